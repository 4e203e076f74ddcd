import { Alert, Container, Loader } from '@mantine/core';
import { useEffect, useState, useSyncExternalStore, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { standIn } from '../api/ask';
import { plain } from './db';
import { Enrol } from './Enrol';
import { FieldDesk } from './FieldDesk';
import { isUnsent } from './items';
import { parkedNote } from './parked-note';
import { parkAll } from './send';
import { standing } from './sync';
import { carriedFor } from './stand-in';
import { tablet } from './tablet';
import { Unlock } from './Unlock';

standIn.answer = carriedFor;

/** The field officer's tablet: it starts without a network, behind a PIN of its own. */
export default function FieldApp(): ReactElement {
  const { t } = useTranslation();
  useSyncExternalStore(tablet.watch, tablet.turn);
  const [isEnrolled, setEnrolled] = useState<boolean>();
  useEffect(() => {
    void plain.enrolment().then((enrolment) => setEnrolled(enrolment !== undefined));
  });
  useStanding();
  return (
    <Container size="md" p="sm" component="main" id="main" tabIndex={-1} className="field">
      {isEnrolled === undefined ? (
        <Loader role="status" />
      ) : !isEnrolled ? (
        <>
          {parkedNote.isSet() && (
            <Alert color="orange" role="alert" mb="md" title={t('field.state.parked')}>
              {t('field.parkedLine')}
            </Alert>
          )}
          <Enrol />
        </>
      ) : tablet.isUnlocked() ? (
        <FieldDesk />
      ) : (
        <Unlock />
      )}
    </Container>
  );
}

/** Withdrawn: everything is wiped; what was not sent goes to the supervisor first, where the tablet may still be listened to. */
function useStanding(): void {
  const isUnlocked = useSyncExternalStore(tablet.watch, tablet.isUnlocked);
  useEffect(() => {
    void standing().then(async (found) => {
      if (found === 'wipe') return tablet.wipe();
      if (found !== 'park_and_wipe' || !isUnlocked) return;
      await parkAll();
      if ((await tablet.items()).some(isUnsent)) return;
      parkedNote.set();
      await tablet.wipe();
    });
  }, [isUnlocked]);
}
