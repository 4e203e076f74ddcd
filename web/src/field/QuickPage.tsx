import { Button, Group, Stack, Title } from '@mantine/core';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Fields, presetsOf, type Form } from '../forms/Fields';
import { useKind } from '../kinds/kinds';
import { useSpell } from '../words/spell';
import { useRecords } from './carried';
import { sendAgain } from './interview';
import { newStep } from './items';
import { goTo } from './place';
import { tablet } from './tablet';

/** A record that is opened with one form: written here, and sent when there is a line. */
export function QuickPage({ kind: name }: { readonly kind: string }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const kind = useKind(name);
  const fields = kind.open?.fields ?? [];
  const operations = useRecords('operation') ?? [];
  const operationId = operations.find(({ state }) => state === 'active')?.id;
  const [form, setForm] = useState<Form>(() => presetsOf(fields));
  const shown = fields.filter(({ name }) => name !== 'operationId');
  const keep = async (): Promise<void> => {
    const at = new Date().toISOString();
    const step = newStep({ method: 'POST', path: kind.path, form: { operationId, ...form }, action: 'open' });
    const about = { kind: kind.path.slice(1), title: spell.kind(name), operationId: operationId ?? null };
    const item = {
      id: crypto.randomUUID(),
      ...about,
      state: 'waiting' as const,
      capturedAt: at,
      savedAt: at,
      steps: [step],
    };
    await sendAgain(await tablet.save(item));
    goTo('home');
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void keep();
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Title order={1} size="h2">
          {t('field.newOf', { kind: spell.kind(name) })}
        </Title>
        <Fields fields={shown} form={form} onChange={setForm} />
        <Group>
          <Button size="lg" variant="default" onClick={() => goTo('home')}>
            {t('form.cancel')}
          </Button>
          <Button size="lg" type="submit">
            {t('field.handIn')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
