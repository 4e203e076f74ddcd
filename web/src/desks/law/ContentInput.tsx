import { Fieldset } from '@mantine/core';
import type { ReactElement } from 'react';
import { Fields, type Form } from '../../forms/Fields';
import type { Filled } from '../../forms/Input';
import type { Field } from '../../kinds/kinds';
import { useSpell } from '../../words/spell';
import { useAnswer } from '../use-answer';

interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly const?: string;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly maxLength?: number;
}

/** What a row of the register has to contain depends on its kind; the server has the form of each. */
export function ContentInput({ field, value, onChange, form }: Filled): ReactElement | null {
  const spell = useSpell();
  const kind = typeof form?.kind === 'string' ? form.kind : undefined;
  const { data } = useAnswer<Schema>(`/legal-register/forms/${kind}`, {}, kind !== undefined);
  if (!data) return null;
  const content = (value ?? {}) as Form;
  return (
    <Fieldset legend={spell.field(field.name)}>
      <Fields fields={fieldsFor(data, content)} form={content} onChange={onChange} />
    </Fieldset>
  );
}

/** Where there is a form for each name, that of the name which is chosen. */
function fieldsFor(schema: Schema, { name }: Form): Field[] {
  const forms = schema.oneOf ?? schema.anyOf;
  if (!forms) return fieldsOf(schema);
  const named = forms.flatMap(({ properties }) => properties?.name?.const ?? []);
  const chosen = forms.find(({ properties }) => properties?.name?.const === name);
  const choice: Field = { name: 'name', type: 'choice', required: true, choices: named };
  return [choice, ...fieldsOf(chosen ?? {}).filter((field) => field.name !== 'name')];
}

const fieldsOf = ({ properties = {}, required = [] }: Schema): Field[] =>
  Object.entries(properties).map(([name, schema]) => ({ name, required: required.includes(name), ...typeOf(schema) }));

function typeOf(schema: Schema): Omit<Field, 'name'> {
  const inner = schema.anyOf?.find(({ type }) => type !== 'null');
  if (inner) return { ...typeOf(inner), nullable: true };
  if (schema.type === 'array') return { ...typeOf(schema.items ?? {}), many: true };
  if (schema.enum) return { type: 'choice', choices: schema.enum };
  if (schema.type === 'boolean') return { type: 'yes_no' };
  if (schema.type === 'integer' || schema.type === 'number') return { type: 'number' };
  if (schema.type === 'object') return { type: 'part', fields: fieldsOf(schema) };
  if (schema.format === 'date') return { type: 'day' };
  return { type: (schema.maxLength ?? 0) > 250 ? 'prose' : 'text' };
}
