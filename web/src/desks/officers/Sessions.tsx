import { Button, Stack, Table, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { command, newKey } from '../../api/ask';
import type { components } from '../../generated/api';
import { RefusalNote } from '../../shell/Sorry';
import { Waiting } from '../../shell/Waiting';
import { useTimes } from '../../words/moments';
import { useSpell } from '../../words/spell';
import type { Extra } from '../extras';
import { useAnswer } from '../use-answer';

type Session = components['schemas']['SessionView'];

/** Where the officer is signed in, newest first; each can be ended at once. */
export function Sessions({ record }: Extra): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const times = useTimes();
  const queries = useQueryClient();
  const [refused, setRefused] = useState<unknown>();
  const { data, error } = useAnswer<Session[]>('/sessions', { officerId: record.id });
  const end = async (id: string): Promise<void> => {
    setRefused(undefined);
    await command(`/sessions/${id}/end`, { method: 'POST', key: newKey() });
    await queries.invalidateQueries({ queryKey: ['answer', '/sessions'] });
  };
  if (error) return <RefusalNote error={error} />;
  if (!data) return <Waiting />;
  if (data.length === 0) return <Text c="dimmed">–</Text>;
  return (
    <Stack>
      {refused !== undefined && <RefusalNote error={refused} />}
      <Table.ScrollContainer type="native" minWidth={500} tabIndex={0}>
        <Table withTableBorder fz="sm">
          <Table.Thead>
            <Table.Tr>
              {['label', 'openedAt', 'refreshedAt', 'expiresAt', 'revokedAt'].map((name) => (
                <Table.Th key={name}>{spell.field(name)}</Table.Th>
              ))}
              <Table.Th>{t('record.actions')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.map(({ id, label, openedAt, refreshedAt, expiresAt, revokedAt, revokedBecause }) => (
              <Table.Tr key={id}>
                <Table.Th scope="row">{label}</Table.Th>
                <Table.Td>{times.moment(openedAt)}</Table.Td>
                <Table.Td>{times.moment(refreshedAt)}</Table.Td>
                <Table.Td>{times.moment(expiresAt)}</Table.Td>
                <Table.Td>
                  {revokedAt ? `${times.moment(revokedAt)} · ${spell.code(revokedBecause ?? '')}` : '–'}
                </Table.Td>
                <Table.Td>
                  {revokedAt ? (
                    t('sessions.over')
                  ) : (
                    <Button size="xs" variant="default" onClick={() => void end(id).catch(setRefused)}>
                      {t('sessions.end')}
                    </Button>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}
