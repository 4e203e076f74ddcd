import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../core/access/actor.js';
import type { ReadmissionPerson } from './readmission-person.entity.js';
import type { Readmission } from './readmission.entity.js';
import { ReadmissionLaw, type Governed } from './readmission.law.js';
import { ReadmissionStore } from './readmission.store.js';

/** Questions for other features: what is this case, whom is it about, and what governs it? */
@Injectable()
export class ReadmissionReader {
  constructor(
    private readonly store: ReadmissionStore,
    private readonly law: ReadmissionLaw,
  ) {}

  /** As far as this actor sees it; otherwise there is none. */
  get(em: EntityManager, actor: Actor, id: string): Promise<Readmission> {
    return this.store.get(em, actor, id);
  }

  find(em: EntityManager, actor: Actor, id: string): Promise<Readmission | null> {
    return this.store.find(em, actor, id);
  }

  persons(em: EntityManager, id: string): Promise<ReadmissionPerson[]> {
    return this.store.personsOf(em, id);
  }

  /** The pinned profile, with what was confirmed for the case; of a draft, the profile as it is today. */
  profile(em: EntityManager, readmission: Readmission) {
    return this.law.profileOf(em, readmission);
  }

  /** The same for many cases that were read otherwise. */
  profiles<R extends Governed>(em: EntityManager, rows: readonly R[]) {
    return this.law.profiles(em, rows);
  }
}
