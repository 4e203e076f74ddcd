import { MultiSelect, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { read } from '../api/ask';
import { useMay } from '../session/me';
import { hintOf } from '../words/hint';
import { useSpell, type Spell } from '../words/spell';
import type { Row } from '../words/title';
import type { Filled } from './Input';
import type { Source } from './sources';

interface Page {
  readonly items: readonly Row[];
  readonly next: string | null;
}

const MOST_PAGES = 5;

/** All that there are, as far as somebody could still choose from them. */
async function choicesFrom({ path, query = {}, rowsIn }: Source): Promise<readonly Row[]> {
  const found: Row[] = [];
  let after: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await read<Row | readonly Row[] | Page>(path, { ...query, after });
    const rows = rowsIn ? rowsIn(answer as Row) : Array.isArray(answer) ? answer : (answer as Page).items;
    found.push(...(rows as Row[]));
    after = (answer as Partial<Page>).next ?? undefined;
    if (!after) break;
  }
  return found;
}

/** What the register of law has a title for, in the officer's language. */
function labelOf(row: Row, { value, label }: Source, { inRegister, code, says }: Spell): string {
  const chosen = String(value(row));
  if (!inRegister(chosen)) return label(row);
  const { meaning, ground } = (row.content ?? {}) as Row;
  const said = meaning ?? ground;
  return typeof said === 'string' ? `${code(chosen)} · ${says(said)}` : code(chosen);
}

/** A value out of those that there are; typed by hand where the officer may not see which. */
export function SourceInput({
  field,
  value,
  onChange,
  small,
  error,
  source,
}: Filled & { readonly source: Source }): ReactElement {
  const spell = useSpell();
  const may = useMay();
  const enabled = source.allow === undefined || may(source.allow);
  const { data: rows = [], isError } = useQuery({
    queryKey: ['choices', source.path, source.query, field.description, source.of],
    queryFn: () => choicesFrom(source),
    staleTime: 300_000,
    enabled,
  });
  const about = {
    label: field.label ?? spell.field(field.name),
    description: small ? undefined : hintOf(field, spell),
    withAsterisk: Boolean(field.required && !field.nullable),
    error,
    size: small ? 'xs' : 'sm',
  };
  const clear = field.nullable ? null : undefined;
  const plain = typeof value === 'string' ? value : '';
  if (!enabled || isError)
    return (
      <TextInput {...about} value={plain} onChange={({ currentTarget: { value: next } }) => onChange(next || clear)} />
    );
  const known = new Map(rows.map((row) => [String(source.value(row)), labelOf(row, source, spell)]));
  const data = [...known].map(([code, label]) => ({ value: code, label }));
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
      allowDeselect={false}
      value={plain || null}
      onChange={(next) => onChange(next ?? clear)}
    />
  );
}
