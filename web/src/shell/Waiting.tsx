import { Loader } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

export const Waiting = (): ReactElement => {
  const { t } = useTranslation();
  return <Loader role="status" aria-label={t('frame.loading')} m="xl" />;
};
