import { z } from 'zod';
import { day, line, oneOf } from './content.scalars.js';
import type { ParameterName } from './readmission-parameter.codes.js';
import * as codes from './readmission.codes.js';

/** A length of time as an agreement says it. */
export const days = z.strictObject({ n: z.int().min(1).max(999), unit: oneOf(codes.dayUnits) });
export type Days = z.infer<typeof days>;

const several = <C extends string>(list: Readonly<Record<C, string>>) => z.array(oneOf(list)).max(20);
const languages = z.array(z.string().regex(/^[a-z]{2,3}$/)).max(6);

/** Each parameter of an agreement, and the form of its value. An agreement that says that there is none says null. */
export const parameterForms = {
  formerNationals: oneOf(codes.formerNationalRules),
  familyChildren: oneOf(codes.childRules),
  familySpouse: oneOf(codes.spouseRules),
  /** Birth and residence there on that day: both of them, or `either`. */
  sfryClause: z.strictObject({
    date: day,
    birthplace: z.boolean(),
    residence: z.boolean(),
    either: z.boolean(),
    confirmByRequested: z.boolean(),
  }),
  tcnEntryRule: oneOf(codes.tcnEntryRules),
  tcnGrounds: several(codes.readmissionCategories),
  tcnExceptions: several(codes.tcnExceptions),
  tcnObligationFrom: day,
  exemptIf: several(codes.exemptDocuments),
  exemptNotice: oneOf(codes.exemptNotices),
  biometrics: oneOf(codes.biometricRules),
  healthDataRule: oneOf(codes.healthDataRules),
  channels: several(codes.channels),
  languages,
  extraFields: several(codes.extraFields),
  forms: z.strictObject({ application: line, transit: line.nullable() }),
  expiredDocuments: z.strictObject({ rule: oneOf(codes.expiredDocumentRules), within: days.nullable() }),
  clockStart: oneOf(codes.clockStarts),
  submitLimit: days,
  submitFrom: oneOf(codes.submitStarts),
  /** Until what stood in the way has ended; with a length of time, so long after it at most. */
  submitExt: z.strictObject({ until: z.literal('obstacle_ends'), plus: days.nullable() }),
  submitAppliesTo: oneOf(codes.submitScopes),
  /** Nothing is owed after so much time since … */
  bars: z.array(z.strictObject({ after: days, since: oneOf(codes.barReasons) })).max(5),
  /** `plus`: it ends so much later than it lasts. `primaFacie`, `sfry`: where these differ. */
  reply: z.strictObject({
    national: days.nullable(),
    tcn: days.nullable(),
    typical: days.optional(),
    primaFacie: days.optional(),
    sfry: days.optional(),
    plus: days.optional(),
  }),
  replyExt: z.strictObject({ add: days.nullable(), totalMax: days.nullable(), by: oneOf(codes.extensionWays) }),
  silence: oneOf(codes.silences),
  /** Where nobody has objected for so long. */
  nationalityDeemedAfter: days,
  interviewWithin: days,
  /** Not said: when it is asked for. So with the travel document. */
  interviewFrom: oneOf(codes.stepStarts),
  interviewReportWithin: days,
  interviewExpertsAllowed: z.boolean(),
  interviewBy: several(codes.interviewers),
  travelDoc: z.strictObject({
    issuerNational: oneOf(codes.documentIssuers).nullable(),
    within: days.nullable(),
    validity: days.nullable(),
    renewWithin: days.nullable(),
    fallback: oneOf(codes.documentFallbacks).nullable(),
    fallbackAfter: z.strictObject({ national: days.nullable(), tcn: days.nullable() }).nullable(),
    costBy: z.enum(['requesting', 'requested']).nullable(),
  }),
  travelDocFrom: oneOf(codes.stepStarts),
  travelDocOnLapse: oneOf(codes.lapseDocuments),
  transferLimit: z.strictObject({ national: days.nullable(), tcn: days.nullable() }),
  transferExt: z.enum(['until_obstacle_ends']),
  consentValidity: days,
  /**
   * `transit`: so long before it a transit is asked for, and answered within `transitReply`, so long before it at the
   * latest (`transitReplyBefore`). `transitPlan`: the answer when a transit cannot take
   * place.
   */
  noticeMin: z.strictObject({
    readmission: days.nullable(),
    typical: days.optional(),
    transit: days.optional(),
    transitReply: days.optional(),
    transitReplyBefore: days.optional(),
    transitPlan: days.optional(),
  }),
  announceVulnerable: days,
  /** Whether there is an accelerated procedure at all. */
  accelerated: z.strictObject({ exists: z.boolean() }),
  acceleratedSubmit: days,
  acceleratedReply: days,
  acceleratedZone: z.strictObject({
    landBorderKm: z.int().min(1).max(200).nullable(),
    airports: z.boolean(),
    ports: z.boolean(),
    portsAirportsKm: z.int().min(1).max(200).nullable(),
    says: line,
  }),
  errorWindow: z.strictObject({ national: days.nullable(), tcn: days.nullable() }),
  errorRequiresWrittenReasons: z.boolean(),
  errorOriginalsBack: z.boolean(),
  transit: z.strictObject({
    reply: days.nullable(),
    leadTime: days.optional(),
    leadTimeWeekend: days.optional(),
    executeWithin: days.optional(),
    custodyMax: days.optional(),
    takeBackWithin: days.optional(),
  }),
  responsibilityPasses: oneOf(codes.responsibilities),
  erasureAfterSender: days,
  invoiceDays: z.int().min(1).max(365),
  invoiceCurrency: z.string().regex(/^[A-Z]{3}$/),
  suspensionScope: oneOf(codes.suspensionScopes),
  suspensionEffect: z.strictObject({
    after: z.strictObject({ n: z.int().min(1).max(999), unit: z.enum(['hour', 'calendar_day']) }),
    since: z.enum(['notification', 'receipt']),
  }),
} as const satisfies Record<ParameterName, z.ZodType>;

export type ParameterValue<N extends ParameterName> = z.infer<(typeof parameterForms)[N]>;
