import { MultiSelect, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { read } from '../api/ask';
import { useMay } from '../session/me';
import { kindOfField } from '../words/Reference';
import { useSpell } from '../words/spell';
import { shortId, titleOf, type Row } from '../words/title';
import type { Filled } from './Input';

const FIRST = 100;

/** An officer, authority or record: chosen from the list of them, where the officer may call it. */
export function PersonInput({ field, value, onChange, small, error }: Filled): ReactElement {
  const spell = useSpell();
  const may = useMay();
  const kind = kindOfField(field.name);
  const isListed = kind?.lists !== undefined && may(kind.lists);
  const { data: rows = [], isError } = useQuery({
    queryKey: ['choices', kind?.path],
    enabled: isListed,
    staleTime: 60_000,
    queryFn: async () => {
      const answer = await read<{ items: readonly Row[] } | readonly Row[]>(
        kind?.path ?? '',
        kind?.isCase ? { limit: FIRST } : {},
      );
      return 'items' in answer ? answer.items : answer;
    },
  });
  const about = {
    label: spell.field(field.name),
    description: small ? undefined : field.description,
    withAsterisk: Boolean(field.required && !field.nullable),
    error,
    size: small ? 'xs' : 'sm',
  };
  const clear = field.nullable ? null : undefined;
  if (!isListed || isError)
    return (
      <TextInput
        {...about}
        value={value ? String(value) : ''}
        onChange={({ currentTarget: { value } }) => onChange(value === '' ? clear : value)}
      />
    );
  const data = rows.flatMap((row) => (typeof row.id === 'string' ? [{ value: row.id, label: labelOf(row) }] : []));
  if (field.many)
    return (
      <MultiSelect
        {...about}
        data={data}
        searchable
        clearable
        value={Array.isArray(value) ? value.map(String) : []}
        onChange={onChange}
      />
    );
  return (
    <Select
      {...about}
      data={data}
      searchable
      clearable
      value={value ? String(value) : null}
      onChange={(next) => onChange(next ?? clear)}
    />
  );
}

const labelOf = (row: Row): string =>
  [titleOf(row) ?? shortId(row.id), row.authority, row.country].filter((part) => typeof part === 'string').join(' · ');
