import { Button, Group, NativeSelect, Stack, Table } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { kindNamed, useKind, type Field } from '../../kinds/kinds';
import { useSpell } from '../../words/spell';
import type { MappingForm } from './ImportSteps';

interface Shown {
  readonly columns: readonly string[];
  readonly given: MappingForm;
  readonly open: boolean;
  readonly onSave: (form: MappingForm) => void;
}

type Target = MappingForm['fields'][number]['to'];

/** What each column of the file means; which meanings there are, the server's form says. */
export function Mapping({ columns, given, open, onSave }: Shown): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const kind = useKind(kindNamed('collection_import')?.name ?? 'collection_import');
  const [form, setForm] = useState(given);
  const targets = targetsIn(kind.acts.map?.fields ?? []);
  const meaning = (column: string) => form.fields.find(({ from }) => from === column)?.to ?? '';
  const mean = (column: string, to: string): void => {
    const others = form.fields.filter(({ from }) => from !== column);
    const before = form.fields.find(({ from }) => from === column) ?? { from: column };
    setForm({ ...form, fields: to === '' ? others : [...others, { ...before, to: to as Target }] });
  };
  return (
    <Stack>
      <Table fz="sm" withTableBorder>
        <Table.Tbody>
          {columns.map((column) => (
            <Table.Tr key={column}>
              <Table.Th scope="row">{column}</Table.Th>
              <Table.Td>
                <NativeSelect
                  aria-label={column}
                  disabled={!open}
                  value={meaning(column)}
                  onChange={({ currentTarget: { value } }) => mean(column, value)}
                  data={[
                    { value: '', label: '–' },
                    ...targets.map((code) => ({ value: code, label: spell.code(code) })),
                  ]}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {open && (
        <Group justify="end">
          <Button onClick={() => onSave(form)}>{t('form.save')}</Button>
        </Group>
      )}
    </Stack>
  );
}

const targetsIn = (fields: readonly Field[]): readonly string[] =>
  fields.find(({ name }) => name === 'fields')?.fields?.find(({ name }) => name === 'to')?.choices ?? [];
