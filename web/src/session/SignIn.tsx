import { Button, Container, Group, Paper, PasswordInput, Stack, TextInput, Title } from '@mantine/core';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../api/refusal';
import { session } from '../api/session';
import { LanguageChoice } from '../shell/LanguageChoice';
import { RefusalNote } from '../shell/Sorry';

export function SignIn(): ReactElement {
  const { t } = useTranslation();
  const [form, setForm] = useState({ login: '', password: '', code: '' });
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const [asksCode, setAsksCode] = useState(false);
  const set = (field: keyof typeof form) => (event: { currentTarget: HTMLInputElement }) => {
    const { value } = event.currentTarget;
    setForm((before) => ({ ...before, [field]: value }));
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setError(undefined);
    const { code, ...rest } = form;
    try {
      await session.signIn({ ...rest, ...(code && { code }), label: deviceName() });
    } catch (refused) {
      if (refused instanceof Refusal && refused.problem.code === 'second_factor_required') setAsksCode(true);
      else setError(refused);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Container size={420} pt="10vh" component="main">
      <Paper withBorder p="lg" shadow="xs">
        <form onSubmit={(event) => void submit(event)}>
          <Stack>
            <Group justify="space-between">
              <Title order={1} size="h3">
                Seecase
              </Title>
              <LanguageChoice />
            </Group>
            <TextInput
              label={t('signIn.login')}
              autoComplete="username"
              required
              value={form.login}
              onChange={set('login')}
            />
            <PasswordInput
              label={t('signIn.password')}
              autoComplete="current-password"
              required
              value={form.password}
              onChange={set('password')}
              visibilityToggleButtonProps={{ 'aria-label': t('signIn.show') }}
            />
            {asksCode && (
              <TextInput
                label={t('signIn.code')}
                inputMode="numeric"
                autoComplete="one-time-code"
                pattern="\d{6}"
                required
                autoFocus
                value={form.code}
                onChange={set('code')}
              />
            )}
            {error !== undefined && <RefusalNote error={error} />}
            <Button type="submit" loading={busy}>
              {t('signIn.submit')}
            </Button>
          </Stack>
        </form>
      </Paper>
    </Container>
  );
}

/** Shown in the officer's own list of sessions. */
const deviceName = (): string => navigator.userAgent.replace(/^.*\(([^;)]+).*$/, '$1').slice(0, 50) || 'browser';
