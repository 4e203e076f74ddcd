/** What the owner's rule lets the asking side be told of a hit (Europol Regulation, Art. 20(2): a hit is no disclosure). */
export const shown = {
  nothing: 'Nothing: for the asking side there is no hit',
  hit: 'That there is one, and how far it has come; never more of a minor (Art. 30(3))',
  contact: 'That there is one, whose it is, and whom to contact',
  part: 'What the owner has decided to disclose',
  entry: 'The entry itself, by the standing consent of its owner',
} as const;
export type Shown = keyof typeof shown;

/** How the two met. */
export const findings = {
  check: 'A referral was held against the collections',
  reverse_run: 'An entry that came later was held against earlier referrals',
} as const;
export type Finding = keyof typeof findings;

export const priorities = {
  p1: 'Danger to life, terrorism, or a person about to leave',
  p2: 'A person who is held',
  p3: 'Routine',
} as const;
export type Priority = keyof typeof priorities;

/** On what grounds the owner may refuse to disclose; there are no others. */
export const refusalGrounds = {
  security: 'It would endanger the security of the owner’s state (PCC SEE, Art. 30(1))',
  important_interests: 'It would endanger other important interests of the state (PCC SEE, Art. 30(1))',
  national_law: 'National law does not allow it (PCC SEE, Art. 30(1))',
  running_investigation: 'It would jeopardise a running investigation (Directive (EU) 2023/977, Art. 6(1)(f))',
  safety_of_a_person: 'It would endanger the safety of a person (Directive (EU) 2023/977, Art. 6(1)(f))',
  disproportionate: 'It would be disproportionate, or irrelevant to the purpose that was asked for',
  human_rights: 'Its use could breach human rights or the rule of law (SELEC Convention, Art. 26(1))',
  other_provider: 'It came from another state, which did not consent (Directive (EU) 2023/977, Art. 6(1)(h))',
} as const;
export type RefusalGround = keyof typeof refusalGrounds;

/** What of an entry the owner can disclose. */
export const parts = {
  names: 'Names',
  births: 'Dates of birth',
  nationalities: 'Nationalities',
  sex: 'Sex',
  identifiers: 'Documents, phones, plates and other identifiers',
  category: 'What the person is to the matter',
  summary: 'What the entry is about',
  grounds: 'On what grounds it is held',
  measures: 'What whoever meets it is asked to do',
} as const;
export type HitPart = keyof typeof parts;

/** What the asking side says of the use of a hit. */
export const feedbacks = {
  used: 'It led further',
  known_already: 'It was known already',
  not_useful: 'It was of no use',
  another_person: 'It turned out to be about somebody else',
} as const;
export type Feedback = keyof typeof feedbacks;

/** How one trait of the two compares. */
export const comparisons = {
  match: 'The same on both sides',
  differs: 'Not the same on both sides; what it speaks for, the words say',
  missing: 'Not known on one side: says nothing',
} as const;
export type Comparison = keyof typeof comparisons;

/** On which side of a hit its reader is. */
export const hitSides = {
  owner: 'The authority that owns the entry',
  asking: 'The authority that asked',
} as const;
export type HitSide = keyof typeof hitSides;

/** Said with every hit, and never left out. */
export const CAUTION =
  'Not for a decision alone: a hit is no proof of guilt, and no hit is no proof of the opposite. Nothing is done on a hit before its owner has confirmed it.';
