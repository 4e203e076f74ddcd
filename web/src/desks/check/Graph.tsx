import { NativeSelect, Stack, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../generated/api';
import { RefusalNote } from '../../shell/Sorry';
import { Waiting } from '../../shell/Waiting';
import { useSpell } from '../../words/spell';
import type { Extra } from '../extras';
import { useAnswer } from '../use-answer';
import { Drawing } from './Drawing';

type Net = components['schemas']['SubjectGraphView'];

/** What ties a subject to others: drawn, and again as a table for those who do not see the drawing. */
export function Graph({ record }: Extra): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const [depth, setDepth] = useState(2);
  const { data, error } = useAnswer<Net>(`/subjects/${record.id}/graph`, { depth });
  const nodes = useMemo(
    () =>
      (data?.nodes ?? []).map(({ id, label, kind }) => ({
        id,
        label: label ?? spell.code(kind),
        isRoot: id === record.id,
      })),
    [data, record.id, spell],
  );
  const edges = useMemo(
    () => (data?.edges ?? []).map(({ from, to, code }) => ({ from, to, label: spell.code(code), isOneWay: true })),
    [data, spell],
  );
  if (error) return <RefusalNote error={error} />;
  if (!data) return <Waiting />;
  const label = (id: string) => data.nodes.find((node) => node.id === id)?.label ?? '?';
  return (
    <Stack>
      <NativeSelect
        label={t('check.depth')}
        w="fit-content"
        value={depth}
        onChange={({ currentTarget: { value } }) => setDepth(Number(value))}
        data={['1', '2', '3', '4']}
      />
      {data.cut && <Text>{t('check.cut')}</Text>}
      <Drawing nodes={nodes} edges={edges} />
      <Table fz="sm" withTableBorder>
        <Table.Tbody>
          {data.edges.map((edge) => (
            <Table.Tr key={edge.from + edge.to + edge.code}>
              <Table.Td>
                <Link to="/record/$kind/$id" params={{ kind: 'subject', id: edge.from }}>
                  {label(edge.from)}
                </Link>
              </Table.Td>
              <Table.Td>{spell.code(edge.code)}</Table.Td>
              <Table.Td>
                <Link to="/record/$kind/$id" params={{ kind: 'subject', id: edge.to }}>
                  {label(edge.to)}
                </Link>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}
