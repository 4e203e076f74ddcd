import type { Field } from '../kinds/kinds';

/** A long form in the order in which its officers think; whatever stands in no step comes last. */
export interface Step {
  readonly name: 'addressee' | 'urgency' | 'purpose' | 'handling' | 'persons' | 'question' | 'rest';
  readonly fields: readonly Field[];
}

const order: Readonly<Record<string, readonly (readonly [Step['name'], readonly string[]])[]>> = {
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
    ['persons', ['matter', 'linkToPerson', 'hitId']],
    ['question', ['title', 'requested', 'facts', 'whyHeldThere']],
  ],
};

export function stepsOf(kind: string, fields: readonly Field[]): readonly Step[] {
  const steps = order[kind];
  if (!steps) return [{ name: 'rest', fields }];
  const placed = new Set(steps.flatMap(([, names]) => names));
  const named = steps.map(([name, names]): Step => ({
    name,
    fields: names.flatMap((wanted) => fields.filter((field) => field.name === wanted)),
  }));
  return [...named, { name: 'rest' as const, fields: fields.filter(({ name }) => !placed.has(name)) }].filter(
    ({ fields }) => fields.length > 0,
  );
}
