import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuthorityReader } from '../authorities/authority.reader.js';
import type { Side } from '../core/exchange/between-states.js';
import { Problem } from '../core/problems.js';
import { AuthorityFunctionReader } from '../legal-register/authority-function.reader.js';
import { CentralUnitReader } from '../legal-register/central-unit.reader.js';
import type { Listing } from './request.basis.js';
import { isDirect, wayOf, type RequestRoute } from './request.codes.js';
import type { CrossBorderRequest } from './request.entity.js';

export const UNLISTED: Listing = { owner: { held: 'no', rule: null }, other: { held: 'no', rule: null } };

interface Towards {
  readonly route: RequestRoute;
  readonly on: string;
  /** The authority of the officer who writes. */
  readonly near: string;
}

/** Through whose hands a request goes: units, authorities, and whether they may write to each other. */
@Injectable()
export class RequestUnits {
  constructor(
    private readonly functions: AuthorityFunctionReader,
    private readonly authorities: AuthorityReader,
    private readonly units: CentralUnitReader,
  ) {}

  /** The unit of a state through which this way goes: the one of the officer who writes, where a state has several. */
  async unitFor(em: EntityManager, country: string, { route, on, near }: Towards): Promise<string> {
    const unit = await this.units.of(em, country, { ...wayOf[route], on }, [near]);
    if (unit !== null) return unit;
    throw new Problem('no_such_unit', { country, route });
  }

  /** An authority of that state, as long as there is one. */
  async authorityOf(
    em: EntityManager,
    id: string | null,
    { country, now }: { country: string; now: Date },
  ): Promise<string> {
    const found = id === null ? undefined : await this.authorities.find(em, id, now);
    if (!found) throw new Problem('unknown_reference', { field: 'authorityId' });
    if (found.country !== country) throw new Problem('not_their_state', { country });
    return found.id;
  }

  /**
   * Only authorities that both states have named write to each other directly (PCC SEE, Art. 4(4)); and only one that its
   * state has designated asks a single point of contact itself (Directive (EU) 2023/977, Art. 4(1)).
   */
  async listingOf(em: EntityManager, request: CrossBorderRequest, on: string): Promise<Listing> {
    return (await this.listingsOf(em, [{ request, on }])).get(request) ?? UNLISTED;
  }

  /** The same for a page of requests: the register, and what stands above their authorities, are asked for once. */
  async listingsOf(em: EntityManager, asked: readonly Listed[]): Promise<Map<CrossBorderRequest, Listing>> {
    const direct = asked.filter(({ request: { route, otherAuthorityId } }) =>
      isDirect(route) ? otherAuthorityId !== null : route === 'eu_spoc',
    );
    const sides = direct.flatMap((listed) => [sideOf(listed, 'owner'), sideOf(listed, 'other')]);
    const held = await this.functions.holdsEach(em, sides);
    return new Map(
      direct.map(({ request }, at) => {
        const [owner = UNLISTED.owner, other = UNLISTED.other] = held.slice(2 * at, 2 * at + 2);
        return [request, { owner, other }];
      }),
    );
  }
}

interface Listed {
  readonly request: CrossBorderRequest;
  readonly on: string;
}

/** What is asked of the authority on one side. */
function sideOf({ request, on }: Listed, side: Side) {
  const { route, instrument, ownerAuthorityId, ownerCountry, otherAuthorityId, otherUnitId, otherCountry } = request;
  const fn = { direct: 'DIRECT_AUTH', eu_spoc: 'DESIGNATED_LEA' }[route as string] ?? 'COMPETENT_LEA';
  const asked = { instrument, fn, on };
  return side === 'owner'
    ? { id: ownerAuthorityId, country: ownerCountry, asked }
    : { id: otherAuthorityId ?? otherUnitId ?? ownerAuthorityId, country: otherCountry, asked };
}
