import { Injectable } from '@nestjs/common';
import { clockActor, type Officer } from '../core/access/actor.js';
import type { Unit } from '../core/workflow/transitions.js';
import { ReadmissionDesk, type Deed } from '../readmissions/readmission.desk.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';
import { TransmissionLogDesk } from '../transmission-log/transmission-log.desk.js';
import type { ReadmissionInterview } from './readmission-interview.entity.js';
import { ReadmissionInterviewStore } from './readmission-interview.store.js';

type Said = NonNullable<Deed['said']>;
type ByHand = Pick<Said, 'channel' | 'externalRef' | 'at'>;

/** How the readmission moves with its interviews, in the same unit of work. */
@Injectable()
export class ReadmissionInterviewMoving {
  constructor(
    private readonly desk: ReadmissionDesk,
    private readonly readmissions: ReadmissionReader,
    readonly store: ReadmissionInterviewStore,
    private readonly log: TransmissionLogDesk,
  ) {}

  /** Before the application: nothing of the case moves, and it is judged like what leaves with one. */
  async askBefore(unit: Unit, as: Officer, readmissionId: string, said: Said): Promise<void> {
    await this.desk.act(unit, readmissionId, 'ask_interview_before', { as, said });
  }

  /** What has crossed for it is in the log of what was passed on. */
  crossed({ em, now: at }: Unit, interview: ReadmissionInterview, agreement: string | null): Promise<void> {
    return this.log.sent(
      em,
      { ...interview, agreement: agreement ?? 'READMISSION' },
      { at, code: 'interview_request' },
    );
  }

  async ask(unit: Unit, as: Officer, readmissionId: string, { channel, externalRef, at }: ByHand): Promise<void> {
    await this.desk.act(unit, readmissionId, 'ask_interview', { as, said: { channel, externalRef, at } });
  }

  async reported(unit: Unit, as: Officer, interview: ReadmissionInterview, said: Said): Promise<void> {
    await this.store.write(unit.em, interview);
    await this.goesOn(unit, interview.readmissionId, 'report_interview', { as, said });
  }

  async calledOff(unit: Unit, as: Officer, interview: ReadmissionInterview): Promise<void> {
    await this.store.write(unit.em, interview);
    await this.goesOn(unit, interview.readmissionId, 'call_off_interview', { as });
  }

  /**
   * With the last one that was reported or called off the case goes back to whoever examines it. A report that comes when it
   * has lapsed, or is over, is kept with the interview and moves nothing; nor does one of a case that is not sent yet.
   */
  async goesOn(
    unit: Unit,
    readmissionId: string,
    action: 'report_interview' | 'call_off_interview',
    deed: Deed = {},
  ): Promise<void> {
    const known = await this.store.known(unit.em, [readmissionId]);
    if (known.get(readmissionId)?.open) return;
    const readmission = await this.readmissions.find(unit.em, deed.as ?? clockActor, readmissionId);
    if (readmission?.state === 'interview') await this.desk.act(unit, readmissionId, action, deed);
  }
}
