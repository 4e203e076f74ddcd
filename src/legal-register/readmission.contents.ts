import { z } from 'zod';
import { code, countries, country, day, line, oneOf } from './content.scalars.js';
import { evidenceCodes } from './readmission-evidence.codes.js';
import type { ParameterName } from './readmission-parameter.codes.js';
import { days, parameterForms, type ParameterValue } from './readmission-parameter.contents.js';
import {
  AGREEMENT_KEY,
  agreementForms,
  evidencePurposes,
  pointKinds,
  strengths,
  suspensionScopes,
} from './readmission.codes.js';

const agreementKey = z.string().regex(AGREEMENT_KEY);

/** Who stands on one side: states, or the members of a group on the day; not those whom it does not bind. */
const side = z.strictObject({
  states: countries,
  group: code.nullable(),
  except: countries,
  /** Members of whom nobody has read whether it binds them. */
  unsure: countries,
});
export type Side = z.infer<typeof side>;

/** One value of one agreement, in the form of its name. */
export type ParameterContent = {
  readonly [N in ParameterName]: {
    readonly agreement: string;
    readonly name: N;
    /** Null: the agreement says that there is none. What nobody has read has no row. */
    readonly value: ParameterValue<N> | null;
  };
}[ParameterName];

const parameter = z.discriminatedUnion(
  'name',
  Object.entries(parameterForms).map(([name, value]) =>
    z.strictObject({ agreement: agreementKey, name: z.literal(name), value: value.nullable() }),
  ) as never,
) as unknown as z.ZodType<ParameterContent>;

/** The form of what the register says about readmission. */
export const readmissionContents = {
  readmission_agreement: z.strictObject({
    title: line,
    form: oneOf(agreementForms),
    /** For a protocol: the agreement from which it has whatever it does not say itself. */
    parent: agreementKey.nullable(),
    sides: z.tuple([side, side]),
    signed: day.nullable(),
    published: line.nullable(),
    /** The version that prevails. */
    language: line.nullable(),
    replaces: agreementKey.nullable(),
  }),
  readmission_parameter: parameter,
  readmission_evidence: z.strictObject({
    /** None: what is usual, for agreements that say nothing else. */
    agreement: agreementKey.nullable(),
    code: oneOf(evidenceCodes),
    purpose: oneOf(evidencePurposes),
    strength: oneOf(strengths),
    /** Whose documents; none: of any state. */
    states: countries,
    /** Issued from this day on, and before that one. */
    issuedFrom: day.nullable(),
    issuedBefore: day.nullable(),
    /** How long after its end it still counts so. */
    expiredAtMost: days.nullable(),
    /** With it goes, or on condition that. */
    condition: line.nullable(),
    /** Information that is used only when a safeguard officer has agreed to it. */
    guarded: z.boolean(),
  }),
  readmission_point: z.strictObject({
    agreement: agreementKey,
    country,
    name: line,
    kind: oneOf(pointKinds),
    /** Its code among the crossing points; none for a description. */
    crossingPoint: z
      .string()
      .regex(/^[A-Z]{2}-[A-Z0-9-]{1,40}$/)
      .nullable(),
    /** Only by agreement in the single case. */
    adHoc: z.boolean(),
  }),
  readmission_suspension: z.strictObject({
    agreement: agreementKey,
    /** Who suspends it. */
    country,
    scope: oneOf(suspensionScopes),
    receivedOn: day.nullable(),
  }),
} as const satisfies Record<string, z.ZodType>;
