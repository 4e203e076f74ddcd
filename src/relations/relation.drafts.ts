import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { holds, type Officer } from '../core/access/actor.js';
import { permissions } from '../core/access/roles.js';
import type { Opening } from '../core/cases/cases.js';
import { inherited } from '../core/handling/inherit.js';
import { pick } from '../core/pick.js';
import { Problem } from '../core/problems.js';
import { ItemDesk } from '../handling/item.desk.js';
import { OperationReader } from '../operations/operation.reader.js';
import type { Subject } from '../subjects/subject.entity.js';
import { SubjectReader } from '../subjects/subject.reader.js';
import type { OpenRelationDto } from './relation.dto.js';
import type { Relation } from './relation.entity.js';

/** Makes a relation out of a form: between two subjects that its author sees, as strict as the stricter of them. */
@Injectable()
export class RelationDrafts {
  constructor(
    private readonly subjects: SubjectReader,
    private readonly operations: OperationReader,
    private readonly items: ItemDesk,
  ) {}

  async from(form: OpenRelationDto, author: Officer, em: EntityManager, now: Date): Promise<Opening<Relation>> {
    const { fromId, toId, code, role = null, fromDate = null, toDate = null, restrictedTo } = form;
    assertPeriod(fromDate, toDate);
    const [from, to] = await this.ends(em, author, form);
    const { operationId, siteId, ownerAuthorityId, ownerCountry, collectedMethod } = from;
    await this.assertActive(em, author, operationId);
    const origin = { operationId, siteId, ...pick(form, ['sourceType', 'sourceId']) };
    const info = { collectedMethod, handlingCodes: [], classification: 'BPL' as const, releasableTo: [], purposes: [] };
    const begun = await this.items.begin(em, author, now, { ...origin, info, rule: from.retentionRule });
    const what = { fromId, toId, code, role, fromDate, toDate, decidedBy: null, decidedAt: null };
    const own = { ...begun, ...what, ownerAuthorityId, ownerCountry };
    return { restrictedTo, subject: { ...own, ...takenFrom(from, to) } };
  }

  /** Both ends, as far as whoever asks sees them. */
  async ends(
    em: EntityManager,
    officer: Officer,
    { fromId, toId }: Pick<Relation, 'fromId' | 'toId'>,
  ): Promise<[Subject, Subject]> {
    if (fromId === toId) throw new Problem('inconsistent', { field: 'toId' });
    const [from, to] = await this.subjects.all(em, officer, [fromId, toId], 'toId');
    if (!from || !to) throw new Problem('unknown_reference', { field: 'toId' });
    return [from, to];
  }

  private async assertActive(em: EntityManager, author: Officer, operationId: string): Promise<void> {
    const { state } = await this.operations.get(em, operationId);
    if (!holds(author, permissions['relation.open'], operationId)) throw new Problem('not_permitted');
    if (state !== 'active') throw new Problem('operation_not_active');
  }
}

/** What a relation takes over from the two subjects as they are now. */
export function takenFrom(from: Subject, to: Subject) {
  const purposes = from.purposes.filter((purpose) => to.purposes.includes(purpose));
  const graded = inherited([from, to]);
  const { gradedBy, gradedAt } = graded.sourceGrade === null && graded.infoGrade === null ? ungraded : from;
  return { ...graded, purposes, gradedBy, gradedAt, reviewDue: null, retentionDue: sooner(from, to) };
}

const ungraded = { gradedBy: null, gradedAt: null };

const sooner = (one: Subject, other: Subject): Date | null => {
  const [first = null] = [one.retentionDue, other.retentionDue]
    .filter((day) => day !== null)
    .sort((a, b) => a.getTime() - b.getTime());
  return first;
};

export function assertPeriod(fromDate: string | null, toDate: string | null): void {
  if (fromDate !== null && toDate !== null && toDate < fromDate) throw new Problem('ends_before_it_begins');
}
