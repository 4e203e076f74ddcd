import { Button, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Extra } from '../extras';
import { Safeguards } from './SafeguardsFirst';

/** Safeguards of the case, and the way to the page on which two officers sign. */
export function TransferFirst({ record }: Extra): ReactElement {
  const { t } = useTranslation();
  return (
    <Stack gap="xs">
      <Safeguards readmissionId={String(record.readmissionId)} />
      <Button className="screen-only" w="fit-content" component={Link} to={`/handover/${record.id}`}>
        {t('readmission.tablet')}
      </Button>
    </Stack>
  );
}
