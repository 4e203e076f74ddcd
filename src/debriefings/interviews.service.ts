import { Injectable } from '@nestjs/common';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import type { Attempt } from '../core/workflow/workflow.js';
import { InformationSheetReader } from '../information-sheets/information-sheet.reader.js';
import { InterpreterBookingReader } from '../interpreters/interpreter-booking.reader.js';
import type { EntityManager } from 'typeorm';
import { AccountStore } from './account.store.js';
import type { DebriefingView } from './debriefing-view.dto.js';
import { rightsToExplain } from './debriefing.codes.js';
import type { Debriefing } from './debriefing.entity.js';
import { DebriefingKind } from './debriefing.kind.js';
import type { AssignInterpreterDto, CloseDto, ConsentDto, InformIntervieweeDto, ReadBackDto } from './interview.dto.js';

const rights = Object.keys(rightsToExplain) as (keyof typeof rightsToExplain)[];
const withoutVariant = (language: string): string => language.split('-')[0] ?? language;

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
        const { subject, now } = attempt;
        const booking = await this.booked(attempt, form.interpreterId, em);
        if (!booking || withoutVariant(booking.language) !== withoutVariant(subject.language))
          throw new Problem('interpreter_not_booked');
        const { interpreterId, mode, closeToTheMatter } = form;
        const { interpreterCode: code, language } = booking;
        const checked = { checkedBy: by.officer.id, checkedAt: now.toISOString() };
        subject.interpreterId = interpreterId;
        subject.interpretation = { code, mode, language, closeToTheMatter, ...checked };
      },
    });
  }

  inform(by: Acting, id: string, form: InformIntervieweeDto): Promise<DebriefingView> {
    return this.debriefings.act(by, {
      id,
      action: 'inform',
      change: async ({ subject, now }, em) => {
        const { libertyState, ...information } = form;
        assertUnderstood(form);
        const sheet = await this.sheets.inForce(em, now.toISOString().slice(0, 10), form.sheetLanguage);
        if (sheet?.version !== form.sheetVersion) throw new Problem('sheet_not_in_force');
        const { id: officer } = by.officer;
        subject.information = { ...information, by: officer, at: now.toISOString() };
        Object.assign(subject, { libertyState, detainedApprovedBy: null, detainedApprovedAt: null });
      },
    });
  }

  consent(by: Acting, id: string, { how, witness, recording }: ConsentDto): Promise<DebriefingView> {
    return this.debriefings.act(by, {
      id,
      action: 'consent',
      change: ({ subject, now }) => {
        if (how === 'oral_witnessed' && !witness) throw new Problem('inconsistent', { field: 'witness' });
        if (how === 'recorded' && recording === 'none') throw new Problem('inconsistent', { field: 'recording' });
        subject.consentState = 'given';
        subject.consent = { how, witness: witness ?? null, recording, by: by.officer.id, at: now.toISOString() };
      },
    });
  }

  close(by: Acting, id: string, { closingReason }: CloseDto): Promise<DebriefingView> {
    const change = ({ subject }: Attempt<Debriefing>) => void Object.assign(subject, { closingReason });
    return this.debriefings.act(by, { id, action: 'close', change });
  }

  /** Read back, corrected, and signed on paper: what is kept here is where the paper lies. */
  readBack(by: Acting, id: string, form: ReadBackDto): Promise<DebriefingView> {
    return this.debriefings.act(by, {
      id,
      action: 'read_back',
      change: async ({ subject, now }, em) => {
        const { everythingWasRead, corrections, ...record } = form;
        if (!everythingWasRead) throw new Problem('not_read_back');
        const signedByLawyer = form.signedByLawyer || form.signedBy === 'lawyer';
        subject.readBack = { ...record, signedByLawyer, by: by.officer.id, at: now.toISOString() };
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

/** No relative, fellow traveller or officer of the unit; bound to secrecy; and accepted by the interviewee. */
function assertIndependent(form: AssignInterpreterDto): void {
  const { knowsTheInterviewee, belongsToTheUnit, confidentialityDeclared, acceptedByInterviewee } = form;
  if (knowsTheInterviewee || belongsToTheUnit || !confidentialityDeclared || !acceptedByInterviewee)
    throw new Problem('interpreter_conflict');
}

/** Everything explained, in a language understood; to whoever is detained also that to refuse has no effect. */
function assertUnderstood(form: InformIntervieweeDto): void {
  const missing = rights.filter((right) => !form.rightsExplained.includes(right));
  if (missing.length > 0) throw new Problem('rights_not_explained', { missing });
  if (!form.languageUnderstood) throw new Problem('language_not_understood');
  if (!form.complaintRouteExplained) throw new Problem('not_informed', { field: 'complaintRouteExplained' });
  const heard = form.legalAidOffered && form.fixedWordingRead;
  if (form.libertyState === 'detained' && !heard) throw new Problem('detention_safeguards_missing');
}
