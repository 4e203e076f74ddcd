import { Alert, Button, Table, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kind } from '../kinds/kinds';
import type { RecordRow } from '../records/record';
import { useSpell } from '../words/spell';
import { Value } from '../words/Value';

export const differs = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) !== JSON.stringify(other ?? null);

interface Seen {
  readonly kind: Kind;
  readonly seen: RecordRow;
  readonly fresh: RecordRow;
  readonly onAccept: () => void;
}

/** Somebody was faster: what they changed, before anything is done on top of it. */
export function Changed({ kind, seen, fresh, onAccept }: Seen): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const changed = kind.view.filter(
    ({ name }) => !['version', 'actions'].includes(name) && differs(seen[name], fresh[name]),
  );
  return (
    <Alert color="orange" role="alert" title={t('conflict.title')}>
      <Text>{t('conflict.act')}</Text>
      <Table fz="sm" my="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('conflict.field')}</Table.Th>
            <Table.Th>{t('conflict.seen')}</Table.Th>
            <Table.Th>{t('conflict.now')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {changed.map((field) => (
            <Table.Tr key={field.name}>
              <Table.Td>{spell.field(field.name)}</Table.Td>
              <Table.Td>
                <Value field={field} value={seen[field.name]} />
              </Table.Td>
              <Table.Td>
                <Value field={field} value={fresh[field.name]} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Button size="xs" variant="default" onClick={onAccept}>
        {t('conflict.goOn')}
      </Button>
    </Alert>
  );
}
