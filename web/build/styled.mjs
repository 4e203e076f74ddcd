// The library's sheets are named one by one; what the client draws with and has no sheet for would stand there unstyled.
import { readFileSync } from 'node:fs';

const SHEET = /@mantine\/core\/styles\/(\w+)\.css/g;
const STYLED = /@mantine\/core\/esm\/.*\/(\w+)\.module\.(?:m?js|css\.mjs)$/;

/** Parts of the library among these modules for which no file named here has a sheet. */
export function unstyled(modules, texts) {
  const sheets = new Set(texts.flatMap((text) => [...text.matchAll(SHEET)].map(([, name]) => name)));
  const drawn = modules.flatMap((id) => STYLED.exec(id)?.[1] ?? []);
  return [...new Set(drawn)].filter((name) => !sheets.has(name)).sort();
}

/** A plugin of the build: it stops where a sheet is missing. */
export const assertStyled = (files) => ({
  name: 'seecase-styled',
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((chunk) => Object.keys(chunk.modules ?? {}));
    const missing = unstyled(
      modules,
      files.map((file) => readFileSync(file, 'utf8')),
    );
    if (missing.length > 0) throw new Error(`No sheet is imported for: ${missing.join(', ')}`);
  },
});
