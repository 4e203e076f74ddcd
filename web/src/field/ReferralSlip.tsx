import { Alert, Button, Group, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useTimes } from '../words/moments';
import { useList, type Route } from './carried';
import type { Item } from './items';

/** Somebody has asked for protection: whom to call at once, and the slip that goes with the person. */
export function ReferralSlip({ item }: { readonly item: Item }): ReactElement {
  const { t } = useTranslation();
  const times = useTimes();
  const routes = useList<Route>('protection_routes') ?? [];
  const route = routes.find(({ needs }) => needs.includes('protection_claim'));
  return (
    <Alert color="orange" role="alert" title={t('field.protectionTitle')} className="referral-slip">
      <Text>{t('field.protectionLine')}</Text>
      <Text fw={700} size="lg">
        {route?.authority ?? t('field.safeguardOfficer')} · {route?.phone ?? t('field.dutyUnknown')}
      </Text>
      {route?.dutyNote && <Text>{route.dutyNote}</Text>}
      <Text>{item.title}</Text>
      <Text>{times.moment(item.capturedAt)}</Text>
      <Group mt="xs" className="screen-only">
        <Button size="lg" variant="default" onClick={() => window.print()}>
          {t('field.printSlip')}
        </Button>
      </Group>
    </Alert>
  );
}
