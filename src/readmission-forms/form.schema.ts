import type { Field, FieldType, Form, Section } from './form.definition.js';

type Schema = Readonly<Record<string, unknown>>;

const COUNTRY = { type: 'string', pattern: '^[A-Z][A-Z0-9_]{1,15}$' };
const LANGUAGE = { type: 'string', pattern: '^[a-z]{2,3}$' };
const LINE = { type: 'string', minLength: 1, maxLength: 300, pattern: '\\S' };
const DAY = { type: 'string', pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' };

const simple: Readonly<
  Record<Exclude<FieldType, 'rows' | 'choice' | 'choices' | 'lines' | 'countries' | 'languages'>, Schema>
> = {
  line: LINE,
  text: { type: 'string', minLength: 1, maxLength: 4000, pattern: '\\S' },
  day: DAY,
  moment: {
    type: 'string',
    pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,3})?)?(Z|[+-][0-9]{2}:[0-9]{2})$',
  },
  country: COUNTRY,
  language: LANGUAGE,
  yes_no: { type: 'boolean' },
  number: { type: 'integer', minimum: 0, maximum: 10_000 },
  money: { type: 'number', minimum: 0, maximum: 10_000_000, multipleOf: 0.01 },
};

const list = (items: Schema, most: number): Schema => ({ type: 'array', minItems: 1, maxItems: most, items });

function schemaOfField({ type, choices = [], columns = [], most = 20 }: Field): Schema {
  if (type === 'rows') return list(schemaOfFields(columns), most);
  if (type === 'choice') return { enum: choices };
  if (type === 'choices') return { ...list({ enum: choices }, most), uniqueItems: true };
  if (type === 'lines') return list(LINE, most);
  if (type === 'countries') return list(COUNTRY, most);
  if (type === 'languages') return list(LANGUAGE, most);
  return simple[type];
}

const schemaOfFields = (fields: readonly Field[]): Schema => ({
  type: 'object',
  additionalProperties: false,
  required: fields.filter(({ required }) => required).map(({ name }) => name),
  properties: Object.fromEntries(fields.map((field) => [field.name, schemaOfField(field)])),
});

const STRUCK: Schema = {
  type: 'object',
  additionalProperties: false,
  required: ['struckOut'],
  properties: { struckOut: { const: true } },
};

/** In words of the schema that an object of this language had better not have by itself. */
const conditional = (when: Schema, so: Schema, otherwise: Schema): Schema => {
  const names = ['if', 'then', 'else'];
  return Object.fromEntries([when, so, otherwise].map((schema, at) => [names[at], schema]));
};

/** Filled or struck out; one that says nothing is neither. */
function schemaOfSection({ fields, always }: Section): Schema {
  const filled = { ...schemaOfFields(fields), minProperties: 1 };
  if (always) return filled;
  return conditional({ type: 'object', required: ['struckOut'] }, STRUCK, filled);
}

/** The form as a JSON Schema: what is sent conforms to it, and others can hold against it what they receive. */
export const schemaOf = ({ code, sections }: Form): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:seecase:readmission-form:${code}`,
  type: 'object',
  additionalProperties: false,
  required: sections.map(({ name }) => name),
  properties: Object.fromEntries(sections.map((section) => [section.name, schemaOfSection(section)])),
});
