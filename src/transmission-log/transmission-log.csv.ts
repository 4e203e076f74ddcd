import type { LogRowView } from './transmission-log.dto.js';

const COLUMNS = [
  'id',
  'at',
  'event',
  'regime',
  'rule',
  'registerVersion',
  'side',
  'fromCountry',
  'fromAuthorityId',
  'toCountry',
  'toAuthorityId',
  'instrument',
  'itemId',
  'receivedId',
  'officerId',
  'code',
  'reason',
  'result',
  'digest',
  'keepUntil',
  'purgeAt',
] as const satisfies readonly (keyof LogRowView)[];

/** RFC 4180, every value in quotation marks; what a spreadsheet would take for a formula is told to be text. */
export function csvOf(rows: readonly LogRowView[]): string {
  const lines = rows.map((row) => COLUMNS.map((column) => cell(row[column])).join(','));
  return [COLUMNS.join(','), ...lines].map((line) => `${line}\r\n`).join('');
}

function cell(value: string | number | Date | null): string {
  const text = value === null ? '' : value instanceof Date ? value.toISOString() : String(value);
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
}
