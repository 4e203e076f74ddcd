import { kindNamed } from '../kinds/kinds';
import { list, type Row } from './carried';
import { tablet } from './tablet';

/** Lists that forms choose from, by the route that gives them. */
const lists: Readonly<Record<string, string>> = {
  '/countries': 'countries',
  '/border-sections': 'border_sections',
  '/crossing-points': 'crossing_points',
  '/officers': 'officers',
};

/** Records that forms choose from, of those that the tablet carries. */
const records: Readonly<Record<string, string>> = Object.fromEntries(
  ['patrol', 'shift', 'operation', 'equipment'].flatMap((name) => {
    const path = kindNamed(name)?.path;
    return path ? [[path, name]] : [];
  }),
);

/** What a form would ask the server for, from what the tablet carries. */
export async function carriedFor(path: string): Promise<unknown> {
  if (!tablet.isUnlocked()) return undefined;
  if (path === '/me') return tablet.kept('me');
  const name = lists[path];
  if (name) return list(name);
  const kind = records[path];
  if (kind) return { items: await tablet.carried<Row>(kind), next: null };
  const [, route, id] = path.split('/');
  if (route !== 'operations' || !id) return undefined;
  return (await tablet.carried<Row>('operation')).find((row) => row.id === id);
}
