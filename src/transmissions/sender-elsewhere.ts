import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuthorityReader } from '../authorities/authority.reader.js';
import type { Officer } from '../core/access/actor.js';
import { sideOf, type BetweenStates, type Side } from '../core/exchange/between-states.js';
import { Problem } from '../core/problems.js';
import { SourceReader } from '../handling/source.reader.js';

type Carrier = BetweenStates & {
  readonly elsewhere: Side | null;
  readonly instrument: string;
  readonly pinned: { readonly article: string } | null;
  readonly pinnedAt: Date | null;
};

/** Who has sent something by another channel, and on which law it came. */
export interface Sender {
  readonly country: string;
  readonly authorityId: string;
  readonly instrument: string;
  readonly article: string;
  readonly knownAt: Date | undefined;
}

interface Asked {
  readonly requestId: string;
  readonly sourceAuthorityId?: string;
}

/** The side of a request that has no account here: the other side, and it alone, registers what comes from it. */
@Injectable()
export class SenderElsewhere {
  constructor(
    private readonly records: SourceReader,
    private readonly authorities: AuthorityReader,
  ) {}

  async of(
    em: EntityManager,
    { officer, now }: { officer: Officer; now: Date },
    { requestId, sourceAuthorityId }: Asked,
  ): Promise<Sender> {
    const request = await this.records.find<Carrier>(em, officer, 'requests', requestId);
    if (!request) throw new Problem('unknown_reference', { field: 'requestId' });
    const { elsewhere, sentAt, ownerCountry, otherCountry, instrument, pinned, pinnedAt } = request;
    if (elsewhere === null || elsewhere === sideOf(request, officer.country) || sentAt === null)
      throw new Problem('inconsistent', { field: 'requestId' });
    const country = elsewhere === 'owner' ? ownerCountry : otherCountry;
    const dealsWithIt =
      elsewhere === 'owner' ? request.ownerAuthorityId : (request.otherAuthorityId ?? request.otherUnitId);
    const authorityId = sourceAuthorityId ?? dealsWithIt ?? '';
    const found = await this.authorities.find(em, authorityId, now);
    if (!found) throw new Problem('unknown_reference', { field: 'sourceAuthorityId' });
    if (found.country !== country) throw new Problem('not_their_state', { country });
    return { country, authorityId, instrument, article: pinned?.article ?? '', knownAt: pinnedAt ?? undefined };
  }
}
