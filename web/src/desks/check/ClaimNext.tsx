import { Button, Group } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { command, newKey } from '../../api/ask';
import type { components } from '../../generated/api';
import { RefusalNote } from '../../shell/Sorry';

type Referral = components['schemas']['ReferralView'];

/** The most urgent of the queue, whichever it is: the server chooses, and gives it to nobody else. */
export function ClaimNext(): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const claim = async (): Promise<void> => {
    setError(undefined);
    setBusy(true);
    try {
      const { id } = await command<Referral>('/referral-claims', { method: 'POST', form: {}, key: newKey() });
      void queries.invalidateQueries({ queryKey: ['list', '/referrals'] });
      await navigate({ to: '/record/$kind/$id', params: { kind: 'referral', id } });
    } catch (refused) {
      setError(refused);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Group gap="xs">
      {error !== undefined && <RefusalNote error={error} />}
      <Button size="xs" loading={busy} onClick={() => void claim()}>
        {t('check.claimNext')}
      </Button>
    </Group>
  );
}
