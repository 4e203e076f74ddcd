import type { Field } from '../../kinds/kinds';

/** A field of a form's definition, as the server says it. */
export interface Defined {
  readonly name: string;
  readonly label: readonly string[];
  readonly type: string;
  readonly required: boolean;
  readonly choices?: readonly { readonly code: string; readonly label: readonly string[] }[];
  readonly columns?: readonly Defined[];
}

const types: Readonly<Record<string, Pick<Field, 'type' | 'many'>>> = {
  line: { type: 'text' },
  text: { type: 'prose' },
  lines: { type: 'text', many: true },
  day: { type: 'day' },
  moment: { type: 'moment' },
  countries: { type: 'text', many: true },
  languages: { type: 'text', many: true },
  yes_no: { type: 'yes_no' },
  choice: { type: 'choice' },
  choices: { type: 'choice', many: true },
  number: { type: 'number' },
  rows: { type: 'part', many: true },
};

const countries = ['country', 'countries'];

/** As the client draws them, called by their labels: in English and, where there is one, in the form's other language. */
export const fieldsIn = (defined: readonly Defined[]): Field[] =>
  defined.map(({ name, label, type, required, choices, columns }) => ({
    name,
    label: label.join(' / ') || name,
    required,
    free: !countries.includes(type) || !/ountr|nationalit/.test(name),
    ...(types[type] ?? { type: 'text' as const }),
    ...(choices && {
      choices: choices.map(({ code }) => code),
      labels: Object.fromEntries(choices.map((one) => [one.code, one.label.join(' / ') || one.code])),
    }),
    ...(columns && { fields: fieldsIn(columns) }),
  }));
