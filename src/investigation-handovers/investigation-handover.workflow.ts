import { theAlarm } from '../core/workflow/alarms.js';
import { days, within } from '../core/workflow/deadline.js';
import { notItsAuthor, theClock, whoeverOpenedIt } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { investigationHandoverDesks as desks } from './investigation-handover.desks.js';
import type { InvestigationHandover } from './investigation-handover.entity.js';
import * as law from './investigation-handover.rules.js';

const ours = [whoeverOpenedIt, law.theOwnersSide];
const theirs = [law.theRecipient, law.itsAssignee];
const written = ['draft', 'submitted', 'checked'] as const;
const withTheRecipient = ['handed_over', 'accepted', 'under_investigation'] as const;
const answered = ['accepted', 'under_investigation', 'outcome_recorded', 'fed_back'] as const;
const live = [...withTheRecipient, 'outcome_recorded', 'fed_back'] as const;

/** Checked by a second officer, answered by a day, and told back to whoever spoke of them first. */
export const investigationHandoverWorkflow = defineWorkflow<InvestigationHandover>()({
  name: 'investigation_handover',
  initial: 'draft',

  states: {
    draft: { means: 'Being written; for its own side alone.', awaits: desks.draft },
    submitted: { means: 'Complete; waits for a second officer to check it.', awaits: desks.submitted },
    checked: { means: 'Checked by somebody other than its author; ready to go.', awaits: desks.checked },
    handed_over: {
      means: 'In the hands of the recipient, who accepts or declines by the day that was set.',
      due: law.onItsDay,
      overdue: 'climb',
      awaits: desks.handed_over,
    },
    accepted: { means: 'The recipient has taken it on.', awaits: desks.accepted },
    declined: {
      means: 'The recipient has declined, and said why; it is with its owner again.',
      awaits: desks.declined,
    },
    redirected: { means: 'Declined, and handed on to another recipient as a new hand-over.' },
    under_investigation: { means: 'The recipient investigates.', awaits: desks.under_investigation },
    outcome_recorded: {
      means: 'What came of it is known, and goes back to whoever spoke of it first within two days.',
      due: within(days(2)),
      overdue: 'feed_back',
      awaits: desks.outcome_recorded,
    },
    fed_back: {
      means: 'They have been told; more may come of it.',
      due: within(days(90)),
      overdue: 'close',
      awaits: desks.fed_back,
    },
    closed: { means: 'Nothing more is expected.' },
    recalled: { means: 'Taken back by its owner; the recipient has nothing of it any more.' },
    withdrawn: { means: 'Never handed over.' },
  },

  actions: {
    revise: { from: ['draft'], by: ours, form: true },
    choose_items: { from: ['draft'], by: ours, form: true },
    submit: { from: ['draft'], to: 'submitted', by: ours, when: [law.somethingIsHandedOver], form: true },
    return_to_author: {
      from: ['submitted', 'checked'],
      to: 'draft',
      by: [law.theOwnersSide, law.whoeverSendsIt],
      reason: 'required',
      effect: law.startAnew,
    },
    check: {
      from: ['submitted'],
      to: 'checked',
      by: [law.theOwnersSide],
      when: [notItsAuthor, law.somethingIsHandedOver],
      form: true,
      effect: law.noteTheCheck,
    },
    hand_over: {
      from: ['checked'],
      to: 'handed_over',
      by: [law.whoeverSendsIt],
      when: [law.somethingIsHandedOver],
      form: true,
      effect: law.noteThatItWent,
    },
    withdraw: { from: written, to: 'withdrawn', by: ours, reason: 'required' },
    accept: { from: ['handed_over'], to: 'accepted', by: theirs, form: true, effect: law.noteTheAnswer },
    decline: {
      from: ['handed_over'],
      to: 'declined',
      by: theirs,
      reason: 'required',
      form: true,
      effect: law.noteTheAnswer,
    },
    postpone: { from: ['handed_over'], to: 'handed_over', by: ours, reason: 'required', form: true },
    climb: { from: ['handed_over'], to: 'handed_over', by: [theClock], effect: law.climb },
    sound_alarm: { from: ['handed_over'], by: [theAlarm], effect: law.strikeAlarm },
    redirect: { from: ['declined'], to: 'redirected', by: ours, form: true },
    start: { from: ['accepted'], to: 'under_investigation', by: theirs, form: true },
    record_outcome: { from: answered, to: 'outcome_recorded', by: theirs, form: true },
    feed_back: {
      from: ['outcome_recorded'],
      to: 'fed_back',
      by: [law.theOwnersSide, theClock],
      effect: law.noteThatItIsToldBack,
    },
    close: { from: ['declined', 'fed_back'], to: 'closed', by: [law.theOwnersSide, theClock], effect: law.endIt },
    recall: {
      from: withTheRecipient,
      to: 'recalled',
      by: [law.itsHandlingOfficer, whoeverOpenedIt],
      reason: 'required',
      form: true,
      effect: law.endIt,
    },
    note_source_change: { from: live, by: [law.whenASourceChanged], effect: law.passTheChangeOn },
    acknowledge_change: { from: live, by: theirs, when: [law.aChangeIsUnread], effect: law.takeNote },
    send_notice: { from: live, by: [law.theOwnersSide], when: [law.aNoticeIsOwed], form: true },
    ...sharing([...written, ...live, 'declined'], [law.theOwnersSide]),
  },
});

export type InvestigationHandoverAction = keyof typeof investigationHandoverWorkflow.actions;
