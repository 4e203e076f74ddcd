import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Work } from '../core/work/work.js';
import { LegalConfirmationReader } from '../legal-register/legal-confirmation.reader.js';
import { LegalRegisterReader } from '../legal-register/legal-register.reader.js';
import type { ApplicabilityView, MatrixView } from './applicability.dto.js';
import { ApplicabilityReader } from './applicability.reader.js';
import { showAnswers, showMatrix } from './applicability.view.js';
import { assertKnown } from './circumstances.js';
import { matrixOf } from './matrix.js';
import type { ApplicableQueryDto, MatrixQueryDto } from './question.dto.js';

@Injectable()
export class ApplicabilityService {
  constructor(
    private readonly work: Work,
    private readonly reader: ApplicabilityReader,
    private readonly register: LegalRegisterReader,
    private readonly confirmations: LegalConfirmationReader,
  ) {}

  find(officer: Officer, query: ApplicableQueryDto): Promise<ApplicabilityView> {
    const { on, knownAt, recordType, recordId, ...asked } = query;
    return this.work.as(officer, async (em, now) => {
      const question = { ...asked, on: on ?? (await this.reader.today(em, asked.from, now)) };
      const confirmed = await this.confirmations.askedFor(em, officer, { recordType, recordId });
      const { registerVersion, judgments } = await this.reader.answer(em, question, { knownAt, confirmed });
      return showAnswers(question, registerVersion, judgments);
    });
  }

  /** Worked out when the connection has been given back: it takes longer than a question to the database. */
  async matrix(officer: Officer, { on, knownAt, ...asked }: MatrixQueryDto): Promise<MatrixView> {
    const { law, today } = await this.work.as(officer, async (em, now) => ({
      law: await this.register.snapshot(em, knownAt),
      today: await this.reader.today(em, officer.country, now),
    }));
    const question = { ...asked, on: on ?? today };
    assertKnown(question, law);
    return showMatrix(question, law.version, await matrixOf(question, law));
  }
}
