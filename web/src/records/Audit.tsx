import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { read } from '../api/ask';
import { useKind } from '../kinds/kinds';
import { Waiting } from '../shell/Waiting';
import { RefusalNote } from '../shell/Sorry';
import type { Row } from '../words/title';
import { Table } from './Table';

/** Who did, read or was refused what about this record, for those who supervise it. */
export function Audit({ id }: { readonly id: string }): ReactElement {
  const trail = useKind('audit_entries');
  const { data, error } = useQuery({
    queryKey: ['audit', id],
    queryFn: () => read<{ items: readonly Row[] }>(trail.path, { recordId: id, limit: 100 }),
  });
  if (error) return <RefusalNote error={error} />;
  if (!data) return <Waiting />;
  const shown = ['at', 'kind', 'action', 'officerId', 'fromState', 'toState', 'purpose'];
  return <Table fields={(trail.list?.fields ?? []).filter(({ name }) => shown.includes(name))} rows={data.items} />;
}
