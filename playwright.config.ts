import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';

const chromium = process.env['SOURCEMARK_CHROMIUM'];

// Each test file starts a desk of its own on a free port, on a copy of one that was founded before (see
// tests/browser); nothing is shared, and nothing is fetched from outside this machine.
export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.{test,spec}.ts',
  globalSetup: './tests/browser/prepared-desk.ts',
  outputDir: 'test-results',
  // A browser and its desk keep less than a core busy between them.
  workers: Math.min(2, availableParallelism()),
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 240_000,
  // Long enough for a busy machine of two cores: founding a desk hashes a password and loads the sample.
  expect: { timeout: 45_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // A page of a test is gone before code made fast for it would pay: a quarter of the work of all pages was to make it.
        '--js-flags=--no-turbofan --no-maglev',
      ],
    },
  },
});
