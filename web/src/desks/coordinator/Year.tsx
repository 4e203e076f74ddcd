import { Table, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useTimes } from '../../words/moments';
import { useSpell } from '../../words/spell';
import { rowsIn, type Extra } from '../extras';

const DAY = 86_400_000;

/** The year as a line, each planned operation where it lies in it. */
export function Year({ record }: Extra): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const times = useTimes();
  const begin = Date.UTC(Number(record.year), 0, 1);
  const days = (Date.UTC(Number(record.year) + 1, 0, 1) - begin) / DAY;
  const share = (day: unknown) => Math.min(100, Math.max(0, ((Date.parse(String(day)) - begin) / DAY / days) * 100));
  const months = Array.from({ length: 12 }, (_, month) =>
    new Date(Date.UTC(Number(record.year), month, 1)).toISOString(),
  );
  const entries = rowsIn(record.entries);
  if (entries.length === 0) return <Text>{t('list.none')}</Text>;
  return (
    <Table withTableBorder fz="sm" layout="fixed">
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="16rem">{spell.field('title')}</Table.Th>
          <Table.Th>
            <div style={{ display: 'flex', justifyContent: 'space-between' }}>
              {months.map((month) => (
                <span key={month}>{times.month(month)}</span>
              ))}
            </div>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {entries.map((entry) => {
          const [from, to] = [share(entry.startsOn), share(entry.endsOn)];
          return (
            <Table.Tr key={String(entry.id)}>
              <Table.Th scope="row">
                {String(entry.title)}
                <Text size="xs">
                  {times.day(String(entry.startsOn))} – {times.day(String(entry.endsOn))} ·{' '}
                  {rowsOf(entry.hostCountries)}
                </Text>
              </Table.Th>
              <Table.Td>
                <svg
                  viewBox="0 0 100 6"
                  preserveAspectRatio="none"
                  style={{ width: '100%', height: '1.4rem', display: 'block' }}
                  aria-hidden="true"
                >
                  <rect x={0} y={0} width={100} height={6} fill="#f1f3f5" />
                  <rect x={from} y={1} width={Math.max(1, to - from)} height={4} fill="#1864ab" />
                </svg>
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}

const rowsOf = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : '');
