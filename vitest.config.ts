import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// The rooms of the app whose tests start nothing; a pattern takes brackets for a group of its own.
const PURE_ROOMS = 'tests/app/{?desk?,_parts,_ui,galley,texts}/**/*.test.{ts,tsx}';

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

// `unit` and `commands` run as widely as the machine allows. `server` starts whole servers: two at a time.
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
            'tests/lib/**/*.test.{ts,tsx}',
            'tests/db/**/*.test.ts',
            'tests/flows/**/*.test.ts',
            PURE_ROOMS,
          ],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'commands',
          include: [COMMANDS],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: '100%',
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
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
    env: { TZ: 'UTC' },
  },
});
