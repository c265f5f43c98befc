import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// The rooms of the app whose tests start nothing; a pattern takes brackets for a group of its own.
const PURE_ROOMS = 'tests/app/{?desk?,_parts,_ui,drafts,galley,texts}/**/*.test.{ts,tsx}';

// Whose tests run commands on folders of their own, and may do so side by side.
const COMMANDS = 'tests/app/{cli,sample}/**/*.test.ts';

// Takes longer than all other servers' tests together: they run beside it.
const LONGEST = 'tests/app/crash.test.ts';

/** The longest file first, so that nobody waits for it alone at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLongest = ({ moduleId }: TestSpecification) => moduleId.endsWith(LONGEST);
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
  }
}

// The rooms whose tests load screens (.tsx), which Node cannot: Vite turns them into JavaScript.
const SCREENS = 'tests/app/{galley,texts}/**/*.test.{ts,tsx}';

// Node loads the modules itself, as it does for the command line and for the readers beside the server: a loop
// that Vite's runner has rewritten takes up to ten times as long.
const native = { viteModuleRunner: false, nodeLoader: false };

// All projects share two workers: a test file starts as soon as one is free, and no two servers' tests more
// run side by side than that.
const workers = { maxWorkers: 2, sequence: { groupOrder: 1 } };

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'tests/architecture.test.ts',
            'tests/scripts/**/*.test.ts',
            'tests/lib/**/*.test.ts',
            'tests/db/**/*.test.ts',
            'tests/flows/**/*.test.ts',
            PURE_ROOMS,
          ],
          exclude: [SCREENS],
          experimental: native,
          // Nothing is mocked and the core keeps no state: the files of a worker share what they have loaded.
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          ...workers,
        },
      },
      {
        test: {
          name: 'screens',
          include: [SCREENS],
          testTimeout: 30_000,
          ...workers,
        },
      },
      {
        test: {
          name: 'commands',
          include: [COMMANDS],
          experimental: native,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          ...workers,
        },
      },
      {
        test: {
          name: 'server',
          include: ['tests/app/**/*.test.{ts,tsx}'],
          exclude: [PURE_ROOMS, COMMANDS],
          experimental: native,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          ...workers,
        },
      },
    ],
    env: { TZ: 'UTC' },
  },
});
