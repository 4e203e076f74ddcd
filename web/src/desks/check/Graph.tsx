import { Stack, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../generated/api';
import { RefusalNote } from '../../shell/Sorry';
import { Waiting } from '../../shell/Waiting';
import { useTimes } from '../../words/moments';
import { useSpell } from '../../words/spell';
import type { Extra } from '../extras';
import { useAnswer } from '../use-answer';
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
      <Drawing net={data} root={record.id} spelt={spell.code} />
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

function Drawing({
  net,
  root,
  spelt,
}: {
  readonly net: Net;
  readonly root: string;
  readonly spelt: (code: string) => string;
}): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let end = (): void => undefined;
    const draw = async (): Promise<void> => {
      const { default: cytoscape } = await import('cytoscape');
      styledAlready();
      const drawing = cytoscape({
        container: box.current,
        elements: [
          ...net.nodes.map(({ id, label, kind }) => ({
            data: { id, label: label ?? spelt(kind) },
            classes: id === root ? 'root' : '',
          })),
          ...net.edges.map(({ from, to, code }) => ({ data: { source: from, target: to, label: spelt(code) } })),
        ],
        layout: { name: 'cose', animate: false },
        userZoomingEnabled: false,
        // Two subjects would fill the page otherwise.
        maxZoom: 1.4,
        style: [
          {
            selector: 'node',
            style: { label: 'data(label)', 'background-color': '#1864ab', 'font-size': 12, 'text-wrap': 'wrap' },
          },
          { selector: 'node.root', style: { 'background-color': '#c2410c' } },
          {
            selector: 'edge',
            style: {
              label: 'data(label)',
              'font-size': 10,
              'curve-style': 'bezier',
              'target-arrow-shape': 'triangle',
              width: 1.5,
            },
          },
        ],
      });
      end = () => drawing.destroy();
    };
    void draw();
    return () => end();
  }, [net, root, spelt]);
  return (
    <div ref={box} style={{ position: 'relative', height: 420, border: '1px solid #ced4da' }} aria-hidden="true" />
  );
}

/** The library would bring its only rule in an element, which the policy does not allow: it is told that it has done so. */
function styledAlready(): void {
  const id = '__________cytoscape_stylesheet';
  if (document.getElementById(id)) return;
  document.head.append(Object.assign(document.createElement('meta'), { id }));
}
