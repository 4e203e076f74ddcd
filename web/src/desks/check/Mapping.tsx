import { Button, Group, NativeSelect, SimpleGrid, Stack, Table } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Fields } from '../../forms/Fields';
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
type LineKind = MappingForm['kind']['otherwise'];

/** What each column of the file means; which meanings there are, the server's form says. */
export function Mapping({ columns, given, open, onSave }: Shown): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const kind = useKind(kindNamed('collection_import')?.name ?? 'collection_import');
  const [form, setForm] = useState(given);
  const asked = kind.acts.map?.fields ?? [];
  const targets = choicesOf(asked, 'fields', 'to');
  const always = asked.find(({ name }) => name === 'always');
  const meaning = (column: string) => form.fields.find(({ from }) => from === column)?.to ?? '';
  const mean = (column: string, to: string): void => {
    const others = form.fields.filter(({ from }) => from !== column);
    const before = form.fields.find(({ from }) => from === column) ?? { from: column };
    setForm({ ...form, fields: to === '' ? others : [...others, { ...before, to: to as Target }] });
  };
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NativeSelect
          label={t('import.ref')}
          disabled={!open}
          value={form.ref}
          onChange={({ currentTarget: { value } }) => setForm({ ...form, ref: value })}
          data={[...new Set([form.ref, ...columns])]}
        />
        <NativeSelect
          label={t('import.kind')}
          disabled={!open}
          value={form.kind.otherwise ?? ''}
          onChange={({ currentTarget: { value } }) =>
            setForm({ ...form, kind: { ...form.kind, otherwise: (value || undefined) as LineKind } })
          }
          data={[
            { value: '', label: '–' },
            ...choicesOf(asked, 'kind', 'otherwise').map((code) => ({ value: code, label: spell.code(code) })),
          ]}
        />
      </SimpleGrid>
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
      {open && always && (
        <Fields fields={[always]} form={form} onChange={(next) => setForm(next as unknown as MappingForm)} />
      )}
      {open && (
        <Group justify="end">
          <Button onClick={() => onSave(form)}>{t('form.save')}</Button>
        </Group>
      )}
    </Stack>
  );
}

/** The codes that a field within a part of the form can take. */
const choicesOf = (fields: readonly Field[], part: string, name: string): readonly string[] =>
  fields.find((field) => field.name === part)?.fields?.find((field) => field.name === name)?.choices ?? [];
