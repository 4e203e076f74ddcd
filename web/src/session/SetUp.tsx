import { Button, Code, Container, Paper, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { command, newKey } from '../api/ask';
import { session } from '../api/session';
import { RefusalNote } from '../shell/Sorry';

/** The first time, and after a reset: a password of one's own, then a second factor. */
export function SetUp(): ReactElement {
  const { t } = useTranslation();
  const [form, setForm] = useState({ current: '', password: '', code: '' });
  const [secret, setSecret] = useState<string>();
  const [error, setError] = useState<unknown>();
  const set = (field: keyof typeof form) => (event: { currentTarget: HTMLInputElement }) => {
    const { value } = event.currentTarget;
    setForm((before) => ({ ...before, [field]: value }));
  };
  const send = <T,>(path: string, method: string, body?: object) =>
    command<T>(path, { method, form: body, key: newKey() });
  const step = async (): Promise<void> => {
    if (secret) {
      await send('/me/second-factor/confirm', 'POST', { code: form.code });
      await session.renew();
      return;
    }
    if (form.password) await send('/me/password', 'PUT', { current: form.current, password: form.password });
    await session.renew();
    if (session.isSettingUp()) setSecret((await send<{ secret: string }>('/me/second-factor', 'POST')).secret);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setError(undefined);
    step().catch(setError);
  };
  return (
    <Container size={460} pt="8vh" component="main">
      <Paper withBorder p="lg">
        <form onSubmit={submit}>
          <Stack>
            <Title order={1} size="h3">
              {t('setUp.title')}
            </Title>
            {secret ? (
              <>
                <Text>{t('setUp.secret')}</Text>
                <Code block>{secret}</Code>
                <TextInput
                  label={t('signIn.code')}
                  inputMode="numeric"
                  pattern="\d{6}"
                  required
                  value={form.code}
                  onChange={set('code')}
                />
              </>
            ) : (
              <>
                <PasswordInput label={t('setUp.current')} value={form.current} onChange={set('current')} />
                <PasswordInput label={t('setUp.password')} value={form.password} onChange={set('password')} />
              </>
            )}
            {error !== undefined && <RefusalNote error={error} />}
            <Button type="submit">{t('setUp.next')}</Button>
            <Button variant="subtle" onClick={() => void session.signOut()}>
              {t('frame.signOut')}
            </Button>
          </Stack>
        </form>
      </Paper>
    </Container>
  );
}
