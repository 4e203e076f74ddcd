import { z } from 'zod';
import { actions, articles, code, countries, country, day, line, oneOf, span, word } from './content.scalars.js';
import {
  bindings,
  clockEffects,
  clockForces,
  clockMatters,
  clockUnits,
  flows,
  gateTimes,
  refusalEffects,
  untilVerified,
  type EntryKind,
} from './legal-entry.codes.js';
import { holiday } from './holiday.contents.js';
import { readmissionContents } from './readmission.contents.js';
import { statedRule } from './rule.contents.js';

/** The form of what each kind of row says. What does not have it cannot be proposed, and is not loaded. */
export const contents = {
  instrument: z.strictObject({
    title: line,
    binding: oneOf(bindings),
    group: code.nullable(),
    /** For `named`: the states, and the body on the other side. */
    states: countries,
    body: country.nullable(),
    /** Its text has not been read in: it can be a basis, and somebody has to confirm it. */
    stub: z.boolean(),
    /** Of the Union: between its members it goes first. */
    unionLaw: z.boolean(),
    signedOn: day.nullable(),
    depositary: country.nullable(),
    laterParties: line.nullable(),
    endsBy: line.nullable(),
    reservations: line.nullable(),
    language: line.nullable(),
    /** Where it speaks of personal data and of classified information: what reservations to these articles concern. */
    personalDataArticles: articles,
    classifiedArticles: articles,
  }),
  article: z.strictObject({ title: line }),
  action: z.strictObject({ title: line, flow: oneOf(flows) }),
  basis: z.strictObject({
    actions: actions.min(1),
    articles: articles.min(1),
    /** For automated searches: in which data. */
    category: word.nullable(),
    /** What goes with it, always. */
    duties: z.array(line).max(12),
    /** Codes of the restrictions that everything passed on by it carries. */
    restrictions: z.array(code).max(10),
  }),
  party: z.strictObject({ country, act: line.nullable(), provisional: z.boolean() }),
  membership: z.strictObject({ group: code, country }),
  suspension: z.strictObject({ country, articles: articles.min(1), receivedOn: day.nullable() }),
  reservation: statedRule.safeExtend({
    country,
    character: z.enum(['reservation', 'declaration']),
    articles: articles.min(1),
    /** The gate that it belongs to. */
    gate: code,
    untilVerified: oneOf(untilVerified),
  }),
  agreement: z.strictObject({
    title: line,
    parties: countries.min(2),
    articles,
    actions,
    rules: z.array(statedRule.safeExtend({ articles: articles.min(1) })).max(20),
    endsBy: line.nullable(),
  }),
  data_protection_decision: z.strictObject({ country, by: line }),
  evaluation: z.strictObject({ country, category: word, by: line }),
  permission: z.strictObject({
    by: country,
    towards: country,
    subject: z.enum(['personal_data', 'classified_information', 'adequacy']),
    reference: line.nullable(),
  }),
  authority: z.strictObject({
    country,
    function: code,
    name: line.nullable(),
    notified: line.nullable(),
    /** Which authorities of this installation it is; what is below them serves in it. */
    held: z.array(z.uuid()).max(20),
    /** Of a single point of contact: the languages that it has published, besides English. */
    languages: z
      .array(z.string().regex(/^[a-z]{2,3}$/))
      .max(10)
      .optional(),
  }),
  classification: z.strictObject({
    country,
    level: z.enum(['RESTRICTED', 'CONFIDENTIAL', 'SECRET', 'TOP_SECRET']),
    label: line.nullable(),
  }),
  gate: statedRule.safeExtend({
    gate: code,
    title: line,
    /** None: whatever the instrument, article, action. */
    instruments: z.array(code).max(40),
    articles,
    actions,
    when: oneOf(gateTimes),
    order: z.int().min(1).max(999),
  }),
  clock: z.strictObject({
    title: line,
    matter: oneOf(clockMatters),
    starts: line,
    quantity: z.int().min(1).max(9999).nullable(),
    unit: oneOf(clockUnits),
    /** What does not count, or stops it for a while. */
    pause: line.nullable(),
    /** Hours of the day, local, that do not count: from and until. */
    notCounted: z
      .tuple([z.int().min(0).max(23), z.int().min(1).max(24)])
      .refine(([from, until]) => from !== until && until - from < 24, 'leaves no hour that counts')
      .nullable(),
    /** Per cent of its time after which it turns amber and red, where not as clocks usually do. */
    alarms: z
      .tuple([z.int().min(1).max(99), z.int().min(1).max(99)])
      .refine(([amber, red]) => amber <= red, 'amber comes before red')
      .nullable(),
    /** Where several differ by it. */
    urgent: z.boolean().nullable(),
    accessible: z.enum(['directly', 'indirectly']).nullable(),
    /** None: for all. */
    /** Two states: only what goes between the two, either way. */
    pair: z
      .array(country)
      .length(2)
      .refine(([one, other]) => one !== other)
      .optional(),
    countries,
    articles,
    effect: oneOf(clockEffects),
    force: oneOf(clockForces),
  }),
  log_rule: z.strictObject({
    regime: code,
    what: line,
    /** Codes of the events that it speaks of; left out: all of them. */
    events: z.array(word).max(20).optional(),
    keepAtLeast: line.nullable(),
    keepAtMost: line.nullable(),
    /** The same in days, where it is fixed: what a purge is held against. */
    leastDays: z.int().min(0).nullable(),
    mostDays: z.int().min(0).nullable(),
    use: line,
  }),
  retention: z.strictObject({ regime: code, rule: line, reviewAfterDays: z.int().min(1).nullable(), byDefault: line }),
  refusal_ground: z.strictObject({ ground: line, effect: oneOf(refusalEffects), actions }),
  subject_category: z.strictObject({
    title: line,
    ledArticle6: line.nullable(),
    europolAnnex: line.nullable(),
    mayBeEntered: z.enum(['yes', 'under_investigation', 'no']),
    /** Whether files of others may be asked about them, and used for analysis (Regulation (EU) 2016/794, Arts 18(2), 30). */
    crossCheck: z.boolean(),
    analysis: z.enum(['yes', 'if_necessary', 'if_strictly_necessary', 'no']),
    fields: z.array(word).max(40),
  }),
  offence: z.strictObject({ title: line, classes: z.array(word).max(10) }),
  host_declaration: z.strictObject({
    country,
    subject: z.enum(['weapons', 'identity_check', 'hold']),
    allowed: z.boolean(),
  }),
  detention_rule: z.strictObject({
    countries: countries.min(1),
    /** By the first decision, and at the most; none: nobody has said. */
    first: span.nullable(),
    most: span.nullable(),
    reviewEvery: span.nullable(),
    onlyWhile: line.nullable(),
    children: line.nullable(),
  }),
  code: z.strictObject({ list: word, meaning: line, anchor: line.nullable() }),
  holiday,
  ...readmissionContents,
} as const satisfies Record<EntryKind, z.ZodType>;

export type Content<K extends EntryKind> = z.infer<(typeof contents)[K]>;
