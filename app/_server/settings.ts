import { z } from 'zod';
import { operatorRefusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';

/** The spellings of this machine's own address; a desk reached by one of them is reached by all. */
const LOOPBACKS = ['127.0.0.1', 'localhost', '[::1]'] as const;

/** How much the log says, from most to least. */
export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `Give a whole number from ${least} to ${most}.`)
    .transform(Number)
    .pipe(z.number().min(least, `At least ${least}.`).max(most, `At most ${most}.`));

const environmentSchema = z.object({
  PORT: wholeNumber(0, 65_535).default(3000),
  HOST: z
    .string()
    .regex(/^[0-9A-Za-z.:_-]{1,253}$/, 'Give an address or host name, such as 127.0.0.1.')
    .default('127.0.0.1'),
  SOURCEMARK_DATA: z.string().min(1).default('./data'),
  SOURCEMARK_URL: z
    .string()
    .refine(isOrigin, 'Give where people reach the desk, such as https://desk.example.org.')
    .optional(),
  SOURCEMARK_LOG: z
    .enum(LOG_LEVELS, { error: `Give one of ${LOG_LEVELS.join(', ')}.` })
    .default('info'),
  SOURCEMARK_SECRET: z
    .string()
    .min(32, 'Give at least 32 random characters, or leave it out: one is made and kept.')
    .optional(),
  SOURCEMARK_UPLOAD_MB: wholeNumber(1, 100).default(10),
  SOURCEMARK_RATE: wholeNumber(0, 1_000_000).default(6000),
  SOURCEMARK_TRUST_PROXY: z
    .enum(['0', '1'], { error: 'Give 1 behind a proxy of yours, else 0.' })
    .default('0'),
});

/** What the house set: from the environment, with defaults that suit one desk on one machine. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** The data folder, as given: relative to where the command was started. */
  readonly folder: string;
  /** Where people reach the desk, without a slash at the end; null: by host and port. */
  readonly url: string | null;
  readonly log: (typeof LOG_LEVELS)[number];
  /** Null: one is made and kept in the data folder. */
  readonly secret: string | null;
  readonly uploadBytes: number;
  /** How many API requests a minute one person or key may make; 0: as many as they like. */
  readonly requestsPerMinute: number;
  /** Whether `x-forwarded-for` comes from a proxy of the house and says who the client is. */
  readonly trustsProxy: boolean;
}

/**
 * Reads the settings. Refuses with `invalid` and a message with one line for each bad one; a setting that
 * is present but empty counts as not given.
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
): Result<Settings> {
  const given = Object.entries(environment).filter(([, value]) => value !== '');
  const parsed = environmentSchema.safeParse(Object.fromEntries(given));
  if (!parsed.success) return fail(badSettings(parsed.error));

  const values = parsed.data;
  return ok({
    port: values.PORT,
    host: values.HOST,
    folder: values.SOURCEMARK_DATA,
    url: values.SOURCEMARK_URL === undefined ? null : new URL(values.SOURCEMARK_URL).origin,
    log: values.SOURCEMARK_LOG,
    secret: values.SOURCEMARK_SECRET ?? null,
    requestsPerMinute: values.SOURCEMARK_RATE,
    uploadBytes: values.SOURCEMARK_UPLOAD_MB * 1024 * 1024,
    trustsProxy: values.SOURCEMARK_TRUST_PROXY === '1',
  });
}

/** Where people reach the desk: as set, else the host and the port it listens on. */
export function urlOf(settings: Settings, port: number): string {
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
  return settings.url ?? new URL(`http://${host}:${port}`).origin;
}

/**
 * The origins from which a browser may change things: the desk's own address, and on this machine
 * itself the other spellings of it.
 */
export function allowedOrigins(url: string): readonly string[] {
  const own = new URL(url);
  if (!LOOPBACKS.some((host) => host === own.hostname)) return [own.origin];
  const port = own.port === '' ? '' : `:${own.port}`;
  return LOOPBACKS.map((host) => `${own.protocol}//${host}${port}`);
}

// The values are not repeated: one of them may be the secret.
function badSettings(error: z.ZodError) {
  const lines = error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  return operatorRefusal(
    'invalid',
    `Sourcemark cannot start with these settings:\n${lines.join('\n')}\nChange them in the environment and start again.`,
  );
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const isHttp = url.protocol === 'http:' || url.protocol === 'https:';
  return isHttp && url.pathname === '/' && url.search === '' && url.hash === '' && !url.username;
}
