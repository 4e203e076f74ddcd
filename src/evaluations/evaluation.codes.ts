/** The parts of a final report. */
export const reportSections = {
  summary: 'Summary',
  course: 'What was done, where and by whom',
  results: 'Results, and what the figures say',
  cooperation: 'Cooperation of states and bodies, coordination centre, flow of information',
  fundamental_rights: 'Fundamental rights: referrals, complaints, incidents',
  data_protection: 'Data protection and handling of information',
  means: 'Officers, equipment, training, logistics and finance',
  conclusions: 'Conclusions',
} as const;
export type ReportSection = keyof typeof reportSections;

export const mandatoryReportSections: readonly ReportSection[] = [
  'summary',
  'course',
  'results',
  'fundamental_rights',
  'conclusions',
];

export const outcomes = {
  met: 'Met',
  partly_met: 'Met in part',
  not_met: 'Not met',
  not_measured: 'Could not be measured; the result says why',
} as const;
export type Outcome = keyof typeof outcomes;

export const findingKinds = {
  lesson: 'Lesson learned',
  legal_gap: 'Gap in the law',
  operational_gap: 'Gap in practice, means or procedure',
  recommendation: 'Recommendation',
} as const;
export type FindingKind = keyof typeof findingKinds;
