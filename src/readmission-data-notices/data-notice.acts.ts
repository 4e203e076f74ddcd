import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { holds, type Officer } from '../core/access/actor.js';
import { Problem } from '../core/problems.js';
import type { Unit } from '../core/workflow/transitions.js';
import type { Attempt } from '../core/workflow/workflow.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';
import { TransmissionLogDesk } from '../transmission-log/transmission-log.desk.js';
import type { LogEvent } from '../transmission-log/transmission-log.codes.js';
import type { DataNoticeNature } from './data-notice.codes.js';
import type { AnswerDataNoticeDto, TellDataNoticeDto } from './data-notice.dto.js';
import type { ReadmissionDataNotice } from './data-notice.entity.js';
import { DataNoticeIssuing } from './data-notice.issuing.js';

/** What following such a notice is, in the log. */
const events: Record<DataNoticeNature, LogEvent> = {
  correction: 'correction',
  erasure: 'destruction',
  blocking: 'restriction',
};
const WHO_TELL = ['readmission_officer', 'readmission_supervisor', 'data_protection_officer'] as const;

/** What is told to the other state, and what it did about it. */
@Injectable()
export class DataNoticeActs {
  constructor(
    private readonly readmissions: ReadmissionReader,
    private readonly issuing: DataNoticeIssuing,
    private readonly log: TransmissionLogDesk,
  ) {}

  /** Refuses what was never sent: nobody has anything of it. */
  async tell(unit: Unit, officer: Officer, form: TellDataNoticeDto): Promise<ReadmissionDataNotice> {
    const { readmissionId, fields = [], text = null, nature, ground } = form;
    const readmission = await this.readmissions.get(unit.em, officer, readmissionId);
    if (!holds(officer, WHO_TELL)) throw new Problem('not_permitted');
    if (readmission.sentAt === null) throw new Problem('nothing_was_sent');
    if (nature === 'correction' && text === null) throw new Problem('bad_input', { fields: ['text'] });
    const said = { nature, ground, fields, text };
    return this.issuing.tell(unit, officer, { readmission, country: officer.country, said });
  }

  answering(action: 'follow' | 'contest', { outcome }: AnswerDataNoticeDto) {
    return async ({ subject, now: at }: Attempt<ReadmissionDataNotice>, em: EntityManager): Promise<void> => {
      subject.outcome = outcome;
      if (action !== 'follow' || subject.toAuthorityId === null) return;
      const from = { country: subject.ownerCountry, authorityId: subject.ownerAuthorityId };
      const to = { country: subject.toCountry, authorityId: subject.toAuthorityId };
      const instrument = subject.instrument ?? 'READMISSION';
      const passed = { from, to, instrument, itemId: null, receivedId: null, digest: null };
      await this.log.write(em, passed, { event: events[subject.nature], at, code: subject.ground });
    };
  }
}
