import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuthorityReader } from '../authorities/authority.reader.js';
import { Problem } from '../core/problems.js';
import { AuthorityFunctionReader } from '../legal-register/authority-function.reader.js';
import type { Listing } from './request.basis.js';
import { isDirect, unitOf, type RequestRoute } from './request.codes.js';
import type { CrossBorderRequest } from './request.entity.js';

export const UNLISTED: Listing = { owner: { held: 'no', rule: null }, other: { held: 'no', rule: null } };

/** Where two states share no convention, the units that they have for others serve as well. */
const OTHER_UNITS = [
  { instrument: 'EU_2023_977', fn: 'SPOC' },
  { instrument: 'SELEC', fn: 'SELEC_NFP' },
];

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
  ) {}

  /** The unit of a state through which this way goes: the one of the officer who writes, where a state has several. */
  async unitFor(em: EntityManager, country: string, { route, on, near }: Towards): Promise<string> {
    for (const asked of [unitOf[route], ...(route === 'central_units' ? OTHER_UNITS : [])]) {
      const units = await this.functions.unitsOf(em, country, { ...asked, on });
      const [first] = units;
      if (first !== undefined) return units.find((id) => id === near) ?? first;
    }
    throw new Problem('nobody_there', { country, route });
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

  /** Only authorities that both states have named write to each other directly (PCC SEE, Art. 4(4)). */
  async listingOf(em: EntityManager, request: CrossBorderRequest, on: string): Promise<Listing> {
    const { route, instrument, ownerAuthorityId, ownerCountry, otherAuthorityId, otherCountry } = request;
    if (!isDirect(route) || otherAuthorityId === null) return UNLISTED;
    const asked = { instrument, fn: route === 'direct' ? 'DIRECT_AUTH' : 'COMPETENT_LEA', on };
    return {
      owner: await this.functions.holds(em, { id: ownerAuthorityId, country: ownerCountry }, asked),
      other: await this.functions.holds(em, { id: otherAuthorityId, country: otherCountry }, asked),
    };
  }
}
