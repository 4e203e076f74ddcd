export const complainants = {
  interviewee: 'Somebody who was interviewed',
  person_met: 'Somebody who was met, checked or held',
  family: 'A member of their family',
  representative: 'A lawyer, guardian or organisation for them',
  witness: 'Somebody who saw it',
} as const;
export type Complainant = keyof typeof complainants;

export const complaintSubjects = {
  ill_treatment: 'Violence, or degrading treatment',
  push_back: 'Being sent back without a procedure',
  discrimination: 'Discrimination',
  protection_refused: 'A request for protection was not taken up',
  liberty: 'Being held',
  property: 'Property taken or damaged',
  information: 'Information, consent or legal assistance',
  interpreter: 'The interpreter',
  conditions: 'Conditions of reception or detention',
  data_protection: 'What was done with personal data',
  conduct: 'The conduct of an officer',
  other: 'Something else',
} as const;
export type ComplaintSubject = keyof typeof complaintSubjects;

/** What also becomes a serious incident, whoever decides on the complaint. */
export const allegesViolence = (subject: ComplaintSubject): boolean =>
  subject === 'ill_treatment' || subject === 'push_back';

export const complaintFindings = {
  founded: 'Founded',
  partly_founded: 'Founded in part',
  unfounded: 'Unfounded',
  not_established: 'What happened could not be established',
} as const;
export type ComplaintFinding = keyof typeof complaintFindings;

export const answerRoutes = {
  in_person: 'Told in person, with an interpreter where one was needed',
  in_writing: 'In writing',
  through_representative: 'Through whoever represents them',
  through_centre: 'Through the centre where they stay',
  not_reachable: 'They could not be reached',
} as const;
export type AnswerRoute = keyof typeof answerRoutes;

/** What the complainant takes along, to ask by it what became of the complaint. */
export const referenceOf = (id: string): string => `C-${id.slice(-8).toUpperCase()}`;
