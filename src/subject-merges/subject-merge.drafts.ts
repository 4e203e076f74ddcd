import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import type { Opening } from '../core/cases/cases.js';
import { Problem } from '../core/problems.js';
import type { Unit } from '../core/workflow/transitions.js';
import type { Subject } from '../subjects/subject.entity.js';
import { SubjectReader } from '../subjects/subject.reader.js';
import type { OpenSubjectMergeDto } from './subject-merge.dto.js';
import type { SubjectMerge } from './subject-merge.entity.js';
import { SubjectGroupReader } from './subject-group.reader.js';
import { firstAlarm } from './subject-merge.rules.js';
import { SubjectMergeMemory } from './subject-merge.memory.js';
import { SubjectMergeStore } from './subject-merge.store.js';

/** Makes a link out of a form, between two subjects that its author sees; and says, when it is agreed to, what it follows. */
@Injectable()
export class SubjectMergeDrafts {
  constructor(
    private readonly subjects: SubjectReader,
    private readonly groups: SubjectGroupReader,
    private readonly store: SubjectMergeStore,
    readonly memory: SubjectMergeMemory,
  ) {}

  async from(form: OpenSubjectMergeDto, author: Officer, { em, now }: Unit): Promise<Opening<SubjectMerge>> {
    const { oneId, otherId, grounds, restrictedTo } = form;
    await this.store.oneAtATime(em);
    const [one, other] = await this.both(em, author, form);
    if (await this.store.between(em, author, oneId, otherId)) throw new Problem('merge_proposed_already');
    await this.assertApart(em, author, form);
    const whose = {
      ownerAuthorityId: one.ownerAuthorityId,
      ownerCountry: one.ownerCountry,
      operationId: one.operationId,
      otherAuthorityId: other.ownerAuthorityId,
      otherCountry: other.ownerCountry,
      otherOperationId: other.operationId,
    };
    const undecided = { agreedFor: [], agreedBy: [], decidedAt: null, climbed: 0, alarmAt: firstAlarm(now) };
    return { restrictedTo, subject: { oneId, otherId, grounds, ...whose, ...undecided, ...carried(one, other) } };
  }

  /** What it takes over from both as they are now: refused where one is no longer there, or is no longer apart. */
  async anew(em: EntityManager, officer: Officer, merge: SubjectMerge): Promise<Pick<SubjectMerge, Carried>> {
    await this.store.oneAtATime(em);
    const [one, other] = await this.both(em, officer, merge);
    await this.assertApart(em, officer, merge);
    return carried(one, other);
  }

  /** Both as the officer sees them: of one kind, recorded, and not frozen. */
  async both(
    em: EntityManager,
    officer: Officer,
    { oneId, otherId }: Pick<SubjectMerge, 'oneId' | 'otherId'>,
  ): Promise<[Subject, Subject]> {
    if (oneId === otherId) throw new Problem('inconsistent', { field: 'otherId' });
    const [one, other] = await this.subjects.all(em, officer, [oneId, otherId], 'otherId');
    if (!one || !other) throw new Problem('unknown_reference', { field: 'otherId' });
    if (one.kind !== other.kind) throw new Problem('inconsistent', { field: 'otherId' });
    if (one.state === 'draft' || other.state === 'draft') throw new Problem('handling_incomplete');
    if (one.frozenAt || other.frozenAt) throw new Problem('frozen');
    return [one, other];
  }

  /** Links make groups and no circles: of two in one group nothing more has to be said. */
  private async assertApart(
    em: EntityManager,
    officer: Officer,
    { oneId, otherId }: Pick<SubjectMerge, 'oneId' | 'otherId'>,
  ): Promise<void> {
    const groups = await this.groups.of(em, officer, [oneId]);
    if (groups.members(oneId).includes(otherId)) throw new Problem('merged_already');
  }
}

type Carried = 'sharedWith' | 'retentionDue';

/** As app.merges_follow has it in the database: for whom both are there, and until when. */
function carried(one: Subject, other: Subject): Pick<SubjectMerge, Carried> {
  const [retentionDue = null] = [one.retentionDue, other.retentionDue]
    .filter((day) => day !== null)
    .sort((a, b) => a.getTime() - b.getTime());
  const theirs = statesOf(other);
  return { sharedWith: statesOf(one).filter((country) => theirs.includes(country)), retentionDue };
}

/** The states that a subject is there for by its release, its owner's among them. */
const statesOf = ({ releasedAt, handlingCodes, releasableTo, ownerCountry }: Subject): string[] =>
  releasedAt === null || handlingCodes.includes('H2') ? [] : [...new Set([...releasableTo, ownerCountry])].sort();
