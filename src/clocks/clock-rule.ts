import type { ClockMatter, ClockUnit } from '../legal-register/legal-entry.codes.js';
import type { Entry } from '../legal-register/legal-entry.entity.js';
import type { Snapshot } from '../legal-register/snapshot.js';
import { isSure, standing } from '../legal-register/standing.js';
import { bindsAll, reservedBy } from './bound.js';
import type { Ladder } from './clock.js';
import type { Bindingness } from './clock.codes.js';

/** Which time limit is asked for. */
export interface ClockQuestion {
  readonly instrument: string;
  readonly matter: ClockMatter;
  /** The two sides, where there are two: states, or a body. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly urgent?: boolean | undefined;
  /** What is done: a row for articles that this action does not rest on is none for it. */
  readonly action?: string | undefined;
  /** Where nobody has said so, it has to be obtained first. */
  readonly accessible?: 'directly' | 'indirectly' | undefined;
  readonly on: string;
}

/** What the register says about it. */
export interface ClockRule {
  readonly key: string;
  readonly title: string;
  readonly instrument: string | null;
  readonly article: string;
  readonly source: string;
  readonly registerVersion: number;
  readonly binding: Bindingness;
  /** By whom or what, where the time has no force of law. */
  readonly requestedBy: string | null;
  readonly quantity: number | null;
  readonly unit: ClockUnit;
  readonly notCounted: readonly [number, number] | null;
  /** What holds it, in words. */
  readonly pause: string | null;
  readonly alarms: Pick<Ladder, 'amber' | 'red'> | null;
}

/** How a row that fits stands: the smaller, the sooner it is taken. */
const standings = ['binding', 'unsure', 'requested', 'not bound'] as const;
type Force = (typeof standings)[number];

/**
 * The row that governs: one that binds before one that may, before one that is only asked for; the instrument's own before
 * the general one, and one that a state has reserved for itself before all. A row that is not verified never binds.
 */
export function clockRuleFor(law: Snapshot, question: ClockQuestion): ClockRule | undefined {
  const rows = law.by('clock', 'matter', ({ content }) => [content.matter], question.matter);
  const ranked = rows
    .filter((row) => fits(row, question, law))
    .map((row) => ({ row, force: forceOf(row, question, law) }))
    .map((each) => ({ ...each, rank: standings.indexOf(each.force) * 4 + ownness(each.row) }))
    .sort((one, other) => one.rank - other.rank || one.row.key.localeCompare(other.row.key));
  const [first] = ranked;
  return first && ruleOf(first.row, first.force, law.version);
}

/** An undated row holds as long as its instrument. */
const holds = (row: Entry<'clock'>, on: string) =>
  row.validFrom === null && row.certainFrom === null && row.validTo === null && row.certainTo === null
    ? 'yes'
    : standing(row, on);

function fits(
  row: Entry<'clock'>,
  { instrument, action, urgent = false, accessible = 'indirectly', on, ...sides }: ClockQuestion,
  law: Snapshot,
) {
  const { content } = row;
  return (
    (row.instrument === null || row.instrument === instrument) &&
    concerns(content, sides) &&
    isFor(row, action, law) &&
    (content.urgent === null || content.urgent === urgent) &&
    (content.accessible === null || content.accessible === accessible) &&
    holds(row, on) !== 'no' &&
    (content.force !== 'reservation' || reservedBy(law, row, on) !== 'no')
  );
}

/** A row for two states is for what goes between the two, either way; one for several states for what concerns any of them. */
function concerns({ countries, pair }: Entry<'clock'>['content'], { from, to }: Pick<ClockQuestion, 'from' | 'to'>) {
  if (pair)
    return from !== undefined && to !== undefined && from !== to && [from, to].every((code) => pair.includes(code));
  return countries.length === 0 || countries.some((code) => code === from || code === to);
}

/**
 * The register says on which articles of an instrument an action rests: the times of Art. 5 of the Directive are none for
 * what goes directly by its Art. 8. Rows without articles are for the whole of their instrument.
 */
function isFor(
  { instrument, content: { articles } }: Entry<'clock'>,
  action: string | undefined,
  law: Snapshot,
): boolean {
  if (instrument === null || action === undefined || articles.length === 0) return true;
  const bases = law
    .by('basis', 'action', ({ content }) => [...content.actions], action)
    .filter((basis) => basis.instrument === instrument)
    .flatMap(({ content }) => content.articles);
  return bases.length === 0 || bases.some((rests) => rests === '*' || articles.some((one) => areOne(rests, one)));
}

/** `4` is all of Article 4, `4(6)` a part of it. */
const areOne = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}(`) || other.startsWith(`${one}(`);

function forceOf(row: Entry<'clock'>, { from, to, on }: ClockQuestion, law: Snapshot): Force {
  const { force } = row.content;
  if (force === 'requested') return 'requested';
  const sides = [from, to].filter((side) => side !== undefined);
  const bound = row.instrument === null ? 'no' : bindsAll(law, row.instrument, sides, on);
  if (bound === 'no') return 'not bound';
  const certain = bound === 'yes' && holds(row, on) === 'yes' && isSure(row);
  return certain && (force !== 'reservation' || reservedBy(law, row, on) === 'yes') ? 'binding' : 'unsure';
}

const ownness = ({ instrument, content }: Entry<'clock'>): number =>
  (instrument === null ? 2 : 0) + (content.countries.length === 0 && !content.pair ? 1 : 0);

function ruleOf(row: Entry<'clock'>, force: Force, registerVersion: number): ClockRule {
  const { key, instrument, article, source, content } = row;
  const { title, quantity, unit, notCounted, pause, alarms } = content;
  const binding = force === 'binding' ? 'treaty' : 'requested';
  return {
    key,
    title,
    instrument,
    article,
    source,
    registerVersion,
    binding,
    requestedBy: binding === 'treaty' ? null : force === 'unsure' ? `${source} (not verified)` : source,
    quantity,
    unit,
    notCounted,
    pause,
    alarms: alarms && { amber: alarms[0], red: alarms[1] },
  };
}
