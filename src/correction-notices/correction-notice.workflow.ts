import { theClock } from '../core/workflow/rules.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import type { CorrectionNotice } from './correction-notice.entity.js';
import {
  aKeeperOfTheAddressee,
  anAddressee,
  conclude,
  concludeAndForget,
  itCanBeDisputed,
  itChangesTheLevel,
  itComesFromTheRecipient,
  itLetsDelete,
  itLetsRestrict,
  itTellsWhatIsRight,
  noteTheAlarm,
  noteWhoAcknowledged,
  whenItsAlarmIsDue,
  whoeverKeepsOrTakesItDown,
  whoeverTakesItDown,
} from './correction-notice.rules.js';

const byAKeeper = {
  from: ['acknowledged'] as const,
  by: [aKeeperOfTheAddressee, whoeverTakesItDown],
  form: true,
} as const;

/** Who has what is wrong or unlawful is told at once, and says what was done (PCC SEE, Art. 31(4)(c); LED, Art. 16(5)-(6)). */
export const correctionNoticeWorkflow = defineWorkflow<CorrectionNotice>()({
  name: 'correction_notice',
  initial: 'sent',

  states: {
    sent: {
      means: 'On its way; to be acknowledged at once.',
      due: whenItsAlarmIsDue,
      overdue: 'alarm',
      awaits: whoeverKeepsOrTakesItDown,
    },
    alarmed: { means: 'Not acknowledged in time.', awaits: whoeverKeepsOrTakesItDown },
    acknowledged: { means: 'Acknowledged; what it asks is to be done.', awaits: whoeverKeepsOrTakesItDown },
    corrected: { means: 'The wrong copy was destroyed, and a corrected version took its place.' },
    deleted: { means: 'The copy was destroyed.' },
    restricted: { means: 'The copy is kept and not used.' },
    applied: { means: 'The copy has the new classification.' },
    accepted: { means: 'Its transmitter agrees, and has told everybody who has it.' },
    disputed: { means: 'Nothing was changed, for the reason that was given.' },
  },

  actions: {
    alarm: { from: ['sent'], to: 'alarmed', by: [theClock], effect: noteTheAlarm },
    acknowledge: {
      from: ['sent', 'alarmed'],
      to: 'acknowledged',
      by: [anAddressee, whoeverTakesItDown],
      effect: noteWhoAcknowledged,
      many: true,
    },
    correct: { ...byAKeeper, to: 'corrected', when: [itTellsWhatIsRight], effect: conclude },
    delete: { ...byAKeeper, to: 'deleted', when: [itLetsDelete], effect: conclude },
    restrict_use: { ...byAKeeper, to: 'restricted', when: [itLetsRestrict], effect: conclude },
    apply: { ...byAKeeper, to: 'applied', when: [itChangesTheLevel], effect: conclude },
    accept: { ...byAKeeper, to: 'accepted', when: [itComesFromTheRecipient], effect: conclude },
    dispute: {
      from: ['acknowledged'],
      to: 'disputed',
      by: [aKeeperOfTheAddressee, whoeverTakesItDown],
      when: [itCanBeDisputed],
      reason: 'required',
      effect: concludeAndForget,
    },
  },
});

export type CorrectionNoticeAction = keyof typeof correctionNoticeWorkflow.actions;
