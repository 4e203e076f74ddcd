import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { registerOnce } from '../core/exchange/registered.js';
import { Problem } from '../core/problems.js';
import { pick } from '../core/pick.js';
import type { Acting } from '../core/work/acting.js';
import type { Attempt } from '../core/workflow/workflow.js';
import type {
  AcceptReadmissionDto,
  ActOnReadmissionDto,
  LateReplyDto,
  ReadmissionAct,
  ReadmissionChannelDto,
  RefuseReadmissionDto,
} from './readmission-acts.dto.js';
import { needCounterEvidence } from './readmission.codes.js';
import { ReadmissionDrafts } from './readmission.drafts.js';
import { isCitable } from './readmission.exception.rules.js';
import { startReply } from './readmission.effects.rules.js';
import type { DecisionOfOther, Readmission } from './readmission.entity.js';
import { ReadmissionKind } from './readmission.kind.js';
import { sayings, type Said } from './readmission.said.js';
import type { ReadmissionView } from './readmission.view.dto.js';
import type { ReadmissionAction } from './readmission.workflow.js';

type Then = (attempt: Attempt<Readmission>, em: EntityManager) => void | Promise<void>;

interface Deed {
  readonly action: ReadmissionAction;
  readonly said: Said;
  readonly reason?: string | undefined;
}

const NOTHING = { taken: [], documentOffice: null, reasons: [], exception: null, text: null };
const UNKNOWN = { nationalityBelieved: null, counterEvidence: null };

/** What the two sides do in a case: each act is judged, and what it says to the other side is kept as it was said. */
@Injectable()
export class ReadmissionActsService {
  constructor(
    private readonly readmissions: ReadmissionKind,
    private readonly drafts: ReadmissionDrafts,
  ) {}

  act(by: Acting, id: string, action: ReadmissionAct, form: ActOnReadmissionDto): Promise<ReadmissionView> {
    if (sayings[action]?.words && !form.text) throw new Problem('bad_input', { fields: ['text'] });
    const deed = { action, said: saidIn(form), reason: form.reason };
    // The test is made again by what is known, and confirmed for the case, when its profile is pinned.
    const then: Then | undefined =
      action === 'begin_check' ? ({ subject, now }, em) => this.drafts.retest(em, subject, now) : undefined;
    return this.done(by, id, deed, then);
  }

  /** The article and paragraph for each person (reference 4.2, 10). */
  accept(by: Acting, id: string, form: AcceptReadmissionDto): Promise<ReadmissionView> {
    const said = { ...saidIn(form), content: { taken: form.taken, documentOffice: form.documentOffice ?? null } };
    return this.done(by, id, { action: 'accept', said }, ({ subject, now }) => {
      const ids = form.taken.map(({ personId }) => personId);
      const all = subject.persons.length === ids.length && subject.persons.every((person) => ids.includes(person.id));
      if (!all) throw new Problem('persons_left_out');
      const { text = null, documentOffice = null } = form;
      const taken = form.taken.map((one) => ({ ...one }));
      decide(subject, { ...NOTHING, ...UNKNOWN, outcome: 'accepted', at: now, taken, documentOffice, text });
    });
  }

  /** Reasons always; what disproves evidence needs something that shows it (reference 3.7). */
  refuse(by: Acting, id: string, form: RefuseReadmissionDto): Promise<ReadmissionView> {
    const { reasons, exception = null, text, nationalityBelieved = null, counterEvidence = null } = form;
    if (reasons.length === 0) throw new Problem('bad_input', { fields: ['reasons'] });
    if (counterEvidence === null && reasons.some((one) => needCounterEvidence.includes(one)))
      throw new Problem('counter_evidence_missing');
    if (reasons.includes('exception_applies') !== (exception !== null))
      throw new Problem('inconsistent', { field: 'exception' });
    const content = { reasons, exception, nationalityBelieved, counterEvidence };
    return this.done(by, id, { action: 'refuse', said: { ...saidIn(form), content } }, ({ subject, now }) => {
      if (exception !== null && !isCitable(exception, subject.governing)) throw new Problem('exception_not_listed');
      decide(subject, { ...NOTHING, ...content, outcome: 'refused', at: now, text });
    });
  }

  /** It changes nothing that the law has settled; whoever follows it sees whether protection is at stake. */
  noteLateReply(by: Acting, id: string, form: LateReplyDto): Promise<ReadmissionView> {
    const content = pick(form, ['positive', 'reasons']);
    return this.done(by, id, { action: 'note_late_reply', said: { ...saidIn(form), content } });
  }

  private done(by: Acting, id: string, { action, said, reason }: Deed, then?: Then): Promise<ReadmissionView> {
    return this.readmissions.act(by, {
      id,
      action,
      reason,
      change: async (attempt, em) => {
        assertInTime(attempt, action, said);
        if (action === 'register') await once(em, attempt.subject, said);
        attempt.subject.said = said;
        // What went by another channel was received when its receipt says so.
        if (said.at && (action === 'receive' || action === 'register')) startReply(attempt);
        await then?.(attempt, em);
      },
    });
  }
}

/** Nothing is said in the future, and nothing received before it was sent: the time for the reply is counted from there. */
function assertInTime({ subject, now }: Attempt<Readmission>, action: ReadmissionAction, { at }: Said): void {
  if (!at) return;
  if (at > now) throw new Problem('time_ahead', { field: 'at' });
  if (action === 'receive' && subject.sentAt && at < subject.sentAt) throw new Problem('inconsistent', { field: 'at' });
}

/** The application of a state without account here, registered by two officers, is one case. */
async function once(em: EntityManager, { id, ownerCountry: from }: Readmission, { externalRef }: Said): Promise<void> {
  if (externalRef) await registerOnce(em, { kind: 'readmissions', id, from, reference: externalRef });
}

function decide(subject: Readmission, decision: Omit<DecisionOfOther, 'late'>): void {
  subject.decisionOfOther = { ...decision, late: subject.facts.deadlines?.lapsed === true };
}

const saidIn = (form: ReadmissionChannelDto & { text?: string }): Said =>
  pick(form, ['text', 'channel', 'externalRef', 'at']);
