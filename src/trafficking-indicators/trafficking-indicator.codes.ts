/** The dimensions in which signs of trafficking are looked for (after the ILO and EC operational indicators). */
export const traffickingDimensions = {
  deceptive_recruitment: 'Deceptive recruitment',
  coercive_recruitment: 'Coercive recruitment',
  recruitment_abuse_of_vulnerability: 'Recruitment by abuse of vulnerability',
  exploitation: 'Exploitation',
  coercion_at_destination: 'Coercion at the destination',
  abuse_of_vulnerability_at_destination: 'Abuse of vulnerability at the destination',
} as const;
export type TraffickingDimension = keyof typeof traffickingDimensions;

export const strengths = {
  strong: 'Strong',
  medium: 'Medium',
  weak: 'Weak',
} as const;
export type Strength = keyof typeof strengths;

/** The lists of terms in which exploitation is described; the terms themselves are data. */
export const traffickingLists = {
  means_of_control: 'Means of control',
  exploitation: 'Kinds of exploitation',
  labour: 'Kinds of forced labour',
  sexual: 'Kinds of sexual exploitation',
  recruiter: 'What the recruiter was to the person',
} as const;
export type TraffickingList = keyof typeof traffickingLists;
