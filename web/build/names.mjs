// Every language has a name for every kind, list, field and code; only codes that are written the same everywhere
// (`AL`, `4X4`) have none. English spells the names themselves.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What there is to be named, of the kinds as the index has them. */
export function namesIn(kinds) {
  const names = { kinds: new Set(), lists: new Set(), fields: new Set(), codes: new Set() };
  for (const kind of kinds) {
    names.kinds.add(kind.name);
    names.lists.add(kind.name);
    for (const word of [...Object.keys(kind.states ?? {}), ...Object.keys(kind.acts ?? {})]) names.codes.add(word);
    for (const codes of Object.values(kind.codes ?? {})) for (const code of Object.keys(codes)) names.codes.add(code);
    addFields(kind, names);
  }
  return { ...names, codes: new Set([...names.codes].filter((code) => !/^[A-Z0-9_.:*-]+$/.test(code))) };
}

function addFields(part, names) {
  if (Array.isArray(part)) for (const each of part) addFields(each, names);
  else if (part && typeof part === 'object') {
    if (part.name && part.type) names.fields.add(part.name);
    for (const code of part.choices ?? []) if (typeof code === 'string') names.codes.add(code);
    for (const each of Object.values(part)) addFields(each, names);
  }
}

export function assertNamed(folder, kinds) {
  const wanted = Object.entries(namesIn(kinds)).flatMap(([group, names]) => [...names].map((name) => [group, name]));
  const faults = globSync('*.json', { cwd: folder }).flatMap((file) => {
    const words = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    return wanted.filter(([group, name]) => !words[group]?.[name]).map(([group, name]) => `${file}: ${group}.${name}`);
  });
  if (faults.length > 0) throw new Error(`These have no name (web/languages/names):\n${faults.join('\n')}`);
}
