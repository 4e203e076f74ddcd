import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import type { Opening } from '../core/cases/cases.js';
import { Problem } from '../core/problems.js';
import type { Unit } from '../core/workflow/transitions.js';
import type { Attempt } from '../core/workflow/workflow.js';
import { LegalRegisterReader } from '../legal-register/legal-register.reader.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';
import type { OpenDetentionDto, ReleaseDetainedDto, ReviewDetentionDto } from './detention.dto.js';
import type { Detention } from './detention.entity.js';
import { dayOf, lawFor, nextReview, ruleOf } from './detention.law.js';

const undone = {
  reviewedAt: null,
  reviewedBy: null,
  reviewRef: null,
  question: null,
  releasedAt: null,
  releaseGround: null,
  climbed: 0,
};
const OVER = ['handed_over', 'closed', 'withdrawn', 'time_barred', 'erased', 'error_claimed', 'error_rejected'];

/** What is written of a detention, and when somebody has to look again: by national law, as far as it is known. */
@Injectable()
export class DetentionActs {
  constructor(
    private readonly readmissions: ReadmissionReader,
    private readonly register: LegalRegisterReader,
  ) {}

  /** Refuses a detention without alternatives considered, in the future, of a case that is over, or of the other state. */
  async opening({ em, now }: Unit, officer: Officer, form: OpenDetentionDto): Promise<Opening<Detention>> {
    const readmission = await this.readmissions.get(em, officer, form.readmissionId);
    const { ownerAuthorityId, ownerCountry, state, persons } = readmission;
    if (officer.authorityId !== ownerAuthorityId) throw new Problem('not_permitted');
    if (OVER.includes(state)) throw new Problem('wrong_state', { state });
    if (!persons.some(({ id }) => id === form.personId)) throw new Problem('unknown_reference', { field: 'personId' });
    if (form.alternatives.length === 0) throw new Problem('alternatives_not_considered');
    if (form.startedAt > now || form.decidedOn > dayOf(now)) throw new Problem('inconsistent', { field: 'startedAt' });
    const { allowedUntil: until, ...said } = form;
    const allowedUntil = until ?? null;
    if (allowedUntil !== null && allowedUntil < dayOf(form.startedAt))
      throw new Problem('inconsistent', { field: 'allowedUntil' });
    const rule = ruleOf(await this.register.snapshot(em), ownerCountry, dayOf(now));
    const law = lawFor(rule, dayOf(form.startedAt));
    const reviewAt = nextReview({ rule, allowedUntil: allowedUntil ?? law.firstUntil }, form.startedAt);
    return {
      subject: { ...undone, ...said, allowedUntil, law, reviewAt, ownerAuthorityId, ownerCountry },
    };
  }

  reviewing({ allowedUntil: until, reviewRef }: ReviewDetentionDto) {
    const allowedUntil = until ?? null;
    return async ({ subject, now }: Attempt<Detention>, em: EntityManager): Promise<void> => {
      if (allowedUntil !== null && allowedUntil < dayOf(now))
        throw new Problem('inconsistent', { field: 'allowedUntil' });
      const { sure, mostUntil } = subject.law;
      if (sure && mostUntil !== null && allowedUntil !== null && allowedUntil > mostUntil)
        throw new Problem('detention_maximum_reached', { until: mostUntil, rule: subject.law.rule });
      const rule = ruleOf(await this.register.snapshot(em), subject.ownerCountry, dayOf(now));
      const reviewAt = nextReview({ rule, allowedUntil }, now);
      Object.assign(subject, { reviewRef, allowedUntil, reviewAt, dueAt: reviewAt });
    };
  }

  releasing({ releasedAt, releaseGround }: ReleaseDetainedDto) {
    return ({ subject, now }: Attempt<Detention>): void => {
      if (releasedAt > now || releasedAt < subject.startedAt)
        throw new Problem('inconsistent', { field: 'releasedAt' });
      Object.assign(subject, { releasedAt, releaseGround, question: null });
    };
  }
}
