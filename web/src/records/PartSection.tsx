import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { read } from '../api/ask';
import type { Part } from '../kinds/kinds';
import { RefusalNote } from '../shell/Sorry';
import type { Row } from '../words/title';
import { Facts } from './Facts';
import { Table } from './Table';

/** Read when it is asked for: some of it may be read only with a trace, and not everything is wanted each time. */
export function PartSection({ part, id }: { readonly part: Part; readonly id: string }): ReactElement {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState(false);
  const { data, error, isFetching } = useQuery({
    queryKey: ['part', part.address, id],
    queryFn: () => read<Row | readonly Row[] | { items: readonly Row[] }>(part.address.replace('{id}', id)),
    enabled: wanted,
  });
  if (error) return <RefusalNote error={error} />;
  if (!data)
    return (
      <Button size="xs" variant="default" loading={isFetching} onClick={() => setWanted(true)}>
        {t('record.show')}
      </Button>
    );
  const rows = Array.isArray(data) ? data : 'items' in data ? data.items : undefined;
  return Array.isArray(rows) ? (
    <Table fields={part.fields} rows={rows} />
  ) : (
    <Facts fields={part.fields} row={data as Row} />
  );
}
