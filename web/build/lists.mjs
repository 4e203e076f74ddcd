// What is listed: of records, and of rows that are no records to be opened.
import { actsOn } from './acts.mjs';
import { Fields, refOf } from './fields.mjs';

export const nameOf = (path) => path.slice(1).replaceAll('/', '_').replaceAll('-', '_');

/** Lists whose rows are no records to be opened: the trail, a log. */
export function listsAlone({ paths, components: { schemas } }) {
  return Object.keys(paths).flatMap((path) => {
    if (path.includes('{') || paths[`${path}/{id}`] || !paths[path].get) return [];
    const fields = new Fields(schemas);
    const list = listOf(paths[path].get, fields);
    if (!list?.paged) return [];
    return [
      {
        name: nameOf(path),
        path,
        view: [],
        list,
        acts: actsInRows(path, paths, fields),
        parts: [],
        codes: fields.codes,
      },
    ];
  });
}

/** `/interpreter-sessions/mine`: what its rows say that may be done is done at `/interpreter-sessions/{id}/…`. */
function actsInRows(path, paths, fields) {
  const of = path.slice(0, path.lastIndexOf('/'));
  if (!of || paths[`${of}/{id}`]) return {};
  return Object.fromEntries(actsOn(of, paths, fields).map((act) => [act.name, act]));
}

export function listOf({ parameters = [], ...get }, fields) {
  const view = itemOf(get);
  if (!view) return undefined;
  const filters = parameters
    .filter(({ in: where, name }) => where === 'query' && !['limit', 'after', 'count'].includes(name))
    .map(({ name, required, description, schema }) => ({
      name,
      ...(required && { required: true }),
      ...fields.kindOf({ ...schema, description }, 0),
    }));
  return {
    fields: fields.of(view),
    filters,
    paged: parameters.some(({ name }) => name === 'after'),
    allow: get['x-allow'],
  };
}

/** What a list is a list of. */
export function itemOf(get) {
  const schema = get?.responses['200']?.content?.['application/json']?.schema;
  return refOf(schema?.properties?.items?.items) ?? refOf(schema?.items);
}
