import { Injectable } from '@nestjs/common';
import { Cases } from '../core/cases/cases.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import type { DataSubjectRequestView } from './data-subject-request-view.dto.js';
import { appealOf, letterOf } from './answer.letter.js';
import type { AnswerDataSubjectRequestDto, DecideRequestDto } from './data-subject-request.dto.js';
import { DataSubjectRequestKind } from './data-subject-request.kind.js';
import { DataSubjectFinder } from './data-subject.finder.js';
import { DataSubjectLaw, NO_INSTRUMENT } from './data-subject.law.js';

/** Searching, deciding and answering: what the officer who works on a request does one after the other. */
@Injectable()
export class DataSubjectStepsService {
  constructor(
    private readonly cases: Cases,
    private readonly requests: DataSubjectRequestKind,
    private readonly finder: DataSubjectFinder,
    private readonly law: DataSubjectLaw,
  ) {}

  /** Finds all that is held in this state, and asks whoever passed it on to comment. */
  search(by: Acting, id: string): Promise<DataSubjectRequestView> {
    return this.cases.act(this.requests.kind, by, {
      id,
      action: 'search',
      change: ({ subject, now }, em) => this.finder.search({ reader: by.officer, em, now }, subject),
    });
  }

  decide(by: Acting, id: string, { decision, grounds, reasons }: DecideRequestDto): Promise<DataSubjectRequestView> {
    return this.cases.act(this.requests.kind, by, {
      id,
      action: 'decide',
      change: async ({ subject, now }, em) => {
        await this.law.assertGrounds(em, { decision, grounds, country: subject.ownerCountry, at: now });
        Object.assign(subject, { decision, grounds, reasons });
      },
    });
  }

  /** In writing, with how it can be reviewed. Where nothing is confirmed or denied, nobody writes words of their own. */
  answer(by: Acting, id: string, { text }: AnswerDataSubjectRequestDto): Promise<DataSubjectRequestView> {
    return this.cases.act(this.requests.kind, by, {
      id,
      action: 'answer',
      change: async ({ subject, now }, em) => {
        const { decision, ownerCountry: country } = subject;
        if (decision === null) return;
        if ((decision === 'neither_confirm_nor_deny') !== (text === undefined))
          throw new Problem('inconsistent', { field: 'text' });
        const instrument = subject.instrument ?? NO_INSTRUMENT;
        const { appeal, appealBy } = await this.law.appealFrom(em, { instrument, country, begin: now });
        const supervisor = await this.requests.store.supervisor(em, country);
        const title = await this.law.titleOf(em, instrument);
        const answer = letterOf({ decision, text, supervisor, appeal: appeal && appealOf(appeal, title) });
        Object.assign(subject, { answer, appeal, appealBy, appealLapsedAt: null });
      },
    });
  }
}
