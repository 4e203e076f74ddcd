/** What a figure counts one by one. */
export const figureUnits = {
  applications: 'Cases, each time that they are asked for or replied to',
  persons: 'Persons',
  acts: 'Each time that it was done',
} as const;
export type FigureUnit = keyof typeof figureUnits;

export const figureSides = {
  sent: 'By this state: asked, handed over, claimed, invoiced',
  received: 'By the other state, of this one',
} as const;
export type FigureSide = keyof typeof figureSides;

/** By what a figure is split: the first of these hold for every figure, the others for those that name them. */
export const figureDimensions = {
  total: 'In all',
  counterpart: 'The other state',
  agreement: 'Agreement that governs the case',
  procedure: 'Procedure',
  category: 'What the person is to the requested state',
  quarter: 'Quarter of the year',
  month: 'Month',
  reason: 'Reason; a refusal can have several',
  ending: 'How it ended',
  due: 'How the limit for the reply stands',
  punctuality: 'Whether the reply came within its limit, on the safe count',
  mode: 'How it was done, or by what means of transport',
  finding: 'What was found',
  type: 'Type of the document',
  fallback: 'Why a document of the requesting state took its place',
  outcome: 'What came of it',
  escort: 'Escort',
  will: 'Of their own will, or not',
  point: 'Crossing point',
  assisted: 'Whether the return was assisted',
  flag: 'Flag of the hold; `asylum` is a claim that was raised in the procedure',
  sex: 'Sex',
  age: 'Age on the day of the application',
  nationality: 'Nationality; a person can have several',
  company: 'With whom a minor travels; `alone` is an unaccompanied one',
  ground: 'Ground',
  answer: 'Answer',
  result: 'How it ended',
  subject: 'What is invoiced',
  nature: 'What is asked for',
  channel: 'How it came',
  decision: 'What was decided',
  direction: 'Where the data would go',
} as const;
export type FigureDimension = keyof typeof figureDimensions;

export const everyDimension = ['counterpart', 'agreement', 'procedure', 'category', 'quarter', 'month'] as const;
