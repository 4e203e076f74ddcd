import { Button, Group, Paper, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { command, newKey } from '../../api/ask';
import type { components } from '../../generated/api';
import { useMay } from '../../session/me';
import { RefusalNote } from '../../shell/Sorry';
import { Waiting } from '../../shell/Waiting';
import { useTimes } from '../../words/moments';
import { useSpell } from '../../words/spell';
import { Bars } from '../figures/Bars';
import { Shares } from '../figures/Shares';
import { rowsIn, type Extra } from '../extras';
import { useLiveAnswer } from '../use-answer';

type Figures = components['schemas']['OperationFiguresView'];
type Reporting = components['schemas']['ReportingDayView'];

/** What the operation has to its account now, live: by counter, day and state; which day was reported from where. */
export function LiveFigures({ record }: Extra): ReactElement {
  const spell = useSpell();
  const may = useMay();
  const figures = useLiveAnswer<Figures>(`/operations/${record.id}/tally`);
  const days = useLiveAnswer<Reporting[]>(`/operations/${record.id}/reporting-days`, {}, may('daily_report.read'));
  if (figures.error) return <RefusalNote error={figures.error} />;
  if (!figures.data) return <Waiting />;
  const { days: counted, totals } = figures.data;
  const counters = totals.length > 0 ? totals : summed(counted);
  return (
    <Stack>
      <SimpleGrid cols={{ base: 2, sm: 4, lg: 6 }} spacing="xs">
        {counters.map(({ counter, number, suppressed }) => (
          <Paper key={counter} withBorder p="xs">
            <Text size="lg" fw={700}>
              {suppressed ? '<5' : number}
            </Text>
            <Text size="sm">{spell.code(counter)}</Text>
          </Paper>
        ))}
      </SimpleGrid>
      {totals.length > 0 ? (
        <Shares rows={totals.map(({ counter: kind, number }) => ({ kind, number }))} />
      ) : (
        <Bars days={counted} counters={drawnOf(counters.map(({ counter }) => counter))} />
      )}
      {days.data && <ReportDays days={days.data} record={record} />}
    </Stack>
  );
}

/** What an operation is followed by, where there is any of it; then whatever else there is. */
const followed = [
  'persons_checked',
  'vehicles_checked',
  'interviews_held',
  'checks_hit',
  'unauthorised_crossings',
  'incidents',
];
const MOST_DRAWN = 6;
const drawnOf = (counters: readonly string[]): string[] =>
  [...followed.filter((one) => counters.includes(one)), ...counters.filter((one) => !followed.includes(one))].slice(
    0,
    MOST_DRAWN,
  );

/** Whoever is shown days and states is sent no totals. */
function summed(days: Figures['days']): Figures['totals'] {
  const sums = new Map<Figures['totals'][number]['counter'], number>();
  for (const { counter, number } of days.flatMap(({ figures }) => figures))
    if (number) sums.set(counter, (sums.get(counter) ?? 0) + number);
  return [...sums].map(([counter, number]) => ({ counter, number, suppressed: false }));
}

function ReportDays({
  days,
  record,
}: {
  readonly days: readonly Reporting[];
  readonly record: Extra['record'];
}): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const times = useTimes();
  const navigate = useNavigate();
  const may = useMay();
  const [error, setError] = useState<unknown>();
  const site = (id: string | null) =>
    String(rowsIn(record.sites).find((one) => one.id === id)?.name ?? t('figures.whole'));
  const open = async ({ date, siteId }: Reporting): Promise<void> => {
    const form = { operationId: record.id, reportDate: date, ...(siteId && { siteId }) };
    const { id } = await command<{ id: string }>('/daily-reports', { method: 'POST', form, key: newKey() });
    await navigate({ to: '/record/$kind/$id', params: { kind: 'daily_report', id } });
  };
  return (
    <Stack gap="xs">
      <Title order={2} size="h5">
        {t('figures.reports')}
      </Title>
      {error !== undefined && <RefusalNote error={error} />}
      <Table fz="sm" withTableBorder>
        <Table.Tbody>
          {days.map((day) => (
            <Table.Tr key={`${day.date}${day.siteId}`}>
              <Table.Td>{times.day(day.date)}</Table.Td>
              <Table.Td>{site(day.siteId)}</Table.Td>
              <Table.Td>{day.state ? spell.code(day.state) : t(day.late ? 'figures.late' : 'figures.owed')}</Table.Td>
              <Table.Td>
                <Group justify="end">
                  {day.reportId ? (
                    <Button
                      size="xs"
                      variant="default"
                      onClick={() =>
                        void navigate({
                          to: '/record/$kind/$id',
                          params: { kind: 'daily_report', id: day.reportId ?? '' },
                        })
                      }
                    >
                      {t('record.show')}
                    </Button>
                  ) : (
                    may('daily_report.write') && (
                      <Button size="xs" onClick={() => void open(day).catch(setError)}>
                        {t('figures.write')}
                      </Button>
                    )
                  )}
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}
