import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { clockActor } from '../core/access/actor.js';
import { beyondSight, takeInHand } from '../core/cases/in-hand.js';
import { sideOf } from '../core/exchange/between-states.js';
import { assertByHand } from '../core/exchange/by-hand.js';
import { takeTurn, type Turn } from '../core/exchange/turns.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { defined } from '../core/work/defined.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import type { ReadmissionChannel } from '../readmissions/readmission.codes.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';
import type {
  CancelInterviewDto,
  NoteHeldDto,
  ReportInterviewDto,
  SetInterviewDto,
} from './readmission-interview-forms.dto.js';
import type { ReadmissionInterviewView } from './readmission-interview.dto.js';
import type { ReadmissionInterview } from './readmission-interview.entity.js';
import { ReadmissionInterviewKind } from './readmission-interview.kind.js';
import { ReadmissionInterviewLaw } from './readmission-interview.law.js';

type View = Promise<ReadmissionInterviewView>;

/** From the date to the report. */
@Injectable()
export class ReadmissionInterviewCourseService {
  constructor(
    private readonly interviews: ReadmissionInterviewKind,
    private readonly readmissions: ReadmissionReader,
    private readonly law: ReadmissionInterviewLaw,
  ) {}

  set(by: Acting, id: string, { channel, externalRef, at, ...form }: SetInterviewDto): View {
    return this.interviews.act(by, {
      id,
      action: 'set',
      change: async ({ subject, now }, em) => {
        assertEitherHand(subject, by, { channel });
        const said = takeTurn(subject, { channel, at }, now);
        if (form.startsAt <= said) throw new Problem('interview_in_the_past');
        Object.assign(subject, defined(form), defined({ channel, externalRef }));
        if (subject.mode === 'video' ? !subject.videoRef : !subject.place)
          throw new Problem('bad_input', { fields: [subject.mode === 'video' ? 'videoRef' : 'place'] });
        await this.ofItsCase(em, by, subject, (readmission) => this.law.assertMode(em, readmission, subject.mode));
      },
    });
  }

  noteHeld(by: Acting, id: string, { heldAt, ...form }: NoteHeldDto): View {
    return this.interviews.act(by, {
      id,
      action: 'note_held',
      change: async ({ subject, now }, em) => {
        assertByHand(subject, 'other', form);
        if (heldAt > now) throw new Problem('time_ahead');
        // Where nobody here was present, it was not held before it was set, and is told after it was held.
        const toldAt = form.at ?? now;
        if (heldAt < (subject.lastTurnAt ?? subject.openedAt) || heldAt > toldAt)
          throw new Problem('inconsistent', { field: 'heldAt' });
        takeTurn(subject, form, now);
        subject.heldAt = heldAt;
        await this.ofItsCase(em, by, subject, async (readmission) => {
          subject.reportBy = await this.law.awaitReport({ em, now }, readmission, { id, at: heldAt });
        });
      },
    });
  }

  /** Signed for the requested state. Refused without reasons, unless it is positive. */
  report(by: Acting, id: string, { channel, externalRef, at, ...form }: ReportInterviewDto): View {
    return this.interviews.act(by, {
      id,
      action: 'report',
      change: async ({ subject, now }, em) => {
        const byHand = { channel, externalRef };
        assertByHand(subject, 'other', byHand);
        subject.reportedAt = takeTurn(subject, { channel, at }, now);
        if (form.finding !== 'positive' && !form.reasons) throw new Problem('finding_without_reasons');
        assertTest(form);
        Object.assign(subject, { ...form, reasons: form.reasons ?? null, ...defined(byHand) });
        await this.ofItsCase(em, by, subject, () => this.law.reportCame({ em, now }, subject));
        const said = { ...byHand, at, content: contentOf(subject) };
        await this.interviews.moving.reported({ em, now }, by.officer, subject, said);
      },
    });
  }

  /**
   * What the agreement of its case says, and its clocks: whoever interviews before there is an application is told what
   * follows for the interview, and of the case nothing.
   */
  private async ofItsCase(
    em: EntityManager,
    { officer }: Acting,
    { readmissionId, beforeApplication }: ReadmissionInterview,
    then: (readmission: Readmission) => Promise<void>,
  ): Promise<void> {
    if (!beforeApplication) return then(await this.readmissions.get(em, officer, readmissionId));
    return beyondSight(em, async () => {
      await takeInHand(em, readmissionId);
      await then(await this.readmissions.get(em, clockActor, readmissionId));
    });
  }

  /** The case goes on without it, where no other one is ahead. */
  cancel(by: Acting, id: string, { reason, ...form }: CancelInterviewDto): View {
    return this.interviews.act(by, {
      id,
      action: 'cancel',
      reason,
      change: async ({ subject, now }, em) => {
        assertEitherHand(subject, by, form);
        takeTurn(subject, form, now);
        await this.interviews.moving.calledOff({ em, now }, by.officer, subject);
      },
    });
  }
}

/** What either side does may be the other one's, taken down: only where that has no account here. */
function assertEitherHand(
  interview: ReadmissionInterview,
  { officer }: Acting,
  { channel }: Pick<Turn<ReadmissionChannel>, 'channel'>,
): void {
  assertByHand(interview, sideOf(interview, officer.country), { channel });
}

/** A test that the requesting state has commissioned counts where the requested one has validated it (CH-MK, Art. 6). */
function assertTest({ languageTest, languageTestValidated }: ReportInterviewDto): void {
  if (languageTest === 'none' && languageTestValidated)
    throw new Problem('inconsistent', { field: 'languageTestValidated' });
}

function contentOf({ finding, heldAt, mode, topics, languageTest, signedAs }: ReadmissionInterview): object {
  return { finding, heldAt, mode, topics, languageTest, signedAs };
}
