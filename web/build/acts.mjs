// What can be done to a record: each act's method, address and form.
import { refOf } from './fields.mjs';

const methods = ['post', 'patch', 'put', 'delete'];

/** Each act's method, address and form. */
export function actsOn(path, paths, fields) {
  return Object.entries(paths)
    .filter(([address]) => address.startsWith(`${path}/{id}`))
    .flatMap(([address, operations]) =>
      methods
        .filter((method) => operations[method])
        .flatMap((method) => actsAt({ path, address, method, operation: operations[method] }, fields)),
    );
}

/** One address may serve all acts that carry no content. */
function actsAt({ path, address, method, operation }, fields) {
  const rest = address.slice(`${path}/{id}`.length).split('/').filter(Boolean);
  const { summary: about, 'x-allow': allow } = operation;
  const act = { method, address, about, allow, fields: fields.of(bodyOf(operation)) };
  const part = singular(rest[0] ?? '');
  // What is done to a part of a record is no act of the record, whatever it is called.
  if (rest.at(-1) === '{action}')
    return plainActs(operation, fields).map((name) =>
      rest.length === 3
        ? { ...act, name: `${name}_${part}`, address: address.replace('{action}', name), part: rest[0] }
        : { ...act, name, plain: rest.length === 1 },
    );
  if (rest.length === 3 && method === 'post') return [{ ...act, name: `${rest[2]}_${part}`, part: rest[0] }];
  if (rest.length === 0) return [{ ...act, name: method === 'patch' ? 'revise' : method }];
  if (rest.length === 1 && method === 'post') return [{ ...act, name: rest[0] }];
  return [{ ...act, name: `${method === 'delete' ? 'remove' : method}_${part}`, part: rest[0] }];
}

function plainActs({ parameters }, fields) {
  const { schema } = parameters.find(({ name }) => name === 'action');
  const name = refOf(schema);
  return schema.enum ?? fields.schemas[name]?.enum ?? [];
}

const singular = (word) =>
  word
    .replace(/-/g, '_')
    .replace(/ies$/, 'y')
    .replace(/(analys|cris)es$/, '$1is')
    .replace(/s$/, '');

/** Acts on a part that the law calls otherwise than their address. */
const renamed = {
  leave_behind: ['leave_behind_passenger'],
  write_section: ['put_plan', 'put_section'],
  put_translation: ['put_text'],
  set_windows: ['put_window'],
  map: ['put_mapping'],
  answer: ['put_item'],
};

/** Acts that have one address for all kinds: who may see a record, and what its information carries. */
export function addShared(kind, paths, fields) {
  for (const act of Object.values(kind.acts)) {
    if (act.method) continue;
    const other = renamed[act.name]?.find((name) => kind.acts[name]);
    if (other) {
      const { name: _, ...rest } = kind.acts[other];
      Object.assign(act, rest);
      delete kind.acts[other];
      continue;
    }
    const address = ['records', 'information'].map((of) => `/${of}/{type}/{id}/${act.name}`).find((one) => paths[one]);
    const operation = paths[address]?.post;
    if (!operation) continue;
    const { summary: about, 'x-allow': allow } = operation;
    Object.assign(act, { method: 'post', address: address.replace('{type}', kind.name), about, allow });
    act.fields = fields.of(bodyOf(operation));
  }
}

export const bodyOf = ({ requestBody }) => refOf(requestBody?.content?.['application/json']?.schema);
