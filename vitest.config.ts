import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/closing-count.ts'],
    // Tests say what is right, benchmarks what is fast: a slow machine must not fail the former.
    testTimeout: 60_000,
  },
});
