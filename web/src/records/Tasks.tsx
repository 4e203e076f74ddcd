import { Stack, Table, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kind } from '../kinds/kinds';
import { useAway, useTimes } from '../words/moments';
import { useSpell } from '../words/spell';
import type { RecordRow } from './record';

/** What the officer may do here now, each with what comes of it; and until when. */
export function Tasks({ kind, record }: { readonly kind: Kind; readonly record: RecordRow }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const times = useTimes();
  const away = useAway();
  const acts = (record.actions ?? []).flatMap((name) => kind.acts[name] ?? []);
  if (acts.length === 0) return <Text c="dimmed">{t('tasks.none')}</Text>;
  return (
    <Stack>
      {record.dueAt && (
        <Text>
          {t('record.due')}: {times.moment(record.dueAt)} ({away(record.dueAt)})
        </Text>
      )}
      <Table withTableBorder fz="sm">
        <Table.Tbody>
          {acts.map(({ name, about, to }) => (
            <Table.Tr key={name}>
              <Table.Th scope="row">{spell.code(name)}</Table.Th>
              <Table.Td>
                {about && spell.says(about)}{' '}
                {to && `${t('record.becomes', { state: spell.code(to) })} ${spell.says(kind.states?.[to] ?? '')}`}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}
