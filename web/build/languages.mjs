// Every language says everything that English says, with the same gaps to fill, and nothing else.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const keysOf = (words, before = '') =>
  Object.entries(words).flatMap(([key, word]) =>
    typeof word === 'string' ? [`${before}${key}`] : keysOf(word, `${before}${key}.`),
  );
const wordAt = (words, key) => key.split('.').reduce((at, part) => at?.[part], words);
const gapsIn = (word) => (word.match(/{{\w+}}/g) ?? []).sort().join();

export function assertComplete(folder) {
  const languages = globSync('*.json', { cwd: folder }).map((file) => [
    file,
    JSON.parse(readFileSync(join(folder, file), 'utf8')),
  ]);
  const english = languages.find(([file]) => file === 'en.json')[1].words;
  const wanted = keysOf(english);
  const faults = languages.flatMap(([file, { words, reviewed }]) => {
    const has = keysOf(words);
    const missing = wanted.filter((key) => !has.includes(key)).map((key) => `${file}: ${key} is missing`);
    const extra = has.filter((key) => !wanted.includes(key)).map((key) => `${file}: ${key} is not in English`);
    const gaps = wanted
      .filter((key) => has.includes(key) && gapsIn(wordAt(words, key)) !== gapsIn(wordAt(english, key)))
      .map((key) => `${file}: ${key} has other gaps`);
    const empty = has.filter((key) => wordAt(words, key).trim() === '').map((key) => `${file}: ${key} says nothing`);
    return [...missing, ...extra, ...gaps, ...empty, ...(typeof reviewed === 'boolean' ? [] : [`${file}: reviewed?`])];
  });
  if (faults.length > 0) throw new Error(`Languages are not complete:\n${faults.join('\n')}`);
}

/** A pattern keeps its gaps in every language: what is not said in English cannot be filled in. */
export function assertSaid(folder) {
  const faults = globSync('*.json', { cwd: folder }).flatMap((file) => {
    const { sentences } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    return Object.entries(sentences)
      .filter(([english, said]) => gapsIn(english) !== gapsIn(said))
      .map(([english]) => `${file}: ${english}`);
  });
  if (faults.length > 0)
    throw new Error(`These sentences have other gaps (web/languages/sentences):\n${faults.join('\n')}`);
}
