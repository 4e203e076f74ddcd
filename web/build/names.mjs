// Every language has a name for every kind, list, field and code, and for what the register of law has a title for; only
// codes that are written the same everywhere (`AL`, `4X4`) have none. English spells the names themselves.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `AL`, `4X4`, `18_24`, as opposed to `TOP_SECRET`. */
const isEverywhere = (code) => /^[A-Z\d_.:*-]+$/.test(code) && (code.length < 5 || /\d/.test(code));

/** What there is to be named, of the kinds as the index has them. */
export function namesIn(kinds, register) {
  const names = { kinds: new Set(), lists: new Set(), fields: new Set(), codes: new Set() };
  for (const kind of kinds) {
    names.kinds.add(kind.name);
    names.lists.add(kind.name);
    for (const word of [...Object.keys(kind.states ?? {}), ...Object.keys(kind.acts ?? {})]) names.codes.add(word);
    for (const codes of Object.values(kind.codes ?? {})) for (const code of Object.keys(codes)) names.codes.add(code);
    for (const { name } of kind.parts ?? []) names.fields.add(name);
    addFields(kind, names);
  }
  const codes = [...names.codes].filter((code) => !isEverywhere(code));
  return { ...names, codes: new Set([...codes, ...Object.keys(register)]) };
}

function addFields(part, names) {
  if (Array.isArray(part)) for (const each of part) addFields(each, names);
  else if (part && typeof part === 'object') {
    if (part.name && part.type) names.fields.add(part.name);
    for (const code of part.choices ?? []) if (typeof code === 'string') names.codes.add(code);
    for (const each of Object.values(part)) addFields(each, names);
  }
}

export function assertNamed(folder, kinds, register) {
  const wanted = Object.entries(namesIn(kinds, register)).flatMap(([group, names]) =>
    [...names].map((name) => [group, name]),
  );
  const faults = globSync('*.json', { cwd: folder }).flatMap((file) => {
    const words = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    return wanted.filter(([group, name]) => !words[group]?.[name]).map(([group, name]) => `${file}: ${group}.${name}`);
  });
  if (faults.length > 0) throw new Error(`These have no name (web/languages/names):\n${faults.join('\n')}`);
}
