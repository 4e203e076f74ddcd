import { MultiSelect, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { read } from '../api/ask';
import { useSpell } from '../words/spell';
import type { Filled } from './Input';

interface Country {
  readonly code: string;
  readonly name: string;
}

/** Countries, territories and bodies, as the server lists them. */
export function CountryInput({ field, value, onChange, small, error }: Filled): ReactElement {
  const spell = useSpell();
  const { data = [] } = useQuery({
    queryKey: ['countries'],
    queryFn: () => read<Country[]>('/countries'),
    staleTime: Infinity,
  });
  const about = {
    label: spell.field(field.name),
    description: small ? undefined : field.description,
    withAsterisk: Boolean(field.required && !field.nullable),
    error,
    size: small ? 'xs' : 'sm',
    searchable: true,
    clearable: true,
    data: data.map(({ code, name }) => ({ value: code, label: `${name} (${code})` })),
  };
  if (field.many)
    return <MultiSelect {...about} value={Array.isArray(value) ? value.map(String) : []} onChange={onChange} />;
  return (
    <Select
      {...about}
      value={value ? String(value) : null}
      onChange={(next) => onChange(next ?? (field.nullable ? null : undefined))}
    />
  );
}
