import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Unit } from '../core/workflow/transitions.js';
import type { DataPurpose } from '../core/handling/handling.codes.js';

/** What becomes of the entries of a collection with the collection. */
export interface Holdings {
  /** Nobody finds them from this transaction on. */
  takeOut(unit: Unit, collectionId: string): Promise<void>;
  /** They are found again. */
  putBack(unit: Unit, collectionId: string): Promise<void>;
  /** Nothing is left but that they were there. */
  erase(unit: Unit, collectionId: string): Promise<void>;
  /** How many of them may not be held for these purposes. */
  unfitFor(em: EntityManager, collectionId: string, purposes: readonly DataPurpose[]): Promise<number>;
}

/** Collections know nothing of entries: whoever keeps the entries says here how. */
@Injectable()
export class CollectionHoldings {
  private kept: Holdings | undefined;

  set(holdings: Holdings): void {
    this.kept = holdings;
  }

  get entries(): Holdings {
    if (!this.kept) throw new Error('nobody keeps the entries of collections');
    return this.kept;
  }
}
