import { Select, Stack, Table, Title } from '@mantine/core';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpell } from '../../words/spell';
import { Drawn } from './Drawn';
import type { ReadmissionFigures } from './ReadmissionFigures';

type Cell = ReadmissionFigures['cells'][number];
interface Of {
  readonly figures: ReadmissionFigures;
}

export const sides = ['sent', 'received'] as const;
const compared = ['applications', 'accepted', 'accepted_by_silence', 'refused', 'pending', 'handed_over'];
const dimensions = ['counterpart', 'agreement', 'procedure', 'category', 'quarter', 'month'];
const CENTS = 100;

const cellsAt = ({ cells }: ReadmissionFigures, dimension: string): Cell[] =>
  cells.filter((cell) => cell.dimension === dimension);
const numbered = (cell: Cell | undefined): string => (cell ? String(cell.number ?? '–') : '');

/** The figures that say most, by one of what all are split by: drawn, and as a table. */
export function Compared({ figures }: Of): ReactElement | null {
  const { t } = useTranslation();
  const spell = useSpell();
  const there = dimensions.filter((one) => cellsAt(figures, one).length > 0);
  const [asked, setAsked] = useState('counterpart');
  const dimension = there.includes(asked) ? asked : there[0];
  if (dimension === undefined) return null;
  return (
    <Stack gap="xs">
      <Select
        size="xs"
        w="14rem"
        label={t('figures.split')}
        data={there.map((one) => ({ value: one, label: spell.field(one) }))}
        value={dimension}
        allowDeselect={false}
        onChange={(value) => setAsked(value ?? 'counterpart')}
      />
      {sides.map((side) => (
        <Side key={side} {...{ figures, dimension, side }} />
      ))}
    </Stack>
  );
}

function Side({
  figures,
  dimension,
  side,
}: Of & { readonly dimension: string; readonly side: string }): ReactElement | null {
  const spell = useSpell();
  const cells = cellsAt(figures, dimension).filter((cell) => cell.side === side && compared.includes(cell.figure));
  const codes = [...new Set(cells.map(({ code }) => code))].sort();
  const series = figures.meanings
    .filter(({ figure }) => compared.includes(figure))
    .map(({ figure, means }) => ({ key: figure as string, name: spell.says(means) }));
  const at = (figure: string, code: string) => cells.find((cell) => cell.figure === figure && cell.code === code);
  if (codes.length === 0) return null;
  const drawn = codes.map((code) => ({
    name: nameOf(code, spell.code),
    ...Object.fromEntries(series.map(({ key }) => [key, at(key, code)?.number ?? null])),
  }));
  return (
    <Stack gap="xs">
      <Title order={3} size="h6">
        {spell.code(side)}
      </Title>
      <Drawn rows={drawn} series={series} />
      <Grid
        head={[spell.field('figure'), ...codes.map((code) => nameOf(code, spell.code))]}
        rows={series.map(({ key, name }) => [name, ...codes.map((code) => numbered(at(key, code)))])}
      />
    </Stack>
  );
}

/** Every figure in all: how often, in how many cases, of how many persons; and how long it took. */
export function Overview({ figures }: Of): ReactElement {
  const spell = useSpell();
  const totals = cellsAt(figures, 'total');
  const columns = ['number', 'cases', 'persons', 'daysMedian', 'daysP90'] as const;
  const head = [spell.field('indicators'), spell.field('figure'), spell.field('side'), ...columns.map(spell.field)];
  const rows = figures.meanings.flatMap(({ figure, indicators, means, counted }) =>
    totals
      .filter((cell) => cell.figure === figure)
      .map((cell) => [
        indicators.map((one) => (/^I\d/.test(one) ? one : spell.code(one))).join(', '),
        spell.says(means),
        spell.code(cell.side),
        ...columns.map((column) => (cell.hidden ? '–' : (cell[column] ?? ''))),
        cell.cents === null ? '' : (cell.cents / CENTS).toFixed(2),
        spell.says(counted),
      ]),
  );
  return <Grid head={[...head, 'EUR', spell.field('counted')]} rows={rows} named={1} />;
}

/** One figure by whatever it alone is split by. */
export function SplitOf({ figures, figure }: Of & { readonly figure: string }): ReactElement {
  const spell = useSpell();
  const own = figures.meanings.find((one) => one.figure === figure)?.splits ?? [];
  const rows = figures.cells
    .filter((cell) => cell.figure === figure && own.includes(cell.dimension))
    .map((cell) => [
      spell.field(cell.dimension),
      nameOf(cell.code, spell.code),
      spell.code(cell.side),
      ...(['number', 'cases', 'persons'] as const).map((one) => (cell.hidden ? '–' : (cell[one] ?? ''))),
    ]);
  const head = ['dimension', 'code', 'side', 'number', 'cases', 'persons'].map(spell.field);
  return rows.length > 0 ? <Grid head={head} rows={rows} named={1} /> : <></>;
}

/** Countries, agreements and months are called what they are. */
const nameOf = (code: string, inWords: (code: string) => string): string =>
  /^[a-z][a-z\d_]*$/.test(code) ? inWords(code) : code;

/** A table whose rows are named by one of their columns. */
function Grid({
  head,
  rows,
  named = 0,
}: {
  readonly head: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
  readonly named?: number;
}): ReactElement {
  return (
    <Table.ScrollContainer type="native" minWidth={300} tabIndex={0}>
      <Table fz="sm" striped withTableBorder>
        <Table.Thead>
          <Table.Tr>
            {head.map((one) => (
              <Table.Th key={one}>{one}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row, at) => (
            <Table.Tr key={at}>
              {row.map((one, column) =>
                column === named ? (
                  <Table.Th key={column} scope="row">
                    {one}
                  </Table.Th>
                ) : (
                  <Table.Td key={column}>{one}</Table.Td>
                ),
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
