import { Button, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState, useSyncExternalStore, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { command, newKey, read } from '../api/ask';
import { session } from '../api/session';
import type { components } from '../generated/api';
import { SignIn } from '../session/SignIn';
import { RefusalNote } from '../shell/Sorry';
import { parkedNote } from './parked-note';
import { isFit, Pins } from './Pins';
import { tablet, type Me } from './tablet';

type Enrolled = components['schemas']['EnrolledTabletView'];

/** Once for each tablet and officer, with a network: the code that was given out, and a PIN that stays in the officer's head. */
export function Enrol(): ReactElement {
  const { t } = useTranslation();
  const isOpen = useSyncExternalStore(session.watch, session.isOpen);
  const [form, setForm] = useState({ tabletId: '', code: '' });
  const [pins, setPins] = useState({ pin: '', again: '' });
  const [error, setError] = useState<unknown>();
  if (!isOpen) return <SignIn />;
  const set = (name: keyof typeof form) => (event: { currentTarget: HTMLInputElement }) => {
    const { value } = event.currentTarget;
    setForm((before) => ({ ...before, [name]: value }));
  };
  const enrol = async (): Promise<void> => {
    const path = `/tablets/${form.tabletId.trim()}`;
    const { version } = await read<{ version: number }>(path);
    const body = { code: form.code };
    const { id, key, label } = await command<Enrolled>(`${path}/enrol`, {
      method: 'POST',
      form: body,
      version,
      key: newKey(),
    });
    await command(`/tablets/${id}/use`, { method: 'POST', form: { key }, key: newKey() });
    const me = await read<Me>('/me');
    parkedNote.drop();
    await tablet.enrol({ tabletId: id, tabletKey: key ?? '', label }, me, pins.pin);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setError(undefined);
    enrol().catch(setError);
  };
  return (
    <Paper withBorder p="lg">
      <form onSubmit={submit}>
        <Stack>
          <Title order={1} size="h2">
            {t('field.enrolTitle')}
          </Title>
          <Text>{t('field.enrolLine')}</Text>
          <TextInput
            size="lg"
            label={t('field.tabletNumber')}
            required
            value={form.tabletId}
            onChange={set('tabletId')}
          />
          <TextInput
            size="lg"
            label={t('field.code')}
            required
            autoCapitalize="characters"
            value={form.code}
            onChange={set('code')}
          />
          <Pins pins={pins} onChange={setPins} />
          {error !== undefined && <RefusalNote error={error} />}
          <Button size="lg" type="submit" disabled={!isFit(pins)}>
            {t('field.enrol')}
          </Button>
        </Stack>
      </form>
    </Paper>
  );
}
