import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useRef, useState, type FormEvent, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Fields, presetsOf, type Form } from '../forms/Fields';
import type { Field } from '../kinds/kinds';
import { useTimes } from '../words/moments';
import type { Writing } from './half-filled';
import { missingIn } from './missing';

interface Written {
  readonly title: string;
  /** Of the page, or of a part of it. */
  readonly order: 1 | 2;
  readonly fields: readonly Field[];
  readonly writing: Writing;
  /** The record that the form is about. */
  readonly about?: Form;
  /** What the button says that ends it. */
  readonly done: string;
  /** It is whole: what becomes of it. What is refused stays as it was typed. */
  readonly onDone: (form: Form) => Promise<unknown>;
  readonly onCancel?: () => void;
  /** What is chosen above the fields. */
  readonly above?: ReactNode;
  /** What can be done besides. */
  readonly beside?: ReactNode;
}

/** One form on a page of its own, kept as it is typed; it is done once, and only when nothing is missing. */
export function FormPage({ title, order, fields, writing, about, ...rest }: Written): ReactElement {
  const { done, onDone, onCancel, above, beside } = rest;
  const { t } = useTranslation();
  const times = useTimes();
  const [faults, setFaults] = useState<readonly string[]>([]);
  const isBusy = useRef(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const missing = missingIn(fields, writing.form);
    setFaults(missing);
    // Pressed twice, it is done once.
    if (missing.length > 0 || isBusy.current) return;
    isBusy.current = true;
    const refused = await onDone(writing.form).finally(() => (isBusy.current = false));
    if (!refused) await writing.drop();
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        <Title order={order} size={order === 1 ? 'h2' : 'h3'}>
          {title}
        </Title>
        {above}
        <Fields fields={fields} form={writing.form} faults={faults} about={about} onChange={writing.set} />
        {faults.length > 0 && (
          <Alert color="red" role="alert">
            {t('field.incomplete')}
          </Alert>
        )}
        {writing.savedAt && <Text role="status">{t('field.savedAt', { at: times.moment(writing.savedAt) })}</Text>}
        <Group>
          <Button size="xl" type="submit">
            {done}
          </Button>
          {beside}
          {onCancel && (
            <Button size="xl" variant="default" onClick={() => void writing.drop().then(onCancel)}>
              {t('form.cancel')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}

/** What a form begins with: what its description says, lists that have to be there and may be empty, and what is known. */
export const beginning = (fields: readonly Field[], known: Form = {}): Form => ({
  ...presetsOf(fields),
  ...Object.fromEntries(fields.flatMap(({ name, many, required }) => (many && required ? [[name, []]] : []))),
  ...Object.fromEntries(
    fields.flatMap(({ name }) => (known[name] === undefined || known[name] === null ? [] : [[name, known[name]]])),
  ),
});
