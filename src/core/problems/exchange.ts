import type { Refusals } from './refusals.js';

/** Refusals about what states ask and tell one another. */
export const exchangeProblems = {
  // requests between states
  no_basis_today: [
    422,
    'The law does not carry this between these two states today: `because` says why, `article` on which article, `missing` what has to be put on file, `toConfirm` what two legal officers would have to confirm.',
  ],
  other_basis_goes_first: [
    422,
    'Another instrument goes first between these two: choose it, or say why not.',
    'Reservations to PCC SEE, Art. 36',
  ],
  purpose_missing: [
    422,
    'Nothing is asked without saying what for: what is passed on may be used for that purpose only.',
    'PCC SEE, Art. 31(4)(a); Directive (EU) 2023/977, Art. 4',
  ],
  request_incomplete: [
    422,
    'A request within the Union says the facts, the offence, and why the other state should have it.',
    'Directive (EU) 2023/977, Art. 4',
  ],
  urgency_unexplained: [422, 'Say why it is urgent.', 'Directive (EU) 2023/977, Art. 4'],
  spoken_only_if_urgent: [422, 'Only what is urgent is asked by word of mouth.', 'PCC SEE, Art. 4(6)'],
  not_spoken: [422, 'It was not asked by word of mouth, or is confirmed already.', 'PCC SEE, Art. 4(6)'],
  not_confirmed_in_writing: [
    422,
    'What was asked by word of mouth is answered in writing only after it was confirmed in writing.',
    'PCC SEE, Art. 4(6)',
  ],
  no_direct_condition: [
    422,
    'Authorities write to each other directly for offences of the border region, or where help against an immediate threat would come too late: say which.',
    'PCC SEE, Art. 4(4)',
  ],
  not_listed_for_direct: [
    422,
    'Only authorities that both states have named write to each other directly: send it through the central units.',
    'PCC SEE, Art. 4(4)',
  ],
  english_only: [422, 'What goes through SELEC is written in English.', 'SELEC Convention, Art. 16(3)'],
  language_not_published: [
    422,
    'The single point of contact that is asked has not published that language: `published` are those that it has.',
    'Directive (EU) 2023/977, Art. 11',
  ],
  not_designated: [
    422,
    'Only an authority that its state has designated asks without its own single point of contact.',
    'Directive (EU) 2023/977, Art. 4(1)',
  ],
  channel_unexplained: [
    422,
    'Under the law of the Union it goes over SIENA: say which exception lets it go by another channel.',
    'Directive (EU) 2023/977, Art. 13',
  ],
  step_skipped: [
    422,
    'Through SELEC it goes from focal point to liaison officer to liaison officer to focal point; no step is left out.',
    'SELEC Convention, Art. 13-15',
  ],
  not_late: [409, 'The time has not been missed: there is nothing to explain.'],
  word_on_its_way: [
    409,
    'What was said before is still on its way through SELEC: wait until it has come, or take it back on its way.',
    'SELEC Convention, Art. 13-15',
  ],
  not_through_selec: [422, 'It does not go through SELEC.', 'SELEC Convention, Art. 13-15'],
  personal_data_undeclared: [
    422,
    'Personal data go with it: say so, because the law asks for more then.',
    'PCC SEE, Art. 31(3)',
  ],
  channel_not_secure: [
    422,
    'Personal data go only by a channel that is fit for them, and to a state that has declared so only by one that meets the standards of Europol or INTERPOL: SIENA, I-24/7 or secure mail.',
    'PCC SEE, Art. 4(6)',
  ],
  transfer_basis_missing: [
    422,
    'Personal data leave the Union with it: whoever sends them says on which basis, and why.',
    'Directive (EU) 2016/680, Arts 35-38',
  ],
  items_not_released: [
    422,
    'Something that would go with it has been prepared and not released: release or discard it first.',
    'PCC SEE, Art. 31(4); Directive (EU) 2016/680, Art. 7(2)',
  ],
  ground_not_listed: [
    422,
    'A refusal rests on a ground from the closed list of its instrument.',
    'PCC SEE, Art. 30(1); Directive (EU) 2023/977, Art. 6',
  ],
  not_their_state: [422, 'That authority does not belong to the state that it is named for.'],
  registered_already: [
    409,
    'What that state has sent under this reference is registered already: `recordId` says where, if you are shown it. Go on there.',
  ],
  registered_by_hand: [
    422,
    'What comes from a side without an account here is registered with its channel and its own reference.',
  ],
} as const satisfies Refusals;
