import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail, type Purpose } from '../core/audit/audit-trail.js';
import type { Glance } from '../core/cases/kinds.js';
import { withheldFrom } from '../core/handling/item.view.js';
import { pick } from '../core/pick.js';
import { Problem } from '../core/problems.js';
import { Work } from '../core/work/work.js';
import type { Subject } from '../subjects/subject.entity.js';
import { fieldsOf, handlingOf } from './subject-comparison.js';
import type { GroupMemberView, SubjectComparisonView, SubjectGroupView } from './subject-group.dto.js';
import { SubjectGroups } from './subject-group.members.js';
import { SubjectMergesService } from './subject-merges.service.js';

/** Subjects that are the same shown as one, and two that may be side by side: each reading is in the trail. */
@Injectable()
export class SubjectGroupsService {
  constructor(
    private readonly work: Work,
    private readonly audit: AuditTrail,
    private readonly groups: SubjectGroups,
    private readonly merges: SubjectMergesService,
  ) {}

  group(officer: Officer, id: string, purpose: Purpose): Promise<SubjectGroupView> {
    return this.work.as(officer, async (em, now) => {
      const { subjects, links, cut } = await this.groups.around(em, officer, id);
      const [first] = subjects;
      if (!first) throw new Problem('not_found');
      const records = subjects.map((subject) => subject.id);
      const what = { recordType: 'subjects', recordId: id, operationId: first.operationId, records, purpose };
      await this.audit.write(em, { actor: officer, kind: 'read', action: 'subject.group', ...what });
      const compared = this.compared([first, ...subjects.slice(1)], { reader: officer, now, em });
      return { ...compared, standsFor: first.id, links: links.map((link) => ({ ...link })), cut };
    });
  }

  /** The two of a link, for those who have to agree to it: as far as each is shown to them. */
  comparison(officer: Officer, id: string, purpose: Purpose): Promise<SubjectComparisonView> {
    return this.merges.look(officer, {
      id,
      question: 'comparison',
      purpose,
      answer: async ({ oneId, otherId }, glance) => {
        const [first, ...others] = await this.groups.these(glance.em, officer, [oneId, otherId]);
        if (!first) throw new Problem('not_found');
        return this.compared([first, ...others], glance);
      },
    });
  }

  private compared(subjects: readonly [Subject, ...Subject[]], glance: Glance): SubjectComparisonView {
    const members = subjects.map((subject): GroupMemberView => {
      const what = pick(subject, [
        'id',
        'kind',
        'category',
        'state',
        'operationId',
        'ownerAuthorityId',
        'ownerCountry',
      ]);
      const withheld = withheldFrom(subject, glance) ?? null;
      return { ...what, label: withheld === null ? this.groups.labelOf(subject) : null, withheld };
    });
    return { members, handling: handlingOf(subjects), fields: fieldsOf(subjects, glance) };
  }
}
