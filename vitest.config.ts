import { defineConfig } from 'vitest/config';

// The rooms of the app whose tests start nothing; a pattern takes brackets for a group of its own.
const PURE_ROOMS = 'tests/app/{?desk?,_parts,_ui,galley,texts}/**/*.test.{ts,tsx}';

// Whose tests run commands on folders of their own, and may do so side by side.
const COMMANDS = 'tests/app/{cli,sample}/**/*.test.ts';

// `unit` and `commands` run side by side; `server` measures real servers, so it runs alone and in turn.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'tests/architecture.test.ts',
            'tests/scripts/**/*.test.ts',
            'tests/lib/**/*.test.{ts,tsx}',
            'tests/db/**/*.test.ts',
            'tests/flows/**/*.test.ts',
            PURE_ROOMS,
          ],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'commands',
          include: [COMMANDS],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'server',
          include: ['tests/app/**/*.test.{ts,tsx}'],
          exclude: [PURE_ROOMS, COMMANDS],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
    env: { TZ: 'UTC' },
  },
});
