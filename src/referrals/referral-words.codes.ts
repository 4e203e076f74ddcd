import type { Outcome } from './referral.codes.js';

/** What is to be borne in mind with what it came to. */
export const cautions: Readonly<Record<Outcome, string>> = {
  no_hit: 'Not for decision alone: that nothing was found proves neither innocence nor that an account is true.',
  hit_unconfirmed:
    'Not for decision alone, and not confirmed: nobody is arrested, refused or accused on it before its owner has answered.',
  hit_confirmed: 'Not for decision alone: a hit proves no guilt. What it says is for its owner to tell.',
  false_positive: 'It was somebody or something else: nothing of it is held against anybody.',
  consent_pending: 'Not for decision alone: nothing of it is told or used before its owner has agreed.',
  disclosed: 'Not for decision alone: it is used under the conditions of its owner only.',
  refused: 'Not for decision alone: that its owner tells nothing says nothing about the person.',
};

export const CONFIRM_WITH_ISSUER =
  'A document reported stolen or lost is confirmed with the country that issued it before it is seized or anybody is held for it.';

/** What came of it, in words for whoever asked. */
export const told: Readonly<Record<Outcome, string>> = {
  no_hit: 'Checked: nothing was found that may be told.',
  hit_unconfirmed: 'Checked: there may be something; its owner is being asked.',
  hit_confirmed: 'Checked: there is something; its owner has confirmed it.',
  false_positive: 'Checked: what was found is about somebody or something else, and was erased.',
  consent_pending: 'Checked: there is something; its owner has yet to agree to tell it.',
  disclosed: 'Checked: the owner has told what there is.',
  refused: 'Checked: there is something, and its owner tells nothing further.',
};

/** Instead of noise. */
export const ADD_A_BIRTH = 'The name is too common for all who have it to be compared: add a date of birth.';
