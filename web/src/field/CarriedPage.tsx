import { Button, Group, Stack, Table, Title } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useKind } from '../kinds/kinds';
import { useSpell } from '../words/spell';
import { useRecords } from './carried';
import { nameOf } from './carried-name';
import { goTo } from './place';
import { Told } from './Told';

const OF_THE_MACHINE = ['id', 'version', 'actions', 'restricted'];

/** A record as it was when the tablet was last in touch: to be read without a network. */
export function CarriedPage({ kind: name, id }: { readonly kind: string; readonly id: string }): ReactElement | null {
  const { t } = useTranslation();
  const spell = useSpell();
  const kind = useKind(name);
  const row = useRecords(name)?.find((each) => each.id === id);
  if (!row) return null;
  const shown = kind.view.filter((field) => !OF_THE_MACHINE.includes(field.name) && !isNothing(row[field.name]));
  return (
    <Stack>
      <Title order={1} size="h2">
        {spell.kind(name)}: {nameOf(row)}
      </Title>
      <Table>
        <Table.Tbody>
          {shown.map((field) => (
            <Table.Tr key={field.name}>
              <Table.Th scope="row">{field.label ?? spell.field(field.name)}</Table.Th>
              <Table.Td dir="auto">
                <Told name={field.name} field={field} value={row[field.name]} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group>
        <Button size="lg" variant="default" onClick={() => goTo('home')}>
          {t('field.toHome')}
        </Button>
      </Group>
    </Stack>
  );
}

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);
