import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuthorityReader } from '../authorities/authority.reader.js';
import type { Officer } from '../core/access/actor.js';
import { sideOf, type BetweenStates, type Side } from '../core/exchange/between-states.js';
import { Problem } from '../core/problems.js';
import { SourceReader } from '../handling/source.reader.js';

/** A request is pinned when it begins; what is told unasked has its law from the beginning. */
type Carrier = BetweenStates & {
  readonly elsewhere: Side | null;
  readonly state: string;
  readonly instrument?: string;
  readonly pinned?: { readonly article: string } | null;
  readonly pinnedAt?: Date | null;
  readonly basis: { readonly instrument?: string; readonly article: string; readonly knownAt?: string };
};

/** Who has sent something by another channel, and on which law it came. */
export interface Sender {
  readonly carrierType: string;
  readonly carrierId: string;
  readonly country: string;
  readonly authorityId: string;
  readonly instrument: string;
  readonly article: string;
  readonly knownAt: Date | undefined;
}

interface Asked {
  readonly requestId?: string;
  readonly informationId?: string;
  readonly sourceAuthorityId?: string;
}

/** The side of a request, or of what is told unasked, that has no account here: the other side, and it alone, registers what comes from it. */
@Injectable()
export class SenderElsewhere {
  constructor(
    private readonly records: SourceReader,
    private readonly authorities: AuthorityReader,
  ) {}

  async of(em: EntityManager, { officer, now }: { officer: Officer; now: Date }, asked: Asked): Promise<Sender> {
    const { carrierType, carrierId, field } = carrierOf(asked);
    const carrier = await this.records.find<Carrier>(em, officer, carrierType, carrierId);
    if (!carrier) throw new Problem('unknown_reference', { field });
    const { elsewhere, ownerCountry, otherCountry } = carrier;
    if (elsewhere === null || elsewhere === sideOf(carrier, officer.country) || !hasCome(carrier))
      throw new Problem('inconsistent', { field });
    const country = elsewhere === 'owner' ? ownerCountry : otherCountry;
    const dealsWithIt =
      elsewhere === 'owner' ? carrier.ownerAuthorityId : (carrier.otherAuthorityId ?? carrier.otherUnitId);
    const authorityId = asked.sourceAuthorityId ?? dealsWithIt ?? '';
    const found = await this.authorities.find(em, authorityId, now);
    if (!found) throw new Problem('unknown_reference', { field: 'sourceAuthorityId' });
    if (found.country !== country) throw new Problem('not_their_state', { country });
    return { carrierType, carrierId, country, authorityId, ...lawOf(carrier) };
  }
}

/** With which case it has come: one, and no other. */
function carrierOf({ requestId, informationId }: Asked) {
  if ((requestId === undefined) === (informationId === undefined))
    throw new Problem('inconsistent', { field: 'requestId' });
  return requestId === undefined
    ? { carrierType: 'spontaneous_information', carrierId: informationId ?? '', field: 'informationId' }
    : { carrierType: 'requests', carrierId: requestId, field: 'requestId' };
}

/** What is told through SELEC is heard of before it is there. */
const hasCome = ({ sentAt, elsewhere, state }: Carrier): boolean =>
  sentAt !== null || (elsewhere === 'owner' && state === 'under_way');

function lawOf({ instrument, pinned, pinnedAt, basis }: Carrier): Pick<Sender, 'instrument' | 'article' | 'knownAt'> {
  if (instrument !== undefined) return { instrument, article: pinned?.article ?? '', knownAt: pinnedAt ?? undefined };
  const knownAt = basis.knownAt === undefined ? undefined : new Date(basis.knownAt);
  return { instrument: basis.instrument ?? '', article: basis.article, knownAt };
}
