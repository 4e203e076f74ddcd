import type { Form } from '../forms/Fields';
import type { Problem } from '../api/refusal';
import { openSteps, type Conflict, type Item, type Step } from './items';

/** A record as the server shows it. */
type Shown = Readonly<Record<string, unknown>> | undefined;

const part = (record: Shown, name: string): Form | undefined => (record?.[name] ?? undefined) as Form | undefined;
const rows = (record: Shown, name: string): readonly Form[] => (part(record, 'account')?.[name] ?? []) as Form[];
const last = ({ path }: Step): string => path.split('/').at(-1) ?? '';

/** What was answered is in two places: coded, and in words. */
function answerIn(record: Shown, code: string): Form | undefined {
  const answer = rows(record, 'answers').find(({ questionCode }) => questionCode === code);
  if (!answer) return undefined;
  const text = rows(record, 'texts').find((each) => each.part === code);
  const translation = text?.translation ? { text: text.translation, by: text.translatedBy } : undefined;
  return { ...answer, questionCode: undefined, original: text?.original, translation };
}

const legIn = (record: Shown, id: string): Form | undefined => rows(record, 'legs').find((leg) => leg.id === id);
const ofCourse = (record: Shown, name: string): Form | undefined => part(part(record, 'course'), name);

/** Where in the record stands what an act writes; what is not here is a step of the course, and the law keeps it single. */
const places: Readonly<Record<string, (record: Shown, step: Step) => Form | undefined>> = {
  revise: (record) => record && { ...part(record, 'course'), ...record },
  put_answer: (record, step) => answerIn(record, last(step)),
  remove_answer: (record, step) => answerIn(record, last(step)),
  put_leg: (record, step) => legIn(record, last(step)),
  remove_leg: (record, step) => legIn(record, last(step)),
  put_profile: (record) => part(part(record, 'account'), 'profile'),
  screen: (record) => (part(record, 'course')?.screenedAt ? part(record, 'screens') : undefined),
  screen_trafficking: (record) => part(part(record, 'screens'), 'trafficking'),
  inform: (record) => ofCourse(record, 'information'),
  consent: (record) => ofCourse(record, 'consent'),
  read_back: (record) => ofCourse(record, 'readBack'),
  assign_interpreter: (record) => {
    const interpretation = ofCourse(record, 'interpretation');
    return interpretation && { ...interpretation, interpreterId: part(record, 'course')?.interpreterId };
  },
};

/** Of these each field stands by itself; everything else is said as a whole, and stays whole. */
const byField = new Set(['revise', 'put_leg', 'put_profile']);
/** What is not sent stays as it is. */
const inPart = new Set(['revise']);

/** Nothing said, said to be nothing, or left out: the same. */
const plainly = (value: unknown): string =>
  JSON.stringify(value === undefined || value === null || value === '' || value === false ? null : sorted(value));
const sorted = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const pairs = Object.entries(value).filter(([, each]) => each !== undefined && each !== null && each !== false);
  return Object.fromEntries(pairs.sort(([one], [other]) => one.localeCompare(other)).map(([n, v]) => [n, sorted(v)]));
};
const same = (one: unknown, other: unknown): boolean => plainly(one) === plainly(other);

export interface Merged {
  /** What is to be sent: what others have written in fields that this officer has left alone is in it. */
  readonly form: Form | undefined;
  readonly conflicts: readonly Conflict[];
}

/** One step held against what was there when it was written, and against what is there now. */
export function merged(step: Step, seen: Shown, now: Shown): Merged {
  const place = places[step.action];
  if (!place) return { form: step.form, conflicts: [] };
  const [base, theirs] = [place(seen, step), place(now, step)];
  const { form } = step;
  const removes = step.method === 'DELETE';
  const names = removes ? Object.keys(theirs ?? base ?? {}) : fieldsOf(step, theirs);
  const touched = names.filter((name) => !same(base?.[name], theirs?.[name]));
  const apart = touched.filter((name) => removes || !same(form?.[name], theirs?.[name]));
  const found = apart.map((field): Conflict => {
    return { step: step.id, field, base: base?.[field], mine: form?.[field], theirs: theirs?.[field] };
  });
  if (!byField.has(step.action)) return { form, conflicts: found };
  // Others have written what this officer has not touched: theirs goes along.
  const both = found.filter(({ base: was, mine }) => !same(was, mine));
  const along = found.filter(({ base: was, mine }) => same(was, mine)).map(({ field, theirs: it }) => [field, it]);
  return { form: { ...form, ...Object.fromEntries(along) }, conflicts: both };
}

/** What stands in the record and no form writes: who wrote it, and when. */
const ofTheRecord = new Set([
  'id',
  'by',
  'at',
  'rtl',
  'seq',
  'needs',
  'seriousIncidentId',
  'complaintReference',
  'trafficking',
  'special',
  'checkedBy',
  'checkedAt',
  'code',
  'language',
]);
function fieldsOf({ action, form = {} }: Step, theirs: Form | undefined): string[] {
  const own = Object.keys(form);
  if (inPart.has(action)) return own;
  const others = Object.keys(theirs ?? {}).filter((name) => !ofTheRecord.has(name));
  // What the record does not show, nobody can have changed.
  return [...new Set([...own, ...others])].filter(
    (name) => theirs === undefined || name in theirs || byField.has(action),
  );
}

/** What becomes of a step when its officer has chosen between the two. */
export function settled(step: Step, conflicts: readonly Conflict[], side: 'mine' | 'theirs'): Step | undefined {
  if (side === 'mine') return { ...step, key: crypto.randomUUID() };
  if (!byField.has(step.action)) return undefined;
  const theirs = conflicts.filter((each) => each.step === step.id).map((each) => [each.field, each.theirs]);
  const form = { ...step.form, ...Object.fromEntries(theirs) } as Form;
  const rest = inPart.has(step.action)
    ? without(
        form,
        theirs.map(([name]) => String(name)),
      )
    : form;
  return Object.keys(rest).length > 0 ? { ...step, form: rest, key: crypto.randomUUID() } : undefined;
}

const without = (form: Form, names: readonly string[]): Form =>
  Object.fromEntries(Object.entries(form).filter(([name]) => !names.includes(name)));

/** Of what is known of a part, what its form asks for. */
export const stoodAs = (record: Shown, step: Pick<Step, 'action' | 'path'>): Form | undefined =>
  places[step.action]?.(record, step as Step);

/**
 * Everything that waits, held against what others have written since the record was last seen: once this has been seen,
 * nothing would tell any more what is theirs. Where nobody touched the same, it is sent on top of theirs.
 */
export function heldAgainst(item: Item, now: Form, problem: Problem): Item {
  const waiting = new Map(openSteps(item).map((step) => [step.id, merged(step, item.seen, now)]));
  const conflicts = [...waiting.values()].flatMap((each) => each.conflicts);
  const steps = item.steps.map((step) => {
    const form = waiting.get(step.id)?.form;
    return form && form !== step.form ? { ...step, form, key: crypto.randomUUID() } : step;
  });
  const fresh = { ...item, steps, seen: now, version: Number(now.version) };
  return conflicts.length > 0 ? { ...fresh, state: 'needs_you', problem, conflicts } : { ...fresh, state: 'waiting' };
}
