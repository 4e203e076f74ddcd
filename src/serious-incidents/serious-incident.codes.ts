/** How a report travels. Anything but `standard` keeps the reporter's name from the chain of command. */
export const reportRoutes = {
  standard: 'Through the chain of command, which sees who reports',
  exceptional: 'Past the chain of command, because the reporter fears consequences: it never learns who reports',
  direct: 'To the rights monitors directly: the chain of command never learns who reports',
} as const;
export type ReportRoute = keyof typeof reportRoutes;

export const reportTypes = {
  initial: 'First report',
  updated: 'Information has been added since',
  final: 'Final report, with findings',
} as const;
export type ReportType = keyof typeof reportTypes;

/** Rights and duties that a serious incident may touch, with the articles they are found in. */
export const rights = {
  collective_expulsion: 'Prohibition of collective expulsion (Charter, Art. 19(1); ECHR, Protocol 4, Art. 4)',
  non_refoulement: 'Non-refoulement (Charter, Art. 19(2))',
  inhuman_degrading_treatment: 'Prohibition of inhuman or degrading treatment (Charter, Art. 4; ECHR, Art. 3)',
  torture: 'Prohibition of torture (Charter, Art. 4; ECHR, Art. 3)',
  right_to_life: 'Right to life (Charter, Art. 2; ECHR, Art. 2)',
  human_dignity: 'Human dignity (Charter, Art. 1)',
  right_to_asylum: 'Right to asylum (Charter, Art. 18)',
  effective_remedy: 'Effective remedy (Charter, Art. 47; ECHR, Art. 13)',
  property: 'Protection of property (Charter, Art. 17; ECHR, Protocol 1, Art. 1)',
  integrity: 'Integrity of the person (Charter, Art. 3)',
  liberty_security: 'Liberty and security (Charter, Art. 6; ECHR, Art. 5)',
  rights_of_child: 'Rights of the child (Charter, Art. 24)',
  rescue_duty: 'Duty to rescue',
  excessive_force: 'Excessive use of force',
  pushback: 'Return across the border without any procedure',
  code_of_conduct: 'Code of conduct',
} as const;
export type Right = keyof typeof rights;

export const violationAssessments = {
  likely: 'A violation is likely',
  possible: 'A violation is possible',
  unclear: 'It cannot be said yet',
  not_stated: 'The report does not say',
} as const;
export type ViolationAssessment = keyof typeof violationAssessments;

/** Why the system itself drafts a report. */
export const draftKinds = {
  violence_alleged: 'Somebody who was interviewed speaks of violence, or of being pushed back, by whomever',
} as const;
export type DraftKind = keyof typeof draftKinds;

/** Where an id of an officer would stand and the officer is protected. */
export const NOBODY_NAMED = '00000000-0000-0000-0000-000000000000';
