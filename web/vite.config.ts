import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Served by the application under /app/; what is only needed on some pages is loaded with them. */
export default defineConfig({
  root: at('.'),
  base: '/app/',
  server: { proxy: { '^/(?!app/)': 'http://127.0.0.1:3000' } },
  build: {
    outDir: at('../dist/web'),
    emptyOutDir: true,
    // A data: address would be a second way in for fonts and pictures; the policy knows of files only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1500,
  },
});
