// Builds the client into dist/web, unless what is there was made from the same sources.
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { assertComplete, assertSaid } from './languages.mjs';
import { assertNamed } from './names.mjs';
import { registerWords } from './register.mjs';
import { writeIndex } from './write-index.mjs';

const root = join(import.meta.dirname, '../..');
const stampFile = join(root, 'dist/web/.stamp');
const stamp = stampOf([
  'openapi.json',
  'package-lock.json',
  ...globSync('web/**/*', { cwd: root, exclude: (name) => name.includes('generated') }),
  ...globSync('src/**/*.workflow.ts', { cwd: root }),
]);

if (read(stampFile) !== stamp) {
  assertComplete(join(root, 'web/languages'));
  assertSaid(join(root, 'web/languages/sentences'));
  const kinds = await writeIndex(root);
  assertNamed(join(root, 'web/languages/names'), kinds, registerWords(root));
  const { build } = await import('vite');
  await build({ configFile: join(root, 'web/vite.config.ts'), logLevel: 'error' });
  compress(join(root, 'dist/web'));
  writeFileSync(stampFile, stamp);
}

/** Once, at the best: what is served a thousand times. */
function compress(folder) {
  for (const file of globSync('**/*.{js,css,html,svg,json}', { cwd: folder })) {
    const content = readFileSync(join(folder, file));
    writeFileSync(join(folder, `${file}.gz`), gzipSync(content, { level: 9 }));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
    writeFileSync(join(folder, `${file}.br`), brotliCompressSync(content, { params }));
  }
}

function stampOf(files) {
  const hash = createHash('sha256');
  for (const file of files.sort())
    if (statSync(join(root, file)).isFile()) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
