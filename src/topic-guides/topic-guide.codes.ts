/** The languages in which interviewees are asked and informed, by the codes of ISO 639. */
export const interviewLanguages = {
  en: 'English',
  sq: 'Albanian',
  sr: 'Serbian',
  mk: 'Macedonian',
  ar: 'Arabic',
  fa: 'Persian and Dari',
  ps: 'Pashto',
  ur: 'Urdu',
  ckb: 'Kurdish (Sorani)',
  kmr: 'Kurdish (Kurmanji)',
  bn: 'Bengali',
  fr: 'French',
  tr: 'Turkish',
} as const;
export type InterviewLanguage = keyof typeof interviewLanguages;

const RIGHT_TO_LEFT: readonly string[] = ['ar', 'fa', 'ps', 'ur', 'ckb'];
export const isRightToLeft = (language: string): boolean => RIGHT_TO_LEFT.includes(language);

/** The parts of an interview after the PEACE model, as far as questions belong to them. */
export const phases = {
  engage: 'Engage and explain: before the account',
  account: 'Account: what the interviewee tells',
  closure: 'Closure: read back, ask what is missing, say what comes next',
} as const;
export type Phase = keyof typeof phases;

export const topics = {
  OPENING: 'Before the interview',
  TRAVEL: 'The journey',
  FACILITATION: 'People who helped on the way',
  PAYMENT: 'Payment',
  DOCUMENTS: 'Documents',
  MODUS_OPERANDI: 'How the journey was organised',
  SAFE_HOUSES: 'Places to stay',
  BORDER_CROSSING: 'Crossing the border',
  TREATMENT: 'Treatment on the way, by anybody',
  EXPLOITATION: 'Work, force and exploitation',
  INTENTIONS: 'Plans',
  COMMUNICATION: 'Keeping in touch',
  PUSH_PULL: 'Reasons for leaving',
  CLOSURE: 'Closing the interview',
} as const;
export type Topic = keyof typeof topics;

/** How a question wants to be answered. Not to know, and not to answer, is always possible. */
export const questionKinds = {
  yes_no: 'Yes or no',
  text: 'In the interviewee’s own words',
  place: 'A place',
  date: 'A day, a month or a year',
  amount: 'A number, with its currency where it is money',
  choice: 'One of the listed answers',
} as const;
export type QuestionKind = keyof typeof questionKinds;
