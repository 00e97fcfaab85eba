import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The card and the popup in every state, on an open page: `vite build --config tests/gallery/vite.config.ts`. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  // The pages of the extension show its icon.
  publicDir: '../../assets',
  build: {
    outDir: '../../dist/gallery',
    emptyOutDir: true,
    target: 'es2022',
    cssTarget: ['chrome128', 'firefox140'],
  },
});
