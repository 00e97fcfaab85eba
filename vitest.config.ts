import { defineConfig } from 'vitest/config';

/** The quick tests: everything but the journeys, which need a built extension and real browsers. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // On a busy machine a test may take several times what it takes alone.
    testTimeout: 30_000,
    exclude: ['tests/browser/**'],
    reporters: ['default', ['json', { outputFile: 'reports/unit.json' }]],
  },
});
