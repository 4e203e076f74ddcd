import { Group, Progress, Table, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpell } from '../../words/spell';
import type { ReadmissionFigures } from './ReadmissionFigures';
import { sides } from './ReadmissionTables';

const ALL = 100;

/** Shares in all, as lengths and as numbers; what each is a share of stands beside it. */
export function Ratios({ figures }: { readonly figures: ReadmissionFigures }): ReactElement | null {
  const spell = useSpell();
  const { i18n } = useTranslation();
  const shown = figures.ratios.filter(({ dimension }) => dimension === 'total');
  if (shown.length === 0) return null;
  const inPercent = new Intl.NumberFormat(i18n.language.slice(0, 2), { style: 'percent', maximumFractionDigits: 1 });
  const share = (ratio: string, side: string) => {
    const cell = shown.find((one) => one.ratio === ratio && one.side === side);
    if (!cell) return '';
    if (cell.share === null) return '–';
    return (
      <Group wrap="nowrap" gap="xs">
        <Text size="sm" w="4rem">
          {inPercent.format(cell.share)}
        </Text>
        <Progress value={Math.min(cell.share, 1) * ALL} aria-hidden="true" style={{ flex: 1, minWidth: '3rem' }} />
      </Group>
    );
  };
  return (
    <Table.ScrollContainer type="native" minWidth={300} tabIndex={0}>
      <Table fz="sm" withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{spell.field('ratio')}</Table.Th>
            {sides.map((side) => (
              <Table.Th key={side}>{spell.code(side)}</Table.Th>
            ))}
            <Table.Th>{spell.field('counted')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {figures.ratioMeanings.map(({ ratio, means, counted }) => (
            <Table.Tr key={ratio}>
              <Table.Th scope="row">{spell.says(means)}</Table.Th>
              {sides.map((side) => (
                <Table.Td key={side}>{share(ratio, side)}</Table.Td>
              ))}
              <Table.Td>{spell.says(counted)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
