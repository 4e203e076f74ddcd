import { Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useTimes } from '../../words/moments';
import { Reference } from '../../words/Reference';
import type { Confirmed } from './case-values';

/** Which two officers have confirmed it for the case, and when. */
export function ConfirmedBy({ proposedBy, confirmedBy, at }: Omit<Confirmed, 'confirmationId'>): ReactElement {
  const { t } = useTranslation();
  const times = useTimes();
  return (
    <Text size="sm">
      {t('law.confirmedBy')}: <Reference name="proposedBy" id={proposedBy} />,{' '}
      <Reference name="confirmedBy" id={confirmedBy} />, {times.moment(at)}
    </Text>
  );
}
