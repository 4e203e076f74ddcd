import { Alert, Button, Group, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useTimes } from '../words/moments';
import { useList, useRecords, type Route } from './carried';
import type { Item } from './items';

const CLAIM = 'protection_claim';

/** Somebody has asked for protection: whom to call at once, and the slip that goes with the person. */
export function ReferralSlip({ item }: { readonly item: Item }): ReactElement | null {
  const { t } = useTranslation();
  const times = useTimes();
  const routes = useList<Route>('protection_routes') ?? [];
  const operation = useRecords('operation')?.find(({ id }) => id === item.operationId);
  const needs = (item.subject?.needs ?? []) as readonly string[];
  if (!needs.includes(CLAIM)) return null;
  // Whoever asks for it asks the state in which they are.
  const host = operation?.ownerCountry ?? item.subject?.ownerCountry;
  const route = routes.find((each) => each.country === host && each.needs.includes(CLAIM));
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
