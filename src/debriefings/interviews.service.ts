import { Injectable } from '@nestjs/common';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import type { Attempt } from '../core/workflow/workflow.js';
import { InformationSheetReader } from '../information-sheets/information-sheet.reader.js';
import { InterpreterBookingReader } from '../interpreters/interpreter-booking.reader.js';
import type { EntityManager } from 'typeorm';
import { AccountStore } from './account.store.js';
import type { DebriefingView } from './debriefing-view.dto.js';
import type { Debriefing } from './debriefing.entity.js';
import { DebriefingKind } from './debriefing.kind.js';
import {
  assertIndependent,
  assertUnderstood,
  noteClosing,
  noteConsent,
  noteInformation,
  noteInterpreter,
  noteReadBack,
} from './interview.changes.js';
import type { AssignInterpreterDto, CloseDto, ConsentDto, InformIntervieweeDto, ReadBackDto } from './interview.dto.js';

/** The course of an interview and what is written down of its safeguards. */
@Injectable()
export class InterviewsService {
  constructor(
    private readonly debriefings: DebriefingKind,
    private readonly sheets: InformationSheetReader,
    private readonly bookings: InterpreterBookingReader,
    private readonly accounts: AccountStore,
  ) {}

  /** An interpreter who is booked there and then for that language, and was asked before whether anything stands against it. */
  assignInterpreter(by: Acting, id: string, form: AssignInterpreterDto): Promise<DebriefingView> {
    return this.debriefings.act(by, {
      id,
      action: 'assign_interpreter',
      change: async (attempt, em) => {
        assertIndependent(form);
        noteInterpreter(attempt, form, await this.booked(attempt, form.interpreterId, em));
      },
    });
  }

  inform(by: Acting, id: string, form: InformIntervieweeDto): Promise<DebriefingView> {
    return this.debriefings.act(by, {
      id,
      action: 'inform',
      change: async ({ subject, now }, em) => {
        assertUnderstood(form);
        const sheet = await this.sheets.inForce(em, now.toISOString().slice(0, 10), form.sheetLanguage);
        if (sheet?.version !== form.sheetVersion) throw new Problem('sheet_not_in_force');
        noteInformation({ subject, actor: by.officer, now }, form);
      },
    });
  }

  consent(by: Acting, id: string, form: ConsentDto): Promise<DebriefingView> {
    return this.debriefings.act(by, { id, action: 'consent', change: (attempt) => noteConsent(attempt, form) });
  }

  close(by: Acting, id: string, form: CloseDto): Promise<DebriefingView> {
    return this.debriefings.act(by, { id, action: 'close', change: (attempt) => noteClosing(attempt, form) });
  }

  /** Read back, corrected, and signed on paper: what is kept here is where the paper lies. */
  readBack(by: Acting, id: string, form: ReadBackDto): Promise<DebriefingView> {
    return this.debriefings.act(by, {
      id,
      action: 'read_back',
      change: async ({ subject, now }, em) => {
        noteReadBack({ subject, actor: by.officer, now }, form);
        const { corrections } = form;
        if (!corrections) return;
        const text = { part: 'READ_BACK', original: corrections, originalLanguage: form.language };
        const untranslated = { translation: null, translatedBy: null, translator: null };
        await this.accounts.putText(em, { debriefingId: id, ...text, ...untranslated });
        subject.untranslated = await this.accounts.untranslated(em, id, subject.workingLanguage);
      },
    });
  }

  /** For when it was planned, or for now. */
  private async booked({ subject, now }: Attempt<Debriefing>, interpreterId: string, em: EntityManager) {
    const { operationId, plannedAt } = subject;
    const planned = await this.bookings.booked(em, { operationId, interpreterId, at: plannedAt });
    return planned ?? this.bookings.booked(em, { operationId, interpreterId, at: now });
  }
}
