import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../core/access/actor.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';
import type { ReadmissionEvidence } from './evidence.entity.js';
import { EvidenceFacts, type Standing } from './evidence.facts.js';
import { EvidenceStore } from './evidence.store.js';

/** Questions for other features: what is shown of a case, and what is missing of it? */
@Injectable()
export class EvidenceReader {
  constructor(
    private readonly store: EvidenceStore,
    private readonly facts: EvidenceFacts,
    private readonly readmissions: ReadmissionReader,
  ) {}

  /** With how strong each is; what was withdrawn is left out. */
  async of(em: EntityManager, actor: Actor, readmission: Readmission): Promise<ReadmissionEvidence[]> {
    const rows = await this.store.of(em, actor, readmission);
    return rows.filter(({ state }) => state !== 'withdrawn');
  }

  async standing(em: EntityManager, actor: Actor, readmission: Readmission): Promise<Standing> {
    const profile = await this.readmissions.profile(em, readmission);
    return this.facts.standing(readmission, await this.of(em, actor, readmission), profile);
  }
}
