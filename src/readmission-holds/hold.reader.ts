import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { HoldGate } from './hold.codes.js';
import { HoldStore } from './hold.store.js';

/** One question for other features: what stands in the way of this here? */
@Injectable()
export class HoldReader {
  constructor(private readonly store: HoldStore) {}

  /** The flags that close this gate; `held` for whoever is not of the requesting state. */
  async blocking(em: EntityManager, readmissionId: string, gate: HoldGate): Promise<string[]> {
    const found = await this.store.blocking(em, [readmissionId]);
    return found.filter((one) => one.gate === gate).map(({ flag }) => flag);
  }
}
