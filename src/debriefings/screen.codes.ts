import { protectionNeeds, type NeedCode } from '../protection-referrals/protection-referral.codes.js';

/** Whether the person is an adult. Doubt counts as minority. */
export const ageFindings = {
  not_asked: 'Not asked yet',
  adult: 'Adult beyond doubt',
  minor: 'Under 18',
  doubtful: 'May be under 18: treated as a minor',
} as const;
export type AgeFinding = keyof typeof ageFindings;

const ofChildren: readonly string[] = ['child', 'unaccompanied_child', 'separated_child'];

/** What a minor, or somebody who may be one, is referred for where nothing closer was found. */
export const CHILD: NeedCode = 'child';

export const isOfAChild = (need: string): boolean => ofChildren.includes(need);

/** What a screen for vulnerability looks for; each find is referred. */
export const vulnerabilities = protectionNeeds;

export const yesNoAnswers = {
  yes: 'Yes',
  no: 'No',
  unknown: 'Does not know',
  refused: 'Does not want to say',
  not_asked: 'Was not asked',
} as const;
export type YesNoAnswer = keyof typeof yesNoAnswers;

/** The five questions about the way that are asked across the region, and the one about the family. */
export const wayQuestions = {
  worked_without_pay: 'Worked without the pay expected',
  forced: 'Was forced to work, or to do something else against their will',
  offered_a_job: 'Was offered a job by somebody on the way',
  offered_a_marriage: 'Was offered an arranged marriage, or somebody close was',
  held: 'Was held against their will by others than authorities',
  family_member: 'One of these happened to a family member',
} as const;
export type WayQuestion = keyof typeof wayQuestions;

/** What the officers make of it. It proves nothing; any sign leads to a referral. */
export const traffickingFindings = {
  no_sign: 'No sign was seen',
  sign: 'There are signs',
  not_assessed: 'It could not be looked into',
} as const;
export type TraffickingFinding = keyof typeof traffickingFindings;

/** Answers that are signs by themselves: what each is referred for at once, by the code of the question answered with yes. */
export const signs: Readonly<Record<string, NeedCode>> = {
  INTENTIONS_05: 'protection_claim',
  TREATMENT_07: 'urgent_medical',
  EXPLOITATION_01: 'possible_thb',
  EXPLOITATION_02: 'possible_thb',
  EXPLOITATION_03: 'possible_thb',
  EXPLOITATION_04: 'possible_thb',
  EXPLOITATION_05: 'possible_thb',
  EXPLOITATION_06: 'possible_thb',
};

/** Answers that allege violence or a push-back by themselves: the question, and what was answered. */
export const allegations: Readonly<Record<string, string>> = { TREATMENT_02: 'yes', TREATMENT_03: 'official' };

/** The question whether they would like to complain: who answers it with yes has complained. */
export const COMPLAINT_QUESTION = 'TREATMENT_08';

/** What breaking off for this reason is referred for. */
export const needsOfStopping: Readonly<Record<string, NeedCode>> = {
  distress: 'mental_health',
  illness: 'serious_illness',
  medical: 'urgent_medical',
  minor: CHILD,
};
