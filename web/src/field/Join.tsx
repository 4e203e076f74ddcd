import { Alert, Button, Paper, Stack, Text, Title } from '@mantine/core';
import { useEffect, useState, useSyncExternalStore, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { command, newKey, read } from '../api/ask';
import { session } from '../api/session';
import { SignIn } from '../session/SignIn';
import { RefusalNote } from '../shell/Sorry';
import type { Enrolment, Holder } from './db';
import { isFit, Pins } from './Pins';
import { tablet, type Me } from './tablet';

interface Joining {
  readonly enrolment: Enrolment;
  readonly holders: readonly Holder[];
  readonly onBack: () => void;
}

/** A tablet that is in use comes into the hands of another officer, or of the same one again: what lies on it stays. */
export function Join({ enrolment, holders, onBack }: Joining): ReactElement {
  const { t } = useTranslation();
  const isOpen = useSyncExternalStore(session.watch, session.isOpen);
  const [pins, setPins] = useState({ pin: '', again: '' });
  const [error, setError] = useState<unknown>();
  const [isHere, setIsHere] = useState(false);
  const isAnother = useFreshSession();
  const join = async (): Promise<void> => {
    const me = await read<Me>('/me');
    if (holders.some(({ id }) => id === me.id)) return setIsHere(true);
    const form = { key: enrolment.tabletKey };
    await command(`/tablets/${enrolment.tabletId}/use`, { method: 'POST', form, key: newKey() });
    await tablet.join(me, pins.pin);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setError(undefined);
    join().catch(setError);
  };
  const back = holders.length > 0 && (
    <Button size="lg" variant="default" onClick={onBack}>
      {t('field.back')}
    </Button>
  );
  if (!isAnother || !isOpen)
    return (
      <Stack>
        <SignIn />
        {back}
      </Stack>
    );
  return (
    <Paper withBorder p="lg">
      <form onSubmit={submit}>
        <Stack>
          <Title order={1} size="h2">
            {t('field.joinTitle', { label: enrolment.label })}
          </Title>
          <Text>{t('field.joinLine')}</Text>
          <Pins pins={pins} onChange={setPins} />
          {isHere && <Alert color="orange">{t('field.isHere')}</Alert>}
          {error !== undefined && <RefusalNote error={error} />}
          <Button size="lg" type="submit" disabled={!isFit(pins)}>
            {t('field.enrol')}
          </Button>
          {back}
        </Stack>
      </form>
    </Paper>
  );
}

/** Whoever was signed in before has gone: nobody works under the name of another. */
function useFreshSession(): boolean {
  const [isFresh, setFresh] = useState(false);
  useEffect(() => {
    void session.signOut().then(() => setFresh(true));
  }, []);
  return isFresh;
}
