/** Rows as a table of Markdown. */
export function figuresOf(rows: readonly Readonly<Record<string, string | number>>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const body = rows.map((row) => line(columns.map((column) => row[column] ?? '')));
  return ['', line(columns), line(columns.map(() => '---')), ...body, ''].join('\n');
}
