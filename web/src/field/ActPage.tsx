import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/refusal';
import { Fields, presetsOf, type Form } from '../forms/Fields';
import { useKind, type Field, type Kind } from '../kinds/kinds';
import { useTimes } from '../words/moments';
import { useSpell } from '../words/spell';
import { useHalfFilled, type Writing } from './half-filled';
import { missingIn } from './missing';

interface Asked {
  /** Under which what is half filled in is kept. */
  readonly of: string;
  readonly kind: string;
  readonly act?: string;
  /** The form with which a record of this kind is opened. */
  readonly opens?: boolean;
  readonly title?: string;
  readonly preset?: Form;
  readonly hidden?: readonly string[];
  /** What a field is chosen from where the tablet knows better than the form. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  readonly onDone: (form: Form) => Promise<Problem | undefined>;
  readonly onCancel?: () => void;
}

/** One form on a page of its own. */
export function ActPage(asked: Asked): ReactElement | null {
  const { t } = useTranslation();
  const spell = useSpell();
  const kind = useKind(asked.kind);
  const fields = fieldsOf(kind, asked);
  const initial = { ...presetsOf(fields), ...empties(fields), ...known(fields, asked.preset ?? {}) };
  const title = asked.title ?? (asked.opens ? t('field.newInterview') : spell.code(asked.act ?? ''));
  const writing = useHalfFilled(asked.of, { title }, initial);
  return writing ? <Page {...asked} title={title} fields={fields} writing={writing} /> : null;
}

function Page({
  fields,
  writing,
  title,
  hidden = [],
  onDone,
  onCancel,
}: Asked & { readonly title: string; readonly fields: readonly Field[]; readonly writing: Writing }): ReactElement {
  const { t } = useTranslation();
  const times = useTimes();
  const [faults, setFaults] = useState<readonly string[]>([]);
  const shown = fields.filter(({ name }) => !hidden.includes(name));
  const submit = async (): Promise<void> => {
    const missing = missingIn(shown, writing.form);
    setFaults(missing);
    if (missing.length > 0) return;
    if (!(await onDone(writing.form))) await writing.drop();
  };
  const sent = (event: FormEvent): void => {
    event.preventDefault();
    void submit();
  };
  const cancel = (): void => void writing.drop().then(onCancel);
  return (
    <form onSubmit={sent} noValidate>
      <Stack>
        <Title order={2} size="h3">
          {title}
        </Title>
        <Fields fields={shown} form={writing.form} faults={faults} onChange={writing.set} />
        {faults.length > 0 && (
          <Alert color="red" role="alert">
            {t('field.incomplete')}
          </Alert>
        )}
        {writing.savedAt && <Text role="status">{t('field.savedAt', { at: times.moment(writing.savedAt) })}</Text>}
        <Group>
          <Button size="xl" type="submit">
            {t('field.next')}
          </Button>
          {onCancel && (
            <Button size="xl" variant="default" onClick={cancel}>
              {t('form.cancel')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}

/** What the act asks for; where it asks for no more than why, that. */
function fieldsOf(kind: Kind, { act = '', opens, choices = {} }: Asked): readonly Field[] {
  const { fields: own, asksReason, plain } = kind.acts[act] ?? {};
  const asked = (opens ? kind.open?.fields : own) ?? [];
  return asked.map((field) => {
    const among = choices[field.name];
    if (plain && asksReason && field.name === 'reason') return { ...field, required: true };
    return among ? { ...field, type: 'choice' as const, choices: among } : field;
  });
}

/** Of what is known already, what this form asks for. */
const known = (fields: readonly Field[], preset: Form): Form =>
  Object.fromEntries(
    fields.flatMap(({ name }) => (preset[name] === undefined || preset[name] === null ? [] : [[name, preset[name]]])),
  );

/** Lists that have to be there and may be empty. */
const empties = (fields: readonly Field[]): Form =>
  Object.fromEntries(fields.flatMap(({ name, many, required }) => (many && required ? [[name, []]] : [])));
