import { Container, Loader } from '@mantine/core';
import { useEffect, useState, useSyncExternalStore, type ReactElement } from 'react';
import { standIn } from '../api/ask';
import { plain } from './db';
import { Enrol } from './Enrol';
import { FieldDesk } from './FieldDesk';
import { isUnsent } from './items';
import { parkAll } from './send';
import { standing } from './sync';
import { carriedFor } from './stand-in';
import { tablet } from './tablet';
import { Unlock } from './Unlock';

standIn.answer = carriedFor;

/** The field officer's tablet: it starts without a network, behind a PIN of its own. */
export default function FieldApp(): ReactElement {
  useSyncExternalStore(tablet.watch, tablet.turn);
  const [isEnrolled, setEnrolled] = useState<boolean>();
  useEffect(() => {
    void plain.enrolment().then((enrolment) => setEnrolled(enrolment !== undefined));
  });
  useStanding();
  return (
    <Container size="md" p="sm" component="main" className="field">
      {isEnrolled === undefined ? (
        <Loader role="status" />
      ) : !isEnrolled ? (
        <Enrol />
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
      if (!(await tablet.items()).some(isUnsent)) await tablet.wipe();
    });
  }, [isUnlocked]);
}
