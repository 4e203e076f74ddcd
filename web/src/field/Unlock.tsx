import { Alert, Button, Paper, PasswordInput, Stack, Title } from '@mantine/core';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { tablet } from './tablet';

export function Unlock(): ReactElement {
  const { t } = useTranslation();
  const [pin, setPin] = useState('');
  const [answer, setAnswer] = useState<'right' | 'wrong' | 'wait'>();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setPin('');
    void tablet.unlock(pin).then(setAnswer);
  };
  return (
    <Paper withBorder p="lg" mt="10vh">
      <form onSubmit={submit}>
        <Stack>
          <Title order={1} size="h2">
            {t('field.locked')}
          </Title>
          <PasswordInput
            size="lg"
            label={t('field.pin')}
            inputMode="numeric"
            required
            autoFocus
            value={pin}
            onChange={({ currentTarget: { value } }) => setPin(value)}
          />
          {tablet.keepsUnsent() && <Alert color="orange">{t('field.lockedUnsent')}</Alert>}
          {answer === 'wrong' && (
            <Alert color="red" role="alert">
              {t('field.pinWrong')}
            </Alert>
          )}
          {answer === 'wait' && (
            <Alert color="red" role="alert">
              {t('field.pinWait')}
            </Alert>
          )}
          <Button size="lg" type="submit">
            {t('field.unlock')}
          </Button>
        </Stack>
      </form>
    </Paper>
  );
}
