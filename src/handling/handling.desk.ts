import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { Ceiling } from '../core/handling/ceiling.js';
import { isWorse } from '../core/handling/grades.js';
import type { GradesDto, HandlingDto } from '../core/handling/info-meta.dto.js';
import { loosens } from '../core/handling/loosening.js';
import type { Grades, Handling, Item, PendingChange } from '../core/handling/item.js';
import { pick } from '../core/pick.js';
import { Problem } from '../core/problems.js';
import type { Attempt } from '../core/workflow/workflow.js';
import { HandlingReader } from './handling.reader.js';
import { Grading, InformationChange } from './information-change.entity.js';

/** How grades and handling of an item change, whatever its kind: at once, or by two officers. */
@Injectable()
export class HandlingDesk {
  constructor(
    private readonly reader: HandlingReader,
    private readonly ceiling: Ceiling,
  ) {}

  /** Grades it, and keeps every grading that it has had. */
  async grade(
    { subject, actor, now }: Attempt<Item>,
    em: EntityManager,
    form: GradesDto,
    confirmedBy?: string,
  ): Promise<void> {
    const { sourceGrade, infoGrade, gradeScheme, gradeOriginal = null } = form;
    Object.assign(subject, { sourceGrade, infoGrade, gradeScheme, gradeOriginal, gradedBy: actor.id, gradedAt: now });
    await this.remember(em, subject, confirmedBy);
  }

  /** Adds the grading that it has now to those that it has had. */
  async remember(em: EntityManager, item: Item, confirmedBy?: string): Promise<void> {
    const grading = pick(item, ['sourceGrade', 'infoGrade', 'gradeScheme', 'gradeOriginal', 'gradedBy', 'gradedAt']);
    const entry = { id: newId(), ...record(em, item), confirmedBy: confirmedBy ?? null, ...grading } as Grading;
    await em.insert(Grading, entry);
  }

  /** Anew: better at once, worse when a second officer agrees. */
  async regrade(attempt: Attempt<Item>, em: EntityManager, form: GradesDto): Promise<void> {
    if (!isWorse(form, attempt.subject)) return this.grade(attempt, em, form);
    const { sourceGrade, infoGrade, gradeScheme, gradeOriginal } = form;
    await this.propose(attempt, em, 'regrade', { sourceGrade, infoGrade, gradeScheme, gradeOriginal } as Grades);
  }

  /** Stricter at once; a code taken away, words of H3 withdrawn or a lower classification when a second officer agrees. */
  async setHandling(attempt: Attempt<Item>, em: EntityManager, form: HandlingDto): Promise<void> {
    const wanted = await this.handling(em, form);
    if (loosens(wanted, attempt.subject)) await this.propose(attempt, em, 'handling', wanted);
    else Object.assign(attempt.subject, wanted);
  }

  /** What a form says of handling, if this installation may hold it and it fits together. */
  async handling(em: EntityManager, form: HandlingDto): Promise<Handling> {
    const { classification, h3Text = null, releasableTo } = form;
    this.ceiling.assertHolds(classification);
    const handlingCodes = [...new Set<(typeof form.handlingCodes)[number]>(['H0', ...form.handlingCodes])].sort();
    if (handlingCodes.includes('H3') !== (h3Text !== null)) throw new Problem('h3_without_words');
    await this.reader.assertCountries(em, releasableTo, 'releasableTo');
    return { handlingCodes, h3Text, classification, releasableTo };
  }

  async confirm(attempt: Attempt<Item>, em: EntityManager): Promise<void> {
    const { kind, change, proposedBy } = await this.decide(attempt, em, 'confirmed');
    if (kind === 'handling') {
      Object.assign(attempt.subject, change);
      return;
    }
    // The grading is his who proposed it; the one who agrees is the second officer.
    const proposer = { ...attempt, actor: { ...attempt.actor, id: proposedBy } } as Attempt<Item>;
    await this.grade(proposer, em, change as GradesDto, attempt.actor.id);
  }

  async reject(attempt: Attempt<Item>, em: EntityManager): Promise<void> {
    await this.decide(attempt, em, 'rejected');
  }

  private async propose(
    { subject, actor, now }: Attempt<Item>,
    em: EntityManager,
    kind: PendingChange['kind'],
    change: Grades | Handling,
  ): Promise<void> {
    const proposal = { id: newId(), kind, change, proposedBy: actor.id, proposedAt: now };
    const undecided = { decidedBy: null, decidedAt: null, outcome: null };
    await em.insert(InformationChange, { ...proposal, ...record(em, subject), ...undecided });
    subject.pending = proposal;
  }

  private async decide(
    { subject, actor, now }: Attempt<Item>,
    em: EntityManager,
    outcome: 'confirmed' | 'rejected',
  ): Promise<PendingChange> {
    const { pending } = subject;
    if (!pending) throw new Problem('no_change');
    await em.update(InformationChange, { id: pending.id }, { decidedBy: actor.id, decidedAt: now, outcome });
    subject.pending = null;
    return pending;
  }
}

const record = (em: EntityManager, item: Item) => ({
  recordType: em.connection.getMetadata(item.constructor).tableName,
  recordId: item.id,
});
