import { Alert, Container, Loader } from '@mantine/core';
import { useEffect, useState, useSyncExternalStore, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { standIn } from '../api/ask';
import { useTablet } from './carried';
import { device } from './db';
import { Enrol } from './Enrol';
import { FieldDesk } from './FieldDesk';
import { useIdleLock } from './idle';
import { Join } from './Join';
import { parkedNote } from './parked-note';
import { carriedFor } from './stand-in';
import { useStanding } from './standing';
import { tablet } from './tablet';
import { Unlock } from './Unlock';

standIn.answer = carriedFor;

/** The field officer's tablet: it starts without a network, behind a PIN of its own. */
export default function FieldApp(): ReactElement {
  useStanding();
  useIdleLock();
  return (
    <Container size="md" p="sm" component="main" id="main" tabIndex={-1} className="field">
      <WhoHasIt />
    </Container>
  );
}

function WhoHasIt(): ReactElement {
  const isUnlocked = useSyncExternalStore(tablet.watch, tablet.isUnlocked);
  const [joins, setJoins] = useState(false);
  const it = useTablet(
    async () => ({ enrolment: await device.enrolment(), holders: await device.holders() }),
    'device',
  );
  // Whoever came has come: locked again, it asks for a PIN, and not for another officer.
  useEffect(() => {
    if (isUnlocked) setJoins(false);
  }, [isUnlocked]);
  if (isUnlocked) return <FieldDesk />;
  if (!it) return <Loader role="status" />;
  if (!it.enrolment) return <NotInUse />;
  if (joins || it.holders.length === 0)
    return <Join enrolment={it.enrolment} holders={it.holders} onBack={() => setJoins(false)} />;
  return <Unlock holders={it.holders} onOther={() => setJoins(true)} />;
}

function NotInUse(): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      {parkedNote.isSet() && (
        <Alert color="orange" role="alert" mb="md" title={t('field.state.parked')}>
          {t('field.parkedLine')}
        </Alert>
      )}
      <Enrol />
    </>
  );
}
