import { type Logger, pino, stdSerializers } from 'pino';
import type { Settings } from '#app/_server/settings.ts';

/** Where the log is written to; standard output unless a test looks at it. */
export type LogTarget = { write(line: string): void };

/**
 * The server's log: one JSON object a line. What may enter it is decided where it is written (method,
 * path without query, status, ids); the redaction here is the second wall. Never a body, a story's
 * words, a cookie, a token or a query's values.
 */
export function openLog(level: Settings['log'], target?: LogTarget): Logger {
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { error: withoutData },
    redact: {
      paths: SECRET_FIELDS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
      censor: '[kept out]',
    },
  };
  return target === undefined ? pino(options) : pino(options, target);
}

const SECRET_FIELDS = [
  'password',
  'secret',
  'token',
  'cookie',
  'authorization',
  'body',
  'text',
  'headers',
  '["set-cookie"]',
];

// Errors of libraries carry inputs as extra properties (SQL parameters, parsed text); only what names
// the error and where it happened is written.
function withoutData(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error };
  const { type, message, stack } = stdSerializers.err(error);
  return { type, message, stack };
}
