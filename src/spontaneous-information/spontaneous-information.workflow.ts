import { strikeAlarm } from '../clocks/clock.rules.js';
import { theAlarm } from '../core/workflow/alarms.js';
import { days, whenReviewed, within } from '../core/workflow/deadline.js';
import { theClock, whoeverOpenedIt } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { spontaneousInformationDesks } from './spontaneous-information.desks.js';
import type { SpontaneousInformation } from './spontaneous-information.entity.js';
import { forget } from './spontaneous-information.keeping.rules.js';
import * as law from './spontaneous-information.rules.js';

const ours = [whoeverOpenedIt, law.itsOwnAuthority, law.whoeverSendsIt];
const theirs = [law.theOtherUnit, law.theOtherAuthority];
const theyOrForThem = [...theirs, law.whoeverTakesDownTheCheck];
const said = [law.itHasAPurpose, law.itsFactsAreSaid, law.itsTextNamesNobody];
const written = ['draft', 'submitted', 'released'] as const;
const over = ['accepted', 'deleted_not_needed', 'withdrawn', 'withheld', 'concluded'] as const;
const complete = [...said, law.itsTransferIsExplained, law.itPassesSomethingOn];

/** Told without a request (PCC SEE, Art. 6; Directive (EU) 2023/977, Art. 7): the recipient keeps it only if it needs it. */
export const spontaneousInformationWorkflow = defineWorkflow<SpontaneousInformation>()({
  name: 'spontaneous_information',
  initial: 'draft',

  states: {
    draft: {
      means: 'Being written, with its items; exists for its own side alone.',
      awaits: spontaneousInformationDesks.draft,
    },
    submitted: {
      means: 'Complete; waits for another officer of the unit to release it.',
      awaits: spontaneousInformationDesks.submitted,
    },
    released: { means: 'Released; goes when the unit sends it.', awaits: spontaneousInformationDesks.released },
    under_way: { means: 'On its way through SELEC.' },
    transmitted: {
      means: 'It has come; the recipient checks whether it needs it.',
      awaits: spontaneousInformationDesks.transmitted,
    },
    accepted: {
      means: 'The recipient needs it, and keeps its copies as long as their deadlines let it.',
      due: whenReviewed,
      overdue: 'call_for_review',
    },
    deleted_not_needed: {
      means: 'The recipient does not need it and has destroyed its copies.',
      due: whenReviewed,
      overdue: 'call_for_review',
    },
    withdrawn: {
      means: 'Taken back before it was told.',
      due: whenReviewed,
      overdue: 'call_for_review',
    },
    withheld: {
      means: 'Not told, though there is a duty to, on a ground that is written down.',
      due: whenReviewed,
      overdue: 'call_for_review',
    },
    under_review: {
      means: 'Somebody has to say why it is still needed; otherwise it is destroyed.',
      due: within(days(30)),
      overdue: 'destroy',
      awaits: spontaneousInformationDesks.under_review,
    },
    concluded: { means: 'Reviewed, and still needed.', due: whenReviewed, overdue: 'call_for_review' },
    destroyed: { means: 'Destroyed: only that it was, when and between whom is kept.' },
  },

  actions: {
    revise: { from: ['draft'], by: ours, form: true },
    submit: { from: ['draft'], to: 'submitted', by: law.ofOneWhoTells(...ours), when: complete },
    return_to_author: {
      from: ['submitted', 'released'],
      to: 'draft',
      by: [law.whoeverSendsIt],
      reason: 'required',
      effect: law.startAnew,
    },
    release: {
      from: ['submitted'],
      to: 'released',
      by: [law.whoeverSendsIt],
      when: [law.releasedByAnother, ...complete],
      effect: law.noteTheRelease,
    },
    assess_europol_copy: {
      from: [...written, 'under_way', 'transmitted', 'accepted'],
      by: [law.whoeverSendsIt],
      when: [law.underUnionLaw],
      form: true,
    },
    transmit: {
      from: ['released'],
      to: 'transmitted',
      by: [law.whoeverSendsIt],
      when: [law.notByThatWay, law.itPassesSomethingOn, law.europolWasThoughtOf],
      form: true,
      effect: law.noteThatItIsThere,
    },
    hand_over: {
      from: ['released'],
      to: 'under_way',
      by: [law.whoeverSendsIt],
      when: [law.byThatWay, law.itPassesSomethingOn],
      form: true,
    },
    /** Told by another channel by a state without account: taken down, and there at once. */
    register: {
      from: ['draft'],
      to: 'transmitted',
      by: [law.whoeverTakesItDown],
      when: [law.notByThatWay, ...said],
      form: true,
      effect: law.noteThatItIsThere,
    },
    /** Told through SELEC by a state that has nobody here: it comes from hand to hand, as its liaison officer tells. */
    register_through_selec: {
      from: ['draft'],
      to: 'under_way',
      by: [law.whoeverTakesItDown],
      when: [law.byThatWay, ...said],
      form: true,
    },
    arrive: {
      from: ['under_way'],
      to: 'transmitted',
      by: [law.whoeverPassesItOn],
      form: true,
      effect: law.noteThatItIsThere,
    },
    come_back: { from: ['under_way'], to: 'released', by: [law.whoeverPassesItOn], form: true },
    assign: { from: ['transmitted'], by: [law.theOtherUnit, law.theirLiaisonOfficer], form: true },
    accept: { from: ['transmitted'], to: 'accepted', by: theyOrForThem, form: true, effect: law.noteTheCheck },
    delete_not_needed: {
      from: ['transmitted', 'accepted'],
      to: 'deleted_not_needed',
      by: theyOrForThem,
      reason: 'required',
      form: true,
      effect: law.noteTheCheck,
    },
    sound_alarm: { from: ['transmitted'], by: [theAlarm], effect: strikeAlarm },
    withdraw: { from: written, to: 'withdrawn', by: ours, when: [law.noDutyToTell], reason: 'required' },
    withhold: {
      from: written,
      to: 'withheld',
      by: [law.whoeverSendsIt],
      when: [law.aDutyToTell],
      reason: 'required',
      form: true,
    },
    call_for_review: { from: over, to: 'under_review', by: [theClock] },
    keep: { from: ['under_review'], to: 'concluded', by: [...ours, ...theirs], reason: 'required' },
    destroy: { from: ['under_review'], to: 'destroyed', by: [law.whoeverSendsIt, theClock], effect: forget },
    ...sharing<SpontaneousInformation, 'draft' | 'submitted' | 'released' | 'under_way' | 'transmitted' | 'accepted'>(
      [...written, 'under_way', 'transmitted', 'accepted'],
      [law.whoeverSendsIt],
    ),
  },
});

export type SpontaneousInformationAction = keyof typeof spontaneousInformationWorkflow.actions;
