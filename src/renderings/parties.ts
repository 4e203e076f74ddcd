import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuthorityReader } from '../authorities/authority.reader.js';
import type { BetweenStates, Side } from '../core/exchange/between-states.js';

/** What an authority of a state is called. */
@Injectable()
export class Parties {
  constructor(private readonly authorities: AuthorityReader) {}

  /** A state with its authorities, each once. */
  async named(em: EntityManager, ...parties: readonly Party[]): Promise<string[]> {
    const ids = parties.flatMap(({ authorityIds }) => authorityIds.filter((id) => id !== null));
    const names = await this.authorities.names(em, ids);
    return parties.map(({ country, authorityIds }) => {
      const known = [...new Set(authorityIds.flatMap((id) => names.get(id ?? '') ?? []))];
      return `${country} - ${known.join(' / ')}`;
    });
  }

  async ofSides(em: EntityManager, between: BetweenStates): Promise<Readonly<Record<Side, string>>> {
    const { ownerCountry, ownerAuthorityId, ownerUnitId, otherCountry, otherUnitId, otherAuthorityId } = between;
    const [owner = '', other = ''] = await this.named(
      em,
      { country: ownerCountry, authorityIds: [ownerAuthorityId, ownerUnitId] },
      { country: otherCountry, authorityIds: [otherUnitId, otherAuthorityId] },
    );
    return { owner, other };
  }
}

export interface Party {
  readonly country: string;
  readonly authorityIds: readonly (string | null)[];
}
