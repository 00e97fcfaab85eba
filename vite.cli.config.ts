import { defineConfig } from 'vite';

/** The command line as one file with everything in it, so that it starts fast and runs from anywhere: dist/cli/factcards.js */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist/cli',
    target: 'node20',
    minify: true,
    rollupOptions: { output: { entryFileNames: 'factcards.js' }, external: ['canvas'] },
  },
  ssr: { noExternal: true },
});
