import { Button, Stack, Title } from '@mantine/core';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/refusal';
import { Fields, presetsOf, type Form } from '../forms/Fields';
import { useKind, type Field } from '../kinds/kinds';
import { useSpell } from '../words/spell';

interface Asked {
  readonly kind: string;
  readonly act?: string;
  /** The form with which a record of this kind is opened. */
  readonly opens?: boolean;
  readonly preset?: Form;
  readonly hidden?: readonly string[];
  /** What a field is chosen from where the tablet knows better than the form. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  readonly onDone: (form: Form) => Promise<Problem | undefined>;
}

/** One form on a page of its own. */
export function ActPage({
  kind: name,
  act,
  opens,
  preset = {},
  hidden = [],
  choices = {},
  onDone,
}: Asked): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const kind = useKind(name);
  const asked = (opens ? kind.open?.fields : kind.acts[act ?? '']?.fields) ?? [];
  const fields = asked.map((field) => {
    const among = choices[field.name];
    return among ? { ...field, type: 'choice' as const, choices: among } : field;
  });
  const [form, setForm] = useState<Form>(() => ({
    ...presetsOf(fields),
    ...empties(fields),
    ...known(fields, preset),
  }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void onDone(form);
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Title order={2} size="h3">
          {opens ? t('field.newInterview') : spell.code(act ?? '')}
        </Title>
        <Fields fields={fields.filter(({ name }) => !hidden.includes(name))} form={form} onChange={setForm} />
        <Button size="xl" type="submit">
          {t('field.next')}
        </Button>
      </Stack>
    </form>
  );
}

/** Of what is known already, what this form asks for. */
const known = (fields: readonly Field[], preset: Form): Form =>
  Object.fromEntries(fields.flatMap(({ name }) => (name in preset ? [[name, preset[name]]] : [])));

/** Lists that have to be there and may be empty. */
const empties = (fields: readonly Field[]): Form =>
  Object.fromEntries(fields.flatMap(({ name, many, required }) => (many && required ? [[name, []]] : [])));
