import { Group, Stack, Table, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalNote } from '../../shell/Sorry';
import { Waiting } from '../../shell/Waiting';
import type { Row } from '../../words/title';
import { rowsIn, type Extra } from '../extras';
import { useAnswer } from '../use-answer';
import { RegionMap, type Place, type Stretch } from './RegionMap';

/** Which border sections it is about, and where its sites are: drawn, and again as a table. */
export function MapTab({ record }: Extra): ReactElement {
  const { t } = useTranslation();
  const sections = useAnswer<readonly Stretch[]>('/border-sections');
  if (sections.error) return <RefusalNote error={sections.error} />;
  if (!sections.data) return <Waiting />;
  const named = new Set([
    ...codesIn(record),
    ...rowsIn(record.entries).flatMap(codesIn),
    ...rowsIn(record.sites).flatMap(codesIn),
  ]);
  const meant = sections.data.filter(({ code }) => named.has(code));
  const places = rowsIn(record.sites).flatMap((site): Place[] =>
    typeof site.latitude === 'number' && typeof site.longitude === 'number'
      ? [{ name: String(site.name ?? ''), at: [site.longitude, site.latitude] }]
      : [],
  );
  return (
    <Stack>
      <RegionMap sections={sections.data} meant={meant} places={places} />
      <Group gap="lg">
        <Text size="sm">{t('map.source')}</Text>
      </Group>
      <Table fz="sm" withTableBorder>
        <Table.Tbody>
          {meant.map(({ code, name, impactLevel, source }) => (
            <Table.Tr key={code}>
              <Table.Th scope="row">{code}</Table.Th>
              <Table.Td>{name}</Table.Td>
              <Table.Td>{impactLevel}</Table.Td>
              <Table.Td>{source}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}

const codesIn = (row: Row): string[] =>
  [row.borderSections, row.borderSection].flat().filter((code): code is string => typeof code === 'string');
