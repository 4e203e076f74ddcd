import { Stack, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../generated/api';
import { RefusalNote } from '../../shell/Sorry';
import { Waiting } from '../../shell/Waiting';
import { useTimes } from '../../words/moments';
import { useSpell } from '../../words/spell';
import type { Extra } from '../extras';
import { useAnswer } from '../use-answer';
import { Drawing } from './Drawing';
import { askedBy, GraphFilter, type GraphFilters } from './GraphFilter';

type Net = components['schemas']['SubjectGraphView'];

type Span = Pick<Net['edges'][number], 'fromDate' | 'toDate'>;

/** The first and the last day of which anything is known; nothing where neither is. */
const spanOf = ({ fromDate, toDate }: Span, day: (day: string) => string): string =>
  fromDate || toDate ? `${fromDate ? day(fromDate) : '…'} – ${toDate ? day(toDate) : '…'}` : '';

/** What ties a subject to others: drawn, and again as a table for those who do not see the drawing. */
export function Graph({ record }: Extra): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const times = useTimes();
  const [filters, setFilters] = useState<GraphFilters>({ depth: 2, from: '', to: '', kinds: [] });
  const { data, error } = useAnswer<Net>(`/subjects/${record.id}/graph`, askedBy(filters));
  const filter = <GraphFilter filters={filters} onChange={setFilters} />;
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
  if (error || !data)
    return (
      <Stack>
        {filter}
        {error ? <RefusalNote error={error} /> : <Waiting />}
      </Stack>
    );
  const label = (id: string) => data.nodes.find((node) => node.id === id)?.label ?? '?';
  return (
    <Stack>
      {filter}
      {data.undated > 0 && <Text>{t('check.undated', { number: data.undated })}</Text>}
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
              <Table.Td>{spanOf(edge, times.day)}</Table.Td>
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
