import { Group, Paper, Select, Stack, Switch, Text, Title } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../generated/api';
import { Waiting } from '../../shell/Waiting';
import { RefusalNote } from '../../shell/Sorry';
import { useMay } from '../../session/me';
import { useTimes } from '../../words/moments';
import { useSpell } from '../../words/spell';
import { useAnswer } from '../use-answer';
import { Freeze } from './Freeze';
import { Ratios } from './Ratios';
import { Compared, Overview, SplitOf } from './ReadmissionTables';
import { TableFile } from './TableFile';

export type ReadmissionFigures = components['schemas']['ReadmissionFiguresView'];

const PATH = '/readmission-figures';
const halves = ['H1', 'H2'];
const quarters = [1, 2, 3, 4].map((n) => `Q${n}`);
const months = Array.from({ length: 12 }, (_, n) => String(n + 1).padStart(2, '0'));

/** The statistics of readmission of the officer's own state, as drawings and as tables; by the month for those who supervise. */
export function ReadmissionSection({ year }: { readonly year: number }): ReactElement {
  const { t } = useTranslation();
  const may = useMay();
  const [part, setPart] = useState('');
  const [exact, setExact] = useState(false);
  const isMonth = months.includes(part);
  const period = part ? `${year}-${part}` : String(year);
  const { data, error, refetch } = useAnswer<ReadmissionFigures>(exact ? `${PATH}/exact` : PATH, { period });
  return (
    // Small numbers are for the screen: what is printed leaves.
    <Paper
      withBorder
      p="sm"
      component="section"
      aria-label={t('figures.readmissions')}
      className={exact ? 'screen-only' : ''}
    >
      <Group justify="space-between" align="end">
        <Title order={2} size="h5">
          {t('figures.readmissions')} {period}
        </Title>
        <Group className="screen-only" align="end" gap="xs">
          <Select
            size="xs"
            label={t('figures.part')}
            data={[
              { value: '', label: String(year) },
              ...[...halves, ...quarters, ...(exact ? months : [])].map((one) => ({
                value: one,
                label: `${year}-${one}`,
              })),
            ]}
            value={part}
            allowDeselect={false}
            onChange={(value) => setPart(value ?? '')}
          />
          {may('readmission.figures_exact') && (
            <Switch
              size="xs"
              label={t('figures.exact')}
              checked={exact}
              onChange={(event) => {
                setExact(event.currentTarget.checked);
                if (isMonth) setPart('');
              }}
            />
          )}
          {may('readmission.figures_freeze') && data && !data.frozen && (
            <Freeze period={period} onFrozen={() => void refetch()} />
          )}
          {!isMonth && <TableFile path={PATH} query={{ period }} />}
        </Group>
      </Group>
      {error && <RefusalNote error={error} />}
      {!data && !error && <Waiting />}
      {data && <Shown figures={data} />}
    </Paper>
  );
}

function Shown({ figures }: { readonly figures: ReadmissionFigures }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const times = useTimes();
  const [picked, setPicked] = useState('applications');
  const split = figures.meanings.filter(({ splits }) => splits.length > 0);
  if (figures.cells.length === 0) return <Text c="dimmed">{t('list.none')}</Text>;
  return (
    <Stack mt="sm">
      {figures.frozen && <Text size="sm">{t('figures.frozen', { when: times.moment(figures.frozen.frozenAt) })}</Text>}
      {!figures.exact && (
        <Text size="sm" c="dimmed">
          {t('figures.hidden')}
        </Text>
      )}
      <Compared figures={figures} />
      <Ratios figures={figures} />
      <Overview figures={figures} />
      <Select
        className="screen-only"
        size="xs"
        w="24rem"
        label={t('figures.split')}
        data={[
          { value: 'applications', label: '–' },
          ...split.map(({ figure, means }) => ({ value: figure, label: spell.says(means) })),
        ]}
        value={picked}
        allowDeselect={false}
        onChange={(value) => setPicked(value ?? 'applications')}
      />
      <SplitOf figures={figures} figure={picked} />
    </Stack>
  );
}
