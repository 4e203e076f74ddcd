import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { TransitStore } from './transit.store.js';

/** What other features need to know of a transit. */
export interface TransitBrief {
  readonly id: string;
  readonly refNo: string;
  readonly state: string;
  readonly agreement: string;
  /** The readmission that it is part of, if it is. */
  readonly readmissionId: string | null;
  readonly ownerCountry: string;
  readonly ownerAuthorityId: string;
  readonly otherCountry: string;
  readonly otherAuthorityId: string | null;
  /** The side that has no account here. */
  readonly elsewhere: 'owner' | 'other' | null;
}

/** One question for other features: what is this transit, as far as the officer sees it? */
@Injectable()
export class TransitReader {
  constructor(private readonly store: TransitStore) {}

  async find(em: EntityManager, officer: Officer, id: string): Promise<TransitBrief | undefined> {
    const transit = await this.store.find(em, officer, id);
    if (!transit) return undefined;
    const { refNo, state, agreement, readmissionId } = transit;
    const { ownerCountry, ownerAuthorityId, otherCountry, otherAuthorityId, elsewhere } = transit;
    const sides = { ownerCountry, ownerAuthorityId, otherCountry, otherAuthorityId, elsewhere };
    return { id, refNo, state, agreement, readmissionId, ...sides };
  }
}
