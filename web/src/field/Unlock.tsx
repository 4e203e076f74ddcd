import { Alert, Button, Paper, PasswordInput, Select, Stack, Title } from '@mantine/core';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpell } from '../words/spell';
import { device, type Holder } from './db';
import { tablet } from './tablet';

interface Locked {
  readonly holders: readonly Holder[];
  readonly onOther: () => void;
}

/** Locked: whoever has work on it opens their own part with their own PIN; another officer begins one. */
export function Unlock({ holders, onOther }: Locked): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const [holder, setHolder] = useState(device.inHandsOf() ?? holders[0]?.id ?? '');
  const [pin, setPin] = useState('');
  const [answer, setAnswer] = useState<'right' | 'wrong' | 'wait'>();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setPin('');
    device.handTo(holder);
    void tablet.unlock(pin).then(setAnswer);
  };
  return (
    <Paper withBorder p="lg" mt="10vh">
      <form onSubmit={submit}>
        <Stack>
          <Title order={1} size="h2">
            {t('field.locked')}
          </Title>
          {holders.length > 1 && (
            <Select
              size="lg"
              label={spell.kind('officer')}
              data={holders.map(({ id, name }) => ({ value: id, label: name }))}
              value={holder}
              allowDeselect={false}
              onChange={(id) => id && setHolder(id)}
            />
          )}
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
          <Button size="lg" variant="default" onClick={onOther}>
            {t('field.otherOfficer')}
          </Button>
        </Stack>
      </form>
    </Paper>
  );
}
