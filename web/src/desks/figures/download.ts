import { call, type Query } from '../../api/ask';

/** Saves an answer of the server as a table file. */
export async function download(path: string, query: Query): Promise<void> {
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  const answer = await call(`${path}/csv?${search}`);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = `${path.slice(1)}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}
