import { defineConfig } from 'vitest/config';

/** The journeys: the built extension in real browsers. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/browser/**/*.test.ts'],
    // One browser at a time: two of them on a small machine make each other's timing fail.
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default', ['json', { outputFile: 'reports/browser.json' }]],
  },
});
