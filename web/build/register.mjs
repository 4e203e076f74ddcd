// Codes of the register of law as words: records carry the code, officers read what the register calls it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const titled = {
  offences: 'title',
  actions: 'title',
  instruments: 'title',
  'subject-categories': 'title',
  'refusal-grounds': 'ground',
};
/** Lists whose codes are short for a meaning, and those whose codes are the words themselves. */
const meant = ['role', 'transfer_basis', 'direct_condition'];
const spelt = ['urgency', 'quality', 'subject', 'handling'];

const sentence = (words) => words.charAt(0).toUpperCase() + words.slice(1);
const fromCode = (code) => sentence(code.toLowerCase().replaceAll('_', ' '));

export function registerWords(root) {
  const rows = (name) => JSON.parse(readFileSync(join(root, `data/law/${name}.json`), 'utf8'));
  const words = Object.entries(titled).flatMap(([file, field]) =>
    rows(file).map(({ key, content }) => [key, sentence(content[field])]),
  );
  const codes = rows('codes').map(({ key, content: { list, meaning } }) => [list, key.split('/').at(-1), meaning]);
  const listed = codes.flatMap(([list, code, meaning]) =>
    meant.includes(list)
      ? [[code, sentence(meaning)]]
      : spelt.includes(list) && code.length > 2
        ? [[code, fromCode(code)]]
        : [],
  );
  return Object.fromEntries([...words, ...listed]);
}
