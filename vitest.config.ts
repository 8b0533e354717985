import { defineConfig } from 'vitest/config';

/** Tests that start the built app in a real browser: one at a time, so that none steals the other's time. */
const inBrowser = {
  fileParallelism: false,
  testTimeout: 120_000,
  hookTimeout: 300_000,
};

export default defineConfig({
  test: {
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/full/**'],
          // Waits for what hangs: none of these tests says how fast something is.
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], ...inBrowser } },
      {
        test: {
          name: 'full',
          include: ['tests/full/**/*.test.ts'],
          ...inBrowser,
          testTimeout: 900_000,
        },
      },
    ],
  },
});
