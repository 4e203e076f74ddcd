import { spreadsheet } from '../core/spreadsheet.js';
import { figures } from './readmission-figure.indicators.js';
import type { ReadmissionFiguresView } from './readmission-figure.dto.js';

const columns = [
  'period', 'frozenAt', 'country', 'indicators', 'figure', 'side', 'dimension', 'code', 'hidden', 'number', 'cases',
  'persons', 'daysMedian', 'daysP90', 'cents', 'share',
]; // prettier-ignore

/** For spreadsheets; shares come last. */
export function csvOf({ period, frozen, country, cells, ratios }: ReadmissionFiguresView): string {
  const about = { period, frozenAt: frozen?.frozenAt ?? null, country };
  const rows = [
    ...cells.map((cell) => ({ ...about, ...cell, indicators: figures[cell.figure].indicators.join(' ') })),
    ...ratios.map(({ ratio, ...cell }) => ({ ...about, ...cell, figure: ratio })),
  ];
  return spreadsheet(columns, rows);
}
