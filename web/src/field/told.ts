import type { Form } from '../forms/Fields';
import { stoodAs } from './conflicts';
import type { Item, Step } from './items';

/** What has been told so far: what the server last showed, and on top of it what was written here. */
export interface Told {
  readonly answers: ReadonlyMap<string, Form>;
  readonly legs: readonly Form[];
  readonly profile: Form | undefined;
  /** How many texts still have to be put into the working language. */
  readonly untranslated: number;
}

const last = ({ path }: Step): string => path.split('/').at(-1) ?? '';
const rows = (item: Item, name: string): readonly Form[] =>
  (((item.seen?.account ?? {}) as Form)[name] ?? []) as readonly Form[];

export function told(item: Item): Told {
  const answers = new Map<string, Form>();
  const legs = new Map<string, Form>(rows(item, 'legs').map((leg) => [String(leg.id), { ...leg, legId: leg.id }]));
  for (const { questionCode } of rows(item, 'answers')) {
    const code = String(questionCode);
    answers.set(code, stoodAs(item.seen, { action: 'put_answer', path: code }) ?? {});
  }
  let profile = stoodAs(item.seen, { action: 'put_profile', path: '' });
  // What was sent is in what the server showed, unless it was sent before the tablet kept that.
  for (const step of item.steps.filter(({ doneAt, leftOutAt }) => !leftOutAt && !(doneAt && item.seen))) {
    if (step.action === 'put_answer') answers.set(last(step), step.form ?? {});
    if (step.action === 'remove_answer') answers.delete(last(step));
    if (step.action === 'put_translation') translate(answers, step);
    if (step.action === 'put_leg') legs.set(last(step), { ...step.form, legId: last(step) });
    if (step.action === 'remove_leg') legs.delete(last(step));
    if (step.action === 'put_profile') profile = step.form;
  }
  const inOrder = [...legs.values()].sort((one, other) => Number(one.seq) - Number(other.seq));
  return { answers, legs: inOrder, profile, untranslated: [...answers.values()].filter(isUntranslated(item)).length };
}

function translate(answers: Map<string, Form>, step: Step): void {
  const part = step.path.split('/').at(-2) ?? '';
  const said = answers.get(part);
  if (said) answers.set(part, { ...said, translation: step.form });
}

const isUntranslated =
  ({ subject = {} }: Item) =>
  ({ original, originalLanguage = subject.language, translation }: Form): boolean =>
    Boolean(original) && !translation && withoutVariant(originalLanguage) !== withoutVariant(subject.workingLanguage);

const withoutVariant = (language: unknown): string => String(language).split('-')[0] ?? '';
