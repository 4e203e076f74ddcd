import { SimpleGrid, Stack, Table, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../generated/api';
import { useTimes } from '../../words/moments';
import { useSpell } from '../../words/spell';
import { Drawn } from './Drawn';

type Day = components['schemas']['FiguresOfADayView'];

/** Each counter by day and by state, and the same as a table: a drawing alone tells nothing to who does not see it. */
export function Bars({
  days,
  counters,
}: {
  readonly days: readonly Day[];
  readonly counters: readonly string[];
}): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const times = useTimes();
  const sum = (figures: Day['figures'], counter: string, country?: string) =>
    figures
      .filter((one) => one.counter === counter && (!country || one.country === country))
      .reduce((all, { number }) => all + (number ?? 0), 0);
  const drawn = days.map(({ date, figures }) => ({
    name: times.day(date),
    ...Object.fromEntries(counters.map((counter) => [counter, sum(figures, counter)])),
  }));
  const all = days.flatMap(({ figures }) => figures);
  const countries = [...new Set(all.map(({ country }) => country))].sort();
  const byState = countries.map((country) => ({
    name: country,
    ...Object.fromEntries(counters.map((counter) => [counter, sum(all, counter, country)])),
  }));
  const series = counters.map((key) => ({ key, name: spell.code(key) }));
  if (days.length === 0) return <Text c="dimmed">{t('list.none')}</Text>;
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, lg: 2 }}>
        <div>
          <Text fw={600}>{t('figures.byDay')}</Text>
          <Drawn rows={drawn} series={series} />
        </div>
        <div>
          <Text fw={600}>{t('figures.byState')}</Text>
          <Drawn rows={byState} series={series} />
        </div>
      </SimpleGrid>
      <Table fz="sm" withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{spell.field('counter')}</Table.Th>
            {countries.map((country) => (
              <Table.Th key={country}>{country}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {counters.map((counter) => (
            <Table.Tr key={counter}>
              <Table.Th scope="row">{spell.code(counter)}</Table.Th>
              {countries.map((country) => (
                <Table.Td key={country}>{sum(all, counter, country)}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}
