import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

export function SearchButton(): ReactElement {
  const { t } = useTranslation();
  return (
    <Button size="xs" variant="default" component={Link} to="/search">
      {t('check.search')}
    </Button>
  );
}
