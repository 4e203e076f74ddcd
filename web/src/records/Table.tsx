import { Table as Plain, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import type { Field } from '../kinds/kinds';
import { useSpell } from '../words/spell';
import type { Row } from '../words/title';
import { Value } from '../words/Value';

/** A record's rows of one kind. Columns in which no row says anything are left out. */
export function Table({
  fields,
  rows,
}: {
  readonly fields: readonly Field[];
  readonly rows: readonly unknown[];
}): ReactElement {
  const spell = useSpell();
  const items = rows as readonly Row[];
  if (items.length === 0) return <Text c="dimmed">–</Text>;
  const isFilled = (value: unknown) =>
    value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
  const shown = fields.filter(({ name }) => name !== 'id' && items.some((row) => isFilled(row[name])));
  return (
    <Plain.ScrollContainer type="native" minWidth={300} tabIndex={0}>
      <Plain striped withTableBorder fz="sm">
        <Plain.Thead>
          <Plain.Tr>
            {shown.map(({ name }) => (
              <Plain.Th key={name}>{spell.field(name)}</Plain.Th>
            ))}
          </Plain.Tr>
        </Plain.Thead>
        <Plain.Tbody>
          {items.map((row, at) => (
            <Plain.Tr key={String(row.id ?? at)}>
              {shown.map((field) => (
                <Plain.Td key={field.name}>
                  <Value field={field} value={row[field.name]} />
                </Plain.Td>
              ))}
            </Plain.Tr>
          ))}
        </Plain.Tbody>
      </Plain>
    </Plain.ScrollContainer>
  );
}
