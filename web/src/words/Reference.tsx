import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { read } from '../api/ask';
import { kindNamed, type KindInShort } from '../kinds/kinds';
import { useMay } from '../session/me';
import { titleOf, type Row } from './title';

/**
 * What an id stands for, by the name of the field that holds it. Officers, authorities and operations are looked up and
 * shown by name. Other records are linked only: to look one up is to read it, and that would be written down.
 */
const lookedUp = ['officers', 'authorities'];
const MOST_OPERATIONS = 100;

/** Fields that hold an officer. */
const officers =
  /(By|[dD]ebriefer|officerId|officers|leaderId|superiorId|commanderId|Officer|OfficerId|DebrieferId|screenerId|authorId|restrictedTo|namedReaders)$/;

/** Where a field calls a record by less than its kind's name. */
const inFull: Readonly<Record<string, string>> = { received: 'received_item', item: 'transmission_item' };

export function kindOfField(name: string): KindInShort | undefined {
  if (officers.test(name)) return kindNamed('officers');
  if (/(uthorityId|UnitId|unitConcerned)$/.test(name)) return kindNamed('authorities');
  const words = name
    .replace(/Ids?$/, '')
    .replace(/([A-Z])/g, '_$1')
    .toLowerCase();
  return name === words ? undefined : kindNamed(inFull[words] ?? words);
}

/** Operations by their titles: those that the officer sees. One that they do not see is not asked for. */
function useOperations(): ReadonlyMap<string, string> {
  const kind = kindNamed('operation');
  const may = useMay();
  const { data = [] } = useQuery({
    queryKey: ['operations by title'],
    queryFn: async () => (await read<{ items: readonly Row[] }>(kind?.path ?? '', { limit: MOST_OPERATIONS })).items,
    enabled: may(kind?.lists),
    staleTime: 300_000,
  });
  return new Map(data.map((row) => [String(row.id), titleOf(row) ?? '']));
}

export function Reference({ name, id }: { readonly name: string; readonly id: string }): ReactElement {
  const kind = kindOfField(name);
  const operations = useOperations();
  const named = useQuery({
    queryKey: ['named', kind?.path, id],
    queryFn: () => read<Row>(`${kind?.path}/${id}`),
    enabled: kind !== undefined && lookedUp.includes(kind.name),
    staleTime: Infinity,
    retry: false,
  });
  const label = (named.data && titleOf(named.data)) ?? operations.get(id) ?? `…${id.slice(-6)}`;
  if (!kind?.isCase || (kind.name === 'operation' && !operations.has(id)))
    return (
      <Text span inherit title={id}>
        {label}
      </Text>
    );
  return (
    <Anchor inherit component={Link} to={`/record/${kind.name}/${id}`} title={id}>
      {label}
    </Anchor>
  );
}
