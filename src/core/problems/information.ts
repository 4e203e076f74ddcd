import type { Refusals } from './refusals.js';

/** Refusals about items of information and the subjects that they are about. */
export const informationProblems = {
  // information on its way
  above_ceiling: [
    422,
    'This installation may not hold information of that classification: use a courier or a network cleared for it.',
    'PCC SEE, Art. 32(7)',
  ],
  handling_incomplete: [422, 'An item needs both grades, handling codes and a purpose before it can leave.', 'R-01'],
  handling_h1: [403, 'Without the permission of its provider it cannot be used in judicial proceedings (H1).', 'R-02'],
  handling_h2: [403, 'Without the permission of its provider it cannot be passed on (H2).', 'R-03'],
  not_releasable: [403, 'Its owner has not released it to that recipient.', 'R-03'],
  frozen: [403, 'It is frozen, because a consent was withdrawn.', 'R-19'],
  h3_without_words: [422, 'A restriction under H3 is written out, and its words stand under H3 only.', 'R-04'],
  change_pending: [409, 'A change of its grade or handling is waiting for a second officer.'],
  no_change: [409, 'No change of its grade or handling is waiting.'],
  not_restricted: [422, 'It does not carry that handling code, so there is nothing to lift.'],
  kept_beyond_its_rule: [422, 'Its retention rule does not let it be kept that long.', 'R-30'],
  second_person_needed: [422, 'This takes two: whoever proposed it does not decide on it.'],

  // subjects: what a debriefing, check or patrol yields
  never_a_subject: [422, 'Whoever gave the interview, or appears on duty, is never a subject.', 'R-14'],
  grounds_missing: [422, 'Say on which facts the person is what you say.', 'R-08'],
  sources_missing: [422, 'Cite the sources of these facts.', 'R-08'],
  single_weak_statement: [
    422,
    'One statement from a source that cannot be assessed, or that nothing supports, makes nobody a suspect: cite another.',
    'R-08',
  ],
  strictly_necessary: [
    422,
    'Victims, witnesses, informants and minors are kept only where that is strictly necessary: say why.',
    'R-10',
  ],
  recognisable: [422, 'A subject can be recognised in the text that is to leave.'],
  selected_by_origin: [
    422,
    'People are not selected by where they come from, what they believe or how they are, and nothing else.',
    'R-12',
  ],

  // subjects: what a debriefing, check or patrol yields
  only_mentioned: [422, 'A person who is only mentioned is not passed on.', 'R-07'],
  no_protected_role: [422, 'It concerns nobody in a protected role.'],
  protected_role: [
    422,
    'Somebody in a protected role is passed on only after the data-protection officer and the rights monitor have agreed.',
    'R-26',
  ],
  no_open_notice: [409, 'There is no notice to the data-protection officer that is still open.'],
} as const satisfies Refusals;
