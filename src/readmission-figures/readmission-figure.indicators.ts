import type { FigureDimension, FigureUnit } from './readmission-figure.codes.js';

interface Counted {
  /** Of the indicator set of readmission: I01 to I20. */
  readonly indicators: readonly string[];
  readonly means: string;
  readonly unit: FigureUnit;
  /** What is counted, and at which moment it falls into a period. */
  readonly counted: string;
  /** By what it is split besides. */
  readonly splits: readonly FigureDimension[];
  /** What its days are counted between, where it has any. */
  readonly days?: string;
}

/** The indicators I01 to I20: what each figure means and how it is counted. The SQL is in the migration that counts them. */
export const figures = {
  applications: {
    indicators: ['I01', 'I02'],
    means: 'Applications',
    unit: 'applications',
    counted: 'Each application, when it was sent; one that is made again counts again. Persons: all whom it covers.',
    splits: [],
  },
  persons_covered: {
    indicators: ['I02'],
    means: 'Persons whom applications cover',
    unit: 'persons',
    counted: 'Each person of an application, when it was sent.',
    splits: ['sex', 'age', 'nationality'],
  },
  accepted: {
    indicators: ['I03'],
    means: 'Accepted explicitly',
    unit: 'applications',
    counted: 'Each positive reply, when it was given.',
    splits: [],
  },
  accepted_by_silence: {
    indicators: ['I04'],
    means: 'Accepted by silence',
    unit: 'applications',
    counted: 'Each time that the requesting state relied on silence, when it told so.',
    splits: [],
  },
  refused: {
    indicators: ['I05'],
    means: 'Refused',
    unit: 'applications',
    counted: 'Each negative reply, when it was given.',
    splits: ['reason'],
  },
  ended_otherwise: {
    indicators: ['I06'],
    means: 'Withdrawn, time-barred, or consent void',
    unit: 'applications',
    counted: 'Each withdrawal when it was told; each limit for application or transfer when it passed.',
    splits: ['ending'],
  },
  pending: {
    indicators: ['I07'],
    means: 'Without reply at the end of the period',
    unit: 'applications',
    counted:
      'Sent, and neither replied to nor lapsed nor withdrawn at the end of the period, or now if it has not ended.',
    splits: ['due'],
  },
  replies: {
    indicators: ['I08'],
    means: 'Replies, and how long they took',
    unit: 'applications',
    counted: 'Each reply, a late one too, when it was given. In time: by the safe count of the limit.',
    splits: ['punctuality'],
    days: 'From the start of the limit, or where none is known from receipt or application, to the reply',
  },
  interviews_asked: {
    indicators: ['I09'],
    means: 'Interviews asked for',
    unit: 'acts',
    counted: 'Each interview, when it was asked for.',
    splits: ['mode'],
  },
  interviews_held: {
    indicators: ['I09'],
    means: 'Interviews held',
    unit: 'acts',
    counted: 'Each interview, when it was held.',
    splits: ['finding'],
    days: 'From the request for it to the interview',
  },
  travel_documents: {
    indicators: ['I10'],
    means: 'Travel documents issued',
    unit: 'acts',
    counted: 'Each document that was issued for the return, on its day of issue. Own passports are none.',
    splits: ['type', 'fallback'],
    days: 'From the request to the consulate to the day of issue',
  },
  transfers_planned: {
    indicators: ['I11'],
    means: 'Transfers planned',
    unit: 'acts',
    counted: 'Each attempt, when it was planned; for the state that takes over, when it was told.',
    splits: ['mode'],
  },
  transfers_failed: {
    indicators: ['I11'],
    means: 'Transfers that failed',
    unit: 'acts',
    counted: 'Each attempt that failed, when it ended. Which safeguard stopped it is told to the own side only.',
    splits: ['outcome'],
  },
  handed_over: {
    indicators: ['I11', 'I12', 'I13', 'I14'],
    means: 'Handed over',
    unit: 'acts',
    counted: 'Each handover, when it happened. I13 is the procedure `notification_only`, I14 is `accelerated`.',
    splits: ['mode', 'escort', 'will', 'point', 'assisted'],
    days: 'From the apprehension to the handover',
  },
  transits_asked: {
    indicators: ['I15'],
    means: 'Transits asked for',
    unit: 'acts',
    counted: 'Each request, when it was sent.',
    splits: ['mode'],
  },
  transits_answered: {
    indicators: ['I15'],
    means: 'Transits granted and refused',
    unit: 'acts',
    counted: 'Each decision, when it was taken.',
    splits: ['answer', 'ground'],
  },
  transits_ended: {
    indicators: ['I15'],
    means: 'Transits that have ended',
    unit: 'acts',
    counted: 'Each transit, when it ended.',
    splits: ['result'],
  },
  errors_claimed: {
    indicators: ['I16'],
    means: 'Claims of error',
    unit: 'acts',
    counted: 'Each claim, when it was made: by the state that has taken somebody over.',
    splits: ['ground'],
  },
  errors_decided: {
    indicators: ['I16'],
    means: 'Claims of error that were decided',
    unit: 'acts',
    counted: 'Each decision, when it was taken.',
    splits: ['answer'],
    days: 'From the claim to the decision',
  },
  holds_set: {
    indicators: ['I17'],
    means: 'Holds set',
    unit: 'acts',
    counted: 'Each hold, when it was set. Of the own side only: why a case is held is not told to the other one.',
    splits: ['flag'],
  },
  holds_lifted: {
    indicators: ['I17'],
    means: 'Holds lifted',
    unit: 'acts',
    counted: 'Each hold, when it was lifted.',
    splits: ['flag'],
  },
  minors: {
    indicators: ['I18'],
    means: 'Minors',
    unit: 'persons',
    counted:
      'Each person under 18 of an application, when it was sent; on the own side also those of disputed age, and with whom they travel. The outcome is that at the time of counting.',
    splits: ['outcome', 'company'],
  },
  invoices_issued: {
    indicators: ['I19'],
    means: 'Costs invoiced',
    unit: 'acts',
    counted: 'Each invoice, when it was issued, with its amount.',
    splits: ['subject'],
  },
  invoices_paid: {
    indicators: ['I19'],
    means: 'Costs paid',
    unit: 'acts',
    counted: 'Each invoice, on the day on which it was paid, with its amount.',
    splits: ['subject'],
    days: 'From the receipt of the invoice to its payment',
  },
  data_notices: {
    indicators: ['I20'],
    means: 'Corrections, erasures and blockings asked of the other state',
    unit: 'acts',
    counted: 'Each notice, when it was given. The ground `person_asked` is a request of the person concerned.',
    splits: ['nature', 'ground'],
  },
  consents_asked: {
    indicators: ['I20'],
    means: 'Consents asked for, to use data elsewhere',
    unit: 'acts',
    counted: 'Each question, when it was asked.',
    splits: ['direction'],
  },
  consents_answered: {
    indicators: ['I20'],
    means: 'Consents answered',
    unit: 'acts',
    counted: 'Each answer, when it was given.',
    splits: ['answer'],
  },
  data_requests: {
    indicators: ['I20'],
    means: 'Requests of persons about their data',
    unit: 'acts',
    counted:
      'Each request to this state, when it was received, whatever data it is about and whatever followed from it.',
    splits: ['nature', 'channel'],
  },
  data_requests_answered: {
    indicators: ['I20'],
    means: 'Requests of persons about their data that were answered',
    unit: 'acts',
    counted: 'Each answer, when it was given.',
    splits: ['nature', 'decision'],
    days: 'From the receipt of the request to the answer',
  },
  orders_to_leave: {
    indicators: ['return_rate'],
    means: 'Orders to leave',
    unit: 'applications',
    counted: 'Each return decision on which a case of this state rests, on the day on which it was taken.',
    splits: [],
  },
} as const satisfies Record<string, Counted>;
export type Figure = keyof typeof figures;

export const figureMeanings = Object.fromEntries(
  Object.entries(figures).map(([code, { means }]) => [code, means]),
) as Record<Figure, string>;
