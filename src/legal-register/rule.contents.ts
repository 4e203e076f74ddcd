import { z } from 'zod';
import { code, line, word } from './content.scalars.js';
import type { RuleKind } from './rule.codes.js';

const none = z.strictObject({});

/** What each kind of rule is told by the row that states it. */
export const ruleParameters = {
  parties_bound: none,
  not_suspended: none,
  reserved: none,
  agreement_between: none,
  held_by_both: z.strictObject({
    what: z.enum(['data_protection_decision', 'evaluation', 'authority']),
    /** Of authorities: named for this function. */
    function: code.optional(),
    named: line,
  }),
  permission_required: z.strictObject({
    subject: z.enum(['personal_data', 'classified_information', 'adequacy']),
    /** Members of these groups need none. */
    exempt: z.array(code).max(5),
    /** Also where the other passes information on to whoever made the reservation. */
    mutual: z.boolean(),
    named: line,
  }),
  transfer_basis: z.strictObject({
    group: code,
    /** Members of these groups are no third states. */
    exempt: z.array(code).max(5),
    /** Passed on through a body outside the group: then also between members. */
    throughBody: z.boolean(),
    document: word,
    /** The basis that needs a decision on the other state to be on file. */
    byDecision: code,
  }),
  document_required: z.strictObject({ document: word, named: line }),
  subject_category: z.strictObject({ named: line }),
  offence_scope: z.strictObject({ scope: z.enum(['extraditable', 'trans_border']), named: line }),
  offence_excluded: z.strictObject({ classes: z.array(word).min(1).max(10), restriction: code }),
  subject_excluded: z.strictObject({ subjects: z.array(code).min(1).max(20), where: line }),
  not_applied: none,
  only_towards: z.strictObject({ group: code }),
  no_personal_data: z.strictObject({ instead: z.array(code).max(5) }),
  equivalent_known: none,
  law_first: z.strictObject({ group: code, law: line }),
  reads_as: z.strictObject({ reading: line }),
  clock_differs: z.strictObject({ clock: z.string().min(1).max(80), reading: line }),
} as const satisfies Record<RuleKind, z.ZodType>;

export type Parameters<R extends RuleKind> = z.infer<(typeof ruleParameters)[R]>;

/** A rule as a row states it: its kind, with the parameters that this kind takes. */
export const statedRule = z
  .strictObject({ rule: z.enum(Object.keys(ruleParameters) as [RuleKind, ...RuleKind[]]), parameters: z.unknown() })
  .superRefine(({ rule, parameters }, context) => {
    for (const { path } of ruleParameters[rule].safeParse(parameters).error?.issues ?? [])
      context.addIssue({ code: 'custom', message: 'not a parameter of this rule', path: ['parameters', ...path] });
  });

export interface StatedRule {
  readonly rule: RuleKind;
  readonly parameters: unknown;
}
