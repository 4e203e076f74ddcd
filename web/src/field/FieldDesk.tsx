import { Button, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { Suspense, useEffect, useState, useSyncExternalStore, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../api/refusal';
import { session } from '../api/session';
import { SignIn } from '../session/SignIn';
import { LanguageChoice } from '../shell/LanguageChoice';
import { RefusalNote } from '../shell/Sorry';
import { Waiting } from '../shell/Waiting';
import { command, newKey, read } from '../api/ask';
import { CarriedPage } from './CarriedPage';
import { CorrectPage } from './CorrectPage';
import { device } from './db';
import { FieldHome } from './FieldHome';
import { InterviewPage } from './InterviewPage';
import { QuickPage } from './QuickPage';
import { leave, takeAlong, type Progress as Share } from './sync';
import { sendAll } from './send';
import { useOnline } from './online';
import { usePlace } from './place';

const AGAIN = 30_000;

/** What is at hand, with the line to the server above it: taken along and sent whenever there is one. */
export function FieldDesk(): ReactElement {
  const { t } = useTranslation();
  const place = usePlace();
  const online = useOnline();
  const isOpen = useSyncExternalStore(session.watch, session.isOpen);
  const { share, error, exchange } = useExchange();
  const [signing, setSigning] = useState(false);
  useEffect(() => {
    if (!online) return;
    // Begun without a network, whoever was signed in is again once there is one.
    const attempt = isOpen ? exchange : () => void session.resume().catch(() => undefined);
    attempt();
    // A line that fails without being gone tells nobody when it is back.
    const again = setInterval(attempt, AGAIN);
    return () => clearInterval(again);
  }, [online, isOpen, exchange]);
  return (
    <Stack>
      <Group justify="space-between">
        <Text fw={700} role="status">
          {online ? (isOpen ? t('field.online') : t('field.signInToSend')) : t('field.offline')}
        </Text>
        <Group gap="xs">
          <LanguageChoice />
          {isOpen ? (
            <Button size="lg" variant="default" disabled={!online} onClick={exchange}>
              {t('field.sendNow')}
            </Button>
          ) : (
            <Button size="lg" disabled={!online} onClick={() => setSigning(true)}>
              {t('signIn.submit')}
            </Button>
          )}
          <Button size="lg" variant="default" onClick={() => void leave()}>
            {t('frame.signOut')}
          </Button>
        </Group>
      </Group>
      {share && share.have < share.of && (
        <Progress.Root size="xl">
          <Progress.Section value={(100 * share.have) / share.of} aria-label={t('field.takingAlong')} />
        </Progress.Root>
      )}
      {error instanceof Refusal && <RefusalNote error={error} />}
      <Suspense fallback={<Waiting />}>
        {place.page === 'interview' ? (
          <InterviewPage id={place.id} />
        ) : place.page === 'quick' ? (
          <QuickPage kind={place.id} />
        ) : place.page === 'carried' ? (
          <CarriedPage kind={place.id} id={place.act} />
        ) : place.page === 'correct' ? (
          <CorrectPage id={place.id} />
        ) : (
          <FieldHome />
        )}
      </Suspense>
      <Modal opened={signing && !isOpen} onClose={() => setSigning(false)} title={t('signIn.submit')}>
        <SignIn />
      </Modal>
    </Stack>
  );
}

/** Sends first, then takes along; a lost line is no error. */
function useExchange() {
  const [share, setShare] = useState<Share>();
  const [error, setError] = useState<unknown>();
  const [exchange] = useState(() => () => {
    setError(undefined);
    void bind()
      .then(sendAll)
      .then(() => takeAlong(setShare))
      .catch(setError);
  });
  return { share, error, exchange };
}

/** Each session has to say that it is one on this tablet; and only of the officer whose part of it is open. */
async function bind(): Promise<void> {
  const enrolment = await device.enrolment();
  if (!enrolment || !session.isOpen()) return;
  const { id } = await read<{ id: string }>('/me');
  if (id !== device.inHandsOf()) return session.signOut();
  await command(`/tablets/${enrolment.tabletId}/use`, {
    method: 'POST',
    form: { key: enrolment.tabletKey },
    key: newKey(),
  });
}
