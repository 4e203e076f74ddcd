import type { Field } from '../kinds/kinds';

export type StepName =
  'addressee' | 'urgency' | 'purpose' | 'handling' | 'grading' | 'persons' | 'question' | 'attachments' | 'rest';

/** A long form in the order in which its officers think; whatever stands in no step comes last. */
export interface Step {
  readonly name: StepName;
  readonly fields: readonly Field[];
}

const order: Readonly<Record<string, readonly (readonly [StepName, readonly string[]])[]>> = {
  request: [
    [
      'addressee',
      [
        'route',
        'otherCountry',
        'otherAuthorityId',
        'ownerAuthorityId',
        'directCondition',
        'askingCountry',
        'elsewhere',
        'language',
      ],
    ],
    ['urgency', ['urgency', 'urgencyReason', 'wishedBy', 'spoken']],
    [
      'purpose',
      [
        'subject',
        'offence',
        'personalData',
        'purpose',
        'instrument',
        'instrumentReason',
        'evidential',
        'copyException',
        'accessibility',
      ],
    ],
    ['handling', ['classification', 'useRestrictions', 'restrictedTo']],
    ['grading', []],
    ['persons', ['matter', 'linkToPerson', 'hitId']],
    ['question', ['title', 'requested', 'facts', 'whyHeldThere']],
    ['attachments', []],
  ],
};

/** With those steps of which the form's own fields say nothing, where there is something else in them. */
export function stepsOf(
  kind: string,
  fields: readonly Field[],
  besides: Readonly<Partial<Record<StepName, unknown>>> = {},
): readonly Step[] {
  const steps = order[kind];
  if (!steps) return [{ name: 'rest', fields }];
  const placed = new Set(steps.flatMap(([, names]) => names));
  const named = steps.map(([name, names]): Step => ({
    name,
    fields: names.flatMap((wanted) => fields.filter((field) => field.name === wanted)),
  }));
  return [...named, { name: 'rest' as const, fields: fields.filter(({ name }) => !placed.has(name)) }].filter(
    (step) => step.fields.length > 0 || besides[step.name] !== undefined,
  );
}
