import { Badge, Group, Paper, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../generated/api';
import { Facts } from '../../records/Facts';
import { RefusalNote } from '../../shell/Sorry';
import { Waiting } from '../../shell/Waiting';
import { useSpell } from '../../words/spell';
import type { Row } from '../../words/title';
import { Value } from '../../words/Value';
import type { Extra } from '../extras';
import { useAnswer } from '../use-answer';
import { fieldsFor } from '../fields-for';

type Compared = components['schemas']['HitComparisonView'];

/** A sign beside the colour: who does not see colours reads it. */
const signs: Readonly<Record<string, { sign: string; colour: string }>> = {
  match: { sign: '=', colour: 'green' },
  same: { sign: '=', colour: 'green' },
  similar: { sign: '≈', colour: 'yellow' },
  differs: { sign: '≠', colour: 'red' },
  missing: { sign: '–', colour: 'gray' },
};

/** As far as it is shown: cut and not rounded, for nothing is quite certain. */
const SHOWN = 10_000;

/** What was asked and what is held, side by side; why the two were found alike, in words. */
export function Comparison({ record }: Extra): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const { data, error } = useAnswer<Compared>(`/hits/${record.id}/comparison`);
  if (error) return <RefusalNote error={error} />;
  if (!data) return <Waiting />;
  const { rows, words, caution, asked, held, contact, score, band } = data;
  return (
    <Stack>
      <Table.ScrollContainer type="native" minWidth={400} tabIndex={0} hidden={rows.length === 0}>
        <Table withTableBorder withColumnBorders>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('conflict.field')}</Table.Th>
              <Table.Th>{t('check.asked')}</Table.Th>
              <Table.Th>{t('check.held')}</Table.Th>
              <Table.Th>{t('check.result')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.trait}>
                <Table.Th scope="row">{spell.code(row.trait)}</Table.Th>
                <Table.Td>
                  <Value field={{ name: row.trait, type: 'any' }} value={row.asked} />
                </Table.Td>
                <Table.Td>
                  <Value field={{ name: row.trait, type: 'any' }} value={row.held} />
                </Table.Td>
                <Table.Td>
                  <Badge
                    radius="sm"
                    tt="none"
                    variant="outline"
                    c="dark"
                    color={signs[row.comparison]?.colour ?? 'gray'}
                  >
                    {signs[row.comparison]?.sign} {spell.code(row.comparison)}
                  </Badge>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Paper withBorder p="sm">
        <Group>
          {band && (
            <Badge radius="sm" tt="none" color="dark">
              {spell.code(band)}
            </Badge>
          )}
          {score !== null && score !== undefined && (
            <Text fw={600}>{t('check.score', { score: Math.floor(score * SHOWN) / SHOWN })}</Text>
          )}
        </Group>
        {words.map((word) => (
          <Text key={word}>{spell.says(word)}</Text>
        ))}
        {caution && <Text c="dimmed">{spell.says(caution)}</Text>}
      </Paper>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Side label={t('check.asked')} row={asked} />
        <Side label={t('check.held')} row={held ?? contact} />
      </SimpleGrid>
    </Stack>
  );
}

function Side({ label, row }: { readonly label: string; readonly row: object | null }): ReactElement {
  return (
    <Paper withBorder p="sm">
      <Title order={2} size="h5">
        {label}
      </Title>
      {row ? <Facts fields={fieldsFor(row)} row={row as Row} /> : <Text>–</Text>}
    </Paper>
  );
}
