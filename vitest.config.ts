import { defineConfig } from 'vitest/config'

/** Tiers by folder, so that each runs alone: `vitest run --project unit`. One process each, no isolation: fast. */
const tier = (name: string, include: string[], more: object = {}) => ({
  test: { name, include, exclude: ['**/node_modules/**', 'dist/**'], ...more },
})

export default defineConfig({
  test: {
    isolate: false,
    passWithNoTests: false,
    projects: [
      tier('unit', ['src/**/*.test.ts'], { exclude: ['src/store/embedded/**'], testTimeout: 60_000, isolate: false }),
      tier('house', ['test/house/**/*.test.ts'], { testTimeout: 60_000, isolate: false }),
      tier('conformance', ['test/conformance/**/*.test.ts'], {
        globalSetup: ['test/support/global-setup.ts'],
        // A stop for what hangs; a slow machine is no fault.
        testTimeout: 240_000,
        hookTimeout: 240_000,
        maxWorkers: 1,
      }),
      tier('scenario', ['test/scenarios/**/*.test.ts', 'test/golden/**/*.test.ts'], {
        // A stop for what hangs; a slow machine is no fault.
        testTimeout: 240_000,
        hookTimeout: 240_000,
        isolate: false,
      }),
      tier('faults', ['src/store/embedded/**/*.test.ts', 'test/faults/**/*.test.ts'], {
        testTimeout: 600_000,
        hookTimeout: 240_000,
        maxWorkers: 1,
      }),
      tier('e2e', ['test/e2e/**/*.test.ts'], {
        globalSetup: ['test/e2e/global-setup.ts'],
        testTimeout: 240_000,
        hookTimeout: 240_000,
        maxWorkers: 1,
      }),
    ],
  },
})
