// Which kinds of record there are, where each is listed, and what can be done to it: read from the API's description and
// from the laws themselves, so that the client has no list of its own.
import { globSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { actsOn, addShared, bodyOf } from './acts.mjs';
import { Fields, refOf } from './fields.mjs';
import { itemOf, listOf, listsAlone, nameOf } from './lists.mjs';

/** The one spelling that grammar does not give away. */
const plurals = (name) => {
  const kebab = name.replaceAll('_', '-');
  return [kebab, `${kebab}s`, kebab.replace(/y$/, 'ies'), kebab.replace(/is$/, 'es'), `${kebab}es`];
};

/** What each law says for its readers: states with their meaning, acts with where they lead and whether they ask why. */
export async function laws(folder) {
  const found = [];
  for (const file of globSync(`${folder}/**/*.workflow.js`)) {
    const exported = Object.values(await import(pathToFileURL(file).href));
    found.push(...exported.filter((law) => law?.states && law.actions && law.initial));
  }
  return found;
}

export const kindsOf = (description, allLaws) => [...recordKinds(description, allLaws), ...listsAlone(description)];

function recordKinds({ paths, components: { schemas } }, allLaws) {
  const lists = Object.keys(paths).filter((path) => !path.includes('{') && paths[path].get);
  const addresses = Object.keys(paths).filter((path) => path.endsWith('/{id}') && paths[path].get);
  return addresses.flatMap((address) => {
    const path = address.slice(0, -'/{id}'.length);
    if (path.includes('{')) return [];
    const { get, patch } = paths[address];
    // Where what is shown depends on the reader, no view is named there; who changes it is shown the whole.
    const view = answerOf(get) ?? (patch && answerOf(patch)) ?? itemOf(paths[path]?.get);
    if (!view) return [];
    const law = allLaws.find(({ name }) => addressOf(name, addresses) === path);
    const fields = new Fields(schemas);
    const list = lists.includes(path) ? listOf(paths[path].get, fields) : undefined;
    const name = law?.name ?? nameOf(path);
    const kind = { name, path, view: fields.of(view), list, open: formOf(paths[path]?.post, fields), acts: {} };
    for (const act of actsOn(path, paths, fields)) kind.acts[act.name] = act;
    if (!law) nameAdditions(kind);
    addLaw(kind, law);
    addShared(kind, paths, fields);
    kind.ways = waysOf(path, paths, fields);
    kind.search = searchOf(name, paths, fields);
    kind.parts = partsOf(path, paths, fields);
    return [{ ...kind, codes: fields.codes, reads: get['x-allow'] }];
  });
}

/** Addresses that are not called as their kind is. */
const elsewhere = {
  secure_mail_key: '/secure-mail/keys',
  held_message: '/secure-mail/quarantine',
  data_subject_consultation: '/data-subject-consultations',
};

function addressOf(name, addresses) {
  const wanted = new Set(plurals(name).map((plural) => `/${plural}`));
  return elsewhere[name] ?? addresses.map((address) => address.slice(0, -5)).find((path) => wanted.has(path));
}

/** Where no law names the act, what is posted to a list of the record is added to it. */
function nameAdditions({ acts, view }) {
  for (const act of Object.values(acts)) {
    if (!view.some(({ name, many }) => name === act.name && many)) continue;
    delete acts[act.name];
    act.name = `add_${act.name.replace(/s$/, '')}`;
    acts[act.name] = act;
  }
}

function addLaw(kind, law) {
  if (!law) return;
  kind.initial = law.initial;
  kind.states = Object.fromEntries(Object.entries(law.states).map(([state, { means }]) => [state, means]));
  for (const [name, { from, to, reason, form, many }] of Object.entries(law.actions)) {
    const act = (kind.acts[name] ??= { name });
    Object.assign(act, {
      ...(to && { to, from }),
      ...(reason && { asksReason: true }),
      ...(form && { hasForm: true }),
      ...(many && { many }),
    });
  }
}

/** Other ways to begin one than by its own form: from what another record says already. */
function waysOf(path, paths, fields) {
  return Object.keys(paths).flatMap((address) => {
    const name = address.startsWith(`${path}/`) ? address.slice(path.length + 1) : '';
    const post = paths[address].post;
    if (!name || /[{/]/.test(name) || !post?.requestBody) return [];
    return [{ name, address, ...formOf(post, fields) }];
  });
}

/** `/subject-searches`: how records are found by what they say, where no list may be filtered by it. */
function searchOf(name, paths, fields) {
  const address = `/${name.replaceAll('_', '-')}-searches`;
  const post = paths[address]?.post;
  return post && { name: 'search', address, ...formOf(post, fields) };
}

/** What belongs to a record and is read at an address of its own. */
function partsOf(path, paths, fields) {
  return Object.keys(paths).flatMap((address) => {
    const name = address.startsWith(`${path}/{id}/`) ? address.slice(`${path}/{id}/`.length) : '';
    const get = paths[address].get;
    const schema = get?.responses['200']?.content?.['application/json']?.schema;
    if (!name || name.includes('/') || !schema) return [];
    const view = refOf(schema) ?? refOf(schema.items) ?? refOf(schema.properties?.items?.items);
    return view ? [{ name, address, allow: get['x-allow'], fields: fields.of(view) }] : [];
  });
}

function formOf(operation, fields) {
  if (!operation) return undefined;
  const form = bodyOf(operation);
  return { about: operation.summary, fields: form ? fields.of(form) : [], allow: operation['x-allow'] };
}

const answerOf = ({ responses }) => refOf(responses['200']?.content?.['application/json']?.schema);
