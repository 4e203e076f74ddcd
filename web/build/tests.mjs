// Makes of the client's own tests what plain Node runs: the pure parts of it, each with all that it needs.
import { globSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');
const outDir = join(root, 'dist/test/web');
const specs = globSync('web/src/**/*.spec.ts', { cwd: root });
rmSync(outDir, { recursive: true, force: true });
await build({
  configFile: false,
  logLevel: 'error',
  root: join(root, 'web'),
  publicDir: false,
  build: {
    ssr: true,
    outDir,
    emptyOutDir: false,
    sourcemap: true,
    rollupOptions: { input: Object.fromEntries(specs.map((spec) => [basename(spec, '.ts'), join(root, spec)])) },
  },
});
