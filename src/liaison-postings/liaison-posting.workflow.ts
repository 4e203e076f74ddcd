import { afterClimbs, beginAtTheBottom, climb, climbingEvery } from '../core/workflow/climbing.js';
import { days, whenReviewed, within } from '../core/workflow/deadline.js';
import { notItsAuthor, theClock } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow, type Deadline } from '../core/workflow/workflow.js';
import { liaisonPostingDesks } from './liaison-posting.desks.js';
import type { LiaisonPosting } from './liaison-posting.entity.js';
import {
  aChiefOfTheHost,
  agree,
  allServedHaveAgreed,
  aStateServedAsWell,
  forget,
  itHasBegun,
  itsOfficer,
  leaveThemOut,
  noteTheAccreditation,
  noteTheBeginning,
  noteTheEnd,
  notItsOfficer,
  notYetAgreed,
  theHost,
  theHostHasNoAccount,
  theSender,
} from './liaison-posting.rules.js';

const answersForTheHost = [theHost, afterClimbs<LiaisonPosting>(1, aChiefOfTheHost)];
const itsEnd: Deadline<LiaisonPosting> = (_, { endsAt }) => endsAt;

/** Posting of a liaison officer (PCC SEE, Art. 9). Only while it is active does the officer follow what passes between the two. */
export const liaisonPostingWorkflow = defineWorkflow<LiaisonPosting>()({
  name: 'liaison_posting',
  initial: 'proposed',

  states: {
    proposed: {
      means: 'Agreed on in principle; the sending state has named nobody yet.',
      awaits: liaisonPostingDesks.proposed,
    },
    nominated: {
      means: 'The sending state has named its officer; waits for the host, and after a week for its chiefs as well.',
      due: climbingEvery(days(7), 1),
      overdue: 'climb',
      awaits: liaisonPostingDesks.nominated,
    },
    accredited: {
      means: 'Accepted by the host; the officer has not come yet.',
      due: itsEnd,
      overdue: 'lapse',
      awaits: liaisonPostingDesks.accredited,
    },
    active: {
      means: 'The officer is there, and follows what passes between the two states.',
      due: itsEnd,
      overdue: 'end',
    },
    ended: {
      means: 'The officer has left, and follows nothing any more.',
      due: whenReviewed,
      overdue: 'call_for_review',
    },
    refused: { means: 'Not accepted by the host.', due: whenReviewed, overdue: 'call_for_review' },
    withdrawn: {
      means: 'Taken back by the sending state before it began.',
      due: whenReviewed,
      overdue: 'call_for_review',
    },
    under_review: {
      means: 'The sending state has to say why it is still needed; otherwise it is destroyed.',
      due: within(days(30)),
      overdue: 'destroy',
      awaits: liaisonPostingDesks.under_review,
    },
    concluded: { means: 'Reviewed, and still needed.', due: whenReviewed, overdue: 'call_for_review' },
    destroyed: { means: 'Destroyed: only that it was, when and between whom is kept.' },
  },

  actions: {
    revise: { from: ['proposed', 'nominated'], by: [theSender], form: true },
    nominate: {
      from: ['proposed', 'nominated'],
      to: 'nominated',
      by: [theSender],
      form: true,
      effect: beginAtTheBottom,
    },
    climb: { from: ['nominated'], to: 'nominated', by: [theClock], effect: climb },
    agree: {
      from: ['proposed', 'nominated', 'accredited'],
      by: [aStateServedAsWell],
      when: [notYetAgreed],
      effect: agree,
    },
    decline: {
      from: ['proposed', 'nominated', 'accredited', 'active'],
      by: [aStateServedAsWell],
      reason: 'required',
      letsGo: true,
      effect: leaveThemOut,
    },
    accredit: {
      from: ['nominated'],
      to: 'accredited',
      by: answersForTheHost,
      when: [notItsOfficer],
      form: true,
      effect: noteTheAccreditation,
    },
    register_accreditation: {
      from: ['nominated'],
      to: 'accredited',
      by: [theSender],
      when: [theHostHasNoAccount, notItsAuthor, notItsOfficer],
      form: true,
      effect: noteTheAccreditation,
    },
    refuse: { from: ['nominated'], to: 'refused', by: answersForTheHost, reason: 'required' },
    withdraw: { from: ['proposed', 'nominated', 'accredited'], to: 'withdrawn', by: [theSender], reason: 'required' },
    instruct: { from: ['accredited', 'active'], by: [theSender, theHost], when: [notItsOfficer], form: true },
    take_up: {
      from: ['accredited'],
      to: 'active',
      by: [itsOfficer, theSender, theHost],
      when: [itHasBegun, allServedHaveAgreed],
      form: true,
      effect: noteTheBeginning,
    },
    prolong: { from: ['accredited', 'active'], by: [theHost], when: [notItsOfficer], form: true },
    lapse: { from: ['accredited'], to: 'ended', by: [theClock], effect: noteTheEnd },
    end: {
      from: ['active'],
      to: 'ended',
      by: [theSender, theHost, aChiefOfTheHost, theClock],
      reason: 'required',
      effect: noteTheEnd,
    },
    call_for_review: { from: ['ended', 'refused', 'withdrawn', 'concluded'], to: 'under_review', by: [theClock] },
    keep: { from: ['under_review'], to: 'concluded', by: [theSender], reason: 'required' },
    destroy: { from: ['under_review'], to: 'destroyed', by: [theSender, theClock], effect: forget },
    ...sharing<LiaisonPosting, 'proposed' | 'nominated' | 'accredited' | 'active'>(
      ['proposed', 'nominated', 'accredited', 'active'],
      [theSender],
    ),
  },
});

export type LiaisonPostingAction = keyof typeof liaisonPostingWorkflow.actions;
