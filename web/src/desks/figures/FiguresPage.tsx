import { Button, Group, NumberInput, Paper, Stack, Title } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../records/Facts';
import { PrintHead } from '../../records/PrintHead';
import { Table } from '../../records/Table';
import { useMay } from '../../session/me';
import { RefusalNote } from '../../shell/Sorry';
import type { Row } from '../../words/title';
import { fieldsFor } from '../fields-for';
import { rowsIn } from '../extras';
import { useAnswer } from '../use-answer';
import { ReadmissionSection } from './ReadmissionFigures';
import { Shares } from './Shares';
import { TableFile } from './TableFile';
import { useTitle } from '../../shell/title';

/** The figures that an officer may ask for, of one year; whatever they hold is shown as tables and as lengths. */
export function FiguresPage(): ReactElement {
  const { t } = useTranslation();
  useTitle(t('pages.figures'));
  const may = useMay();
  const [year, setYear] = useState(new Date().getFullYear());
  const days = { from: `${year}-01-01`, to: `${year}-12-31` };
  return (
    <Stack>
      <PrintHead about={t('pages.figures')} />
      <Group justify="space-between" align="end">
        <Title order={1} size="h3">
          {t('pages.figures')}
        </Title>
        <Group className="screen-only" align="end">
          <NumberInput
            size="xs"
            label={t('figures.year')}
            value={year}
            min={2018}
            max={2100}
            onChange={(value) => setYear(Number(value))}
          />
          <Button size="xs" variant="default" onClick={() => window.print()}>
            {t('frame.print')}
          </Button>
        </Group>
      </Group>
      {may('readmission.figures') && <ReadmissionSection year={year} />}
      {may('request.figures') && (
        <Figures title={t('figures.requests')} path="/request-figures" query={{ year }} csv apart={['refusals']} />
      )}
      {may('referral.register') && (
        <Figures title={t('figures.referrals')} path="/referral-register" query={days} csv />
      )}
      {may('collection.figures') && <Figures title={t('figures.collections')} path="/collection-figures" query={{}} />}
    </Stack>
  );
}

interface Asked {
  readonly title: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string | number>>;
  readonly csv?: boolean;
  /** Lists that have a table file of their own. */
  readonly apart?: readonly string[];
}

function Figures({ title, path, query, csv, apart = [] }: Asked): ReactElement {
  const { data, error } = useAnswer<Row | readonly Row[]>(path, query);
  const groups = Array.isArray(data)
    ? [['', data] as const]
    : Object.entries(data ?? {}).filter(([, value]) => Array.isArray(value));
  const plain = Array.isArray(data)
    ? {}
    : Object.fromEntries(Object.entries(data ?? {}).filter(([, value]) => !Array.isArray(value)));
  return (
    <Paper withBorder p="sm" component="section" aria-label={title}>
      <Group justify="space-between">
        <Title order={2} size="h5">
          {title}
        </Title>
        {csv && <TableFile path={path} query={query} />}
      </Group>
      {error && <RefusalNote error={error} />}
      {Object.keys(plain).length > 0 && <Facts fields={fieldsFor(plain)} row={plain} />}
      {groups.map(([name, rows]) => (
        <Stack key={name} gap="xs" mt="sm">
          <Shares rows={rowsIn(rows)} />
          {apart.includes(name) && rowsIn(rows).length > 0 && <TableFile path={`${path}/${name}`} query={query} />}
          <Table fields={fieldsFor(rowsIn(rows)[0])} rows={rowsIn(rows)} />
        </Stack>
      ))}
    </Paper>
  );
}
