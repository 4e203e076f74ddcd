import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Attachment } from '../attachments/attachment.entity.js';
import type { Actor } from '../core/access/actor.js';
import { Problem } from '../core/problems.js';
import type { CaseStore } from '../core/workflow/transitions.js';
import { ReadmissionPerson } from '../readmissions/readmission-person.entity.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';
import { ReadmissionEvidence } from './evidence.entity.js';
import { EvidenceLaw } from './evidence.law.js';

/** The only SQL about evidence. A piece exists for whoever sees its case; before it is shown, for the state that entered it. */
@Injectable()
export class EvidenceStore implements CaseStore<ReadmissionEvidence> {
  readonly entity = ReadmissionEvidence;

  constructor(
    private readonly readmissions: ReadmissionReader,
    private readonly law: EvidenceLaw,
  ) {}

  async get(em: EntityManager, actor: Actor, id: string): Promise<ReadmissionEvidence> {
    const found = await this.seen(em, actor, await em.findOneBy(ReadmissionEvidence, { id }));
    if (!found) throw new Problem('not_found');
    return found;
  }

  async lock(em: EntityManager, actor: Actor, id: string): Promise<ReadmissionEvidence | null> {
    const lock = { mode: 'pessimistic_write' } as const;
    return this.seen(em, actor, await em.findOne(ReadmissionEvidence, { where: { id }, lock }));
  }

  /** Of one case, the oldest first: all that its reader sees, what was withdrawn too. */
  async of(em: EntityManager, actor: Actor, readmission: Readmission): Promise<ReadmissionEvidence[]> {
    const rows = await this.ofCases(em, [readmission.id]);
    const profile = await this.readmissions.profile(em, readmission);
    return rows
      .filter((row) => isThereFor(row, actor))
      .map((row) => Object.assign(row, { readmission, assessment: this.law.assessment(row, profile) }));
  }

  /** As the database lets the officer of this unit of work see it. */
  ofCases(em: EntityManager, ids: readonly string[]): Promise<ReadmissionEvidence[]> {
    return em.find(ReadmissionEvidence, {
      where: { readmissionId: In([...ids]) },
      order: { openedAt: 'ASC', id: 'ASC' },
    });
  }

  async personOf(em: EntityManager, readmissionId: string, id: string): Promise<void> {
    if (!(await em.existsBy(ReadmissionPerson, { id, readmissionId })))
      throw new Problem('unknown_reference', { field: 'personId' });
  }

  /** A file of this case that whoever names it can see. */
  async fileOf(em: EntityManager, readmissionId: string, id: string): Promise<void> {
    const at = { id, recordType: 'readmissions', recordId: readmissionId, state: 'kept' };
    if (!(await em.existsBy(Attachment, at))) throw new Problem('unknown_reference', { field: 'attachmentId' });
  }

  /** No deadline runs on evidence. */
  overdue(): Promise<[]> {
    return Promise.resolve([]);
  }

  private async seen(
    em: EntityManager,
    actor: Actor,
    row: ReadmissionEvidence | null,
  ): Promise<ReadmissionEvidence | null> {
    if (!row || !isThereFor(row, actor)) return null;
    const readmission = await this.readmissions.find(em, actor, row.readmissionId);
    if (!readmission) return null;
    const profile = await this.readmissions.profile(em, readmission);
    return Object.assign(row, { readmission, assessment: this.law.assessment(row, profile) });
  }
}

const isThereFor = ({ state, shownAt, ownerCountry }: ReadmissionEvidence, actor: Actor): boolean =>
  actor.kind === 'officer' && (actor.country === ownerCountry || state === 'shown' || shownAt !== null);
