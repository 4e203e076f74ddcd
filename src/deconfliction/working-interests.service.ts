import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases, type Opening } from '../core/cases/cases.js';
import { Kinds, type Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { whereEqual } from '../core/cases/where.js';
import { keysOf } from '../core/exchange/passed-on.content.js';
import type { PageOf } from '../core/paging/page.js';
import { pick } from '../core/pick.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { assertAhead, days, endOf } from '../core/workflow/deadline.js';
import { SubjectReader } from '../subjects/subject.reader.js';
import type {
  DeclareInterestDto,
  InterestsQueryDto,
  RenewInterestDto,
  WorkingInterestView,
} from './working-interest.dto.js';
import type { WorkingInterest } from './working-interest.entity.js';
import { WorkingInterestStore } from './working-interest.store.js';
import { leadsTheUnit, workingInterestWorkflow, type WorkingInterestAction } from './working-interest.workflow.js';

type View = Promise<WorkingInterestView>;
const MOST_DAYS = 366;

/** What a unit says that it works on. Whether anybody else does, nobody learns here. */
@Injectable()
export class WorkingInterestsService {
  private readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly subjects: SubjectReader,
    store: WorkingInterestStore,
    kinds: Kinds,
  ) {
    const law = { workflow: workingInterestWorkflow, store, view: show };
    this.kind = kinds.add({ ...law, reads: 'working_interest.use' as const });
  }

  declare(by: Acting, form: DeclareInterestDto): View {
    return this.cases.open(this.kind, by, (em, now) => this.opening({ em, now, reader: by.officer }, form));
  }

  list(officer: Officer, { limit, after, count, ...asked }: InterestsQueryDto): Promise<PageOf<WorkingInterestView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): View {
    return this.cases.get(this.kind, officer, id);
  }

  renew(by: Acting, id: string, { expiresOn }: RenewInterestDto): View {
    return this.cases.act(this.kind, by, {
      id,
      action: 'renew',
      change: ({ subject, now }) => {
        assertInTime(expiresOn, now);
        Object.assign(subject, { expiresOn, dueAt: endOf(expiresOn) });
      },
    });
  }

  act(by: Acting, id: string, action: WorkingInterestAction, reason?: string): View {
    return this.cases.act(this.kind, by, { id, action, reason });
  }

  private async opening(
    { em, now, reader }: Glance,
    { reference, identifiers, covert = false, expiresOn, ...form }: DeclareInterestDto,
  ): Promise<Opening<WorkingInterest>> {
    assertInTime(expiresOn, now);
    const subjectId: string | null = form.subjectId ?? null;
    if (identifiers.length === 0 && subjectId === null) throw new Problem('nothing_to_work_on');
    if (covert && !leadsTheUnit({ actor: reader }, reader.authorityId)) throw new Problem('not_permitted');
    if (subjectId !== null) await this.subjects.all(em, reader, [subjectId], 'subjectId');
    const said = { reference, identifiers: identifiers.map(({ kind, value }) => ({ kind, value })), subjectId };
    return { subject: { ...said, keys: keysOf(identifiers), covert, expiresOn } };
  }
}

function assertInTime(day: string, now: Date): void {
  assertAhead(day, now);
  if (new Date(day).getTime() > now.getTime() + days(MOST_DAYS)) throw new Problem('interest_too_long');
}

const show = (interest: WorkingInterest, glance: Glance): WorkingInterestView => ({
  ...caseView(workingInterestWorkflow, interest, glance),
  ...pick(interest, ['reference', 'identifiers', 'subjectId', 'covert', 'expiresOn']),
});
