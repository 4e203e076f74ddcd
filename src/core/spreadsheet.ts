import { stringify } from 'csv-stringify/sync';

/** A table for spreadsheets: with a byte order mark, and with nothing that one would take for a formula. */
export const spreadsheet = (columns: readonly string[], rows: readonly object[]): string =>
  stringify([...rows], {
    header: true,
    columns: [...columns],
    bom: true,
    escape_formulas: true,
    cast: { date: (moment) => moment.toISOString(), boolean: (yes) => (yes ? 'yes' : 'no') },
  });
