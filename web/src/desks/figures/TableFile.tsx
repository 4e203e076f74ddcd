import { Button } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf, type Query } from '../../api/ask';
import { download } from '../../api/download';
import { RefusalNote } from '../../shell/Sorry';

/** Takes figures along for a spreadsheet. */
export function TableFile({ path, query }: { readonly path: string; readonly query: Query }): ReactElement {
  const { t } = useTranslation();
  const [error, setError] = useState<unknown>();
  const take = () => {
    setError(undefined);
    download(addressOf(`${path}/csv`, query), `${path.slice(1).replace('/', '-')}.csv`).catch(setError);
  };
  return (
    <>
      {error !== undefined && <RefusalNote error={error} />}
      <Button className="screen-only" size="xs" variant="default" onClick={take}>
        {t('figures.csv')}
      </Button>
    </>
  );
}
