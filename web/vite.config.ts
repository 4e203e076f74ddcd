import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { assertStyled } from './build/styled.mjs';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const FIRST = new RegExp(
  String.raw`/node_modules/(react|react-dom|scheduler|react-i18next|i18next|use-sync-external-store|clsx|@tanstack/(query-core|react-query)|@mantine/hooks|@mantine/core/esm/core|` +
    `@mantine/core/esm/components/(ActionIcon|Alert|Button|CloseButton|Container|Group|Input|InputBase|InputClearButton|Loader|NativeSelect|Paper|PasswordInput|Stack|Text|TextInput|Title|Transition|UnstyledButton))/`,
);

/** Served by the application under /app/; what is only needed on some pages is loaded with them. */
export default defineConfig({
  root: at('.'),
  base: '/app/',
  // The server puts a new one into each page that it sends.
  html: { cspNonce: '{{nonce}}' },
  server: { proxy: { '^/(?!app/)': 'http://127.0.0.1:3000' } },
  plugins: [
    assertStyled(['first', 'desk'].map((which) => at(`src/shell/styles-${which}.ts`))),
    // The client itself is there without a network; what it shows is kept elsewhere, encrypted.
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        name: 'Seecase',
        short_name: 'Seecase',
        start_url: '/app/field',
        scope: '/app/',
        display: 'standalone',
        background_color: '#ffffff',
        theme_color: '#1864ab',
        icons: [
          { src: '/app/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
          { src: '/app/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
          { src: '/app/icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
          { src: '/app/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,png,webmanifest}'],
        navigateFallback: '/app/index.html',
        navigateFallbackAllowlist: [/^\/app\//],
        maximumFileSizeToCacheInBytes: 6_000_000,
        inlineWorkboxRuntime: true,
      },
    }),
  ],
  build: {
    outDir: at('../dist/web'),
    emptyOutDir: true,
    // A data: address would be a second way in for fonts and pictures; the policy knows of files only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What every page begins with comes in one piece: thirty small ones take a tablet longer than their content.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', test: FIRST }] } } },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1500,
  },
});
