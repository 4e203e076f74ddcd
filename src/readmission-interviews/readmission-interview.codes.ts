/** Where and how it is held. */
export const interviewModes = {
  consulate: 'At the consulate',
  place_of_stay: 'Where the person stays, by an officer of the consulate',
  video: 'By video',
  experts: 'By experts whom the requested state sends',
} as const;
export type InterviewMode = keyof typeof interviewModes;

/**
 * What it may be about: who somebody is, and where from. Nobody of the state of origin asks why somebody left, what they
 * fear, or whether they asked for protection: there is no such topic, and no field for an answer.
 */
export const interviewTopics = {
  names: 'Names, and those of the parents',
  birth: 'Date and place of birth',
  family: 'Family and civil status',
  residence: 'Places of residence in the requested state',
  schooling: 'Schools and languages of schooling',
  work_service: 'Work and military service',
  documents: 'Documents held and where they were issued',
  local_knowledge: 'Knowledge of places and of everyday life',
  language: 'Language and dialect',
} as const;
export type InterviewTopic = keyof typeof interviewTopics;

export const findings = {
  positive: 'The nationality is confirmed',
  negative: 'It is not confirmed, for the reasons given',
  undetermined: 'It could be neither confirmed nor ruled out',
} as const;
export type Finding = keyof typeof findings;

export const languageTesters = {
  none: 'No language test',
  requesting: 'Commissioned by the requesting state',
  requested: 'Commissioned by the requested state',
} as const;
export type LanguageTester = keyof typeof languageTesters;
