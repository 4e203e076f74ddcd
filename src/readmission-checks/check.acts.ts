import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { Problem } from '../core/problems.js';
import type { Unit } from '../core/workflow/transitions.js';
import type { Attempt } from '../core/workflow/workflow.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';
import { CheckAnswers } from './check.answers.js';
import type { CheckItem } from './check.codes.js';
import type { AnswerCheckDto, OpenReadmissionCheckDto } from './check.dto.js';
import type { ReadmissionCheck } from './check.entity.js';
import { missingFrom } from './check.judging.js';
import { CheckWatching } from './check.watching.js';

const UNDER_WAY = ['draft', 'safeguard_check', 'on_hold'];

/** What comes with the acts on a checklist. */
@Injectable()
export class CheckActs {
  constructor(
    private readonly readmissions: ReadmissionReader,
    private readonly answers: CheckAnswers,
    private readonly checks: CheckWatching,
  ) {}

  /** Begins one by hand, before the case is handed in. Refuses persons who are not of the case, and the other state. */
  async open(
    unit: Unit,
    officer: Officer,
    { readmissionId, personId }: OpenReadmissionCheckDto,
  ): Promise<ReadmissionCheck> {
    const readmission = await this.readmissions.get(unit.em, officer, readmissionId);
    if (officer.country !== readmission.ownerCountry) throw new Problem('not_permitted');
    if (!UNDER_WAY.includes(readmission.state)) throw new Problem('wrong_state', { state: readmission.state });
    if (!readmission.persons.some(({ id }) => id === personId))
      throw new Problem('unknown_reference', { field: 'personId' });
    return this.checks.open(unit, officer, { readmission, personId });
  }

  answering(officer: Officer, item: CheckItem, form: AnswerCheckDto) {
    return async ({ subject: check, now }: Attempt<ReadmissionCheck>, em: EntityManager): Promise<void> => {
      await this.answers.put({ em, now }, officer, { check, item, form });
      // Whom it waits for depends on what is left.
      check.missing = missingFrom(check.items);
    };
  }
}
