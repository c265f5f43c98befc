import { betterAuth } from 'better-auth';
import type { AuthDatabase } from '#app/_server/desk.ts';
import { ID_BYTES, randomId } from '#app/_server/random.ts';

/** What the accounts need to know of the house. */
export interface AuthSettings {
  /** A connection of its own to the file that holds people and sessions. */
  readonly database: AuthDatabase;
  /** Signs the session cookie. */
  readonly secret: string;
  readonly url: string;
  readonly origins: readonly string[];
}

/** A session ends after this long in any case; the cookie goes with it. */
export const SESSION_LONGEST_S = 14 * 24 * 60 * 60;
/** A session that nobody used for this long has ended: a long weekend's absence. */
export const SESSION_IDLE_MS = 4 * 24 * 60 * 60 * 1000;

/**
 * better-auth on our tables: e-mail and password, nothing else. Nobody signs up by it (people join by
 * operations); its own limiter and origin check are off because the one wrapper does both for every route.
 */
export function openAuth(settings: AuthSettings) {
  return betterAuth({
    database: settings.database,
    secret: settings.secret,
    baseURL: settings.url,
    basePath: '/api/auth',
    trustedOrigins: [...settings.origins],
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 256,
    },
    user: {
      modelName: 'person',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
      additionalFields: {
        role: { type: 'string', input: false },
        isActive: { type: 'boolean', input: false, fieldName: 'is_active' },
      },
    },
    session: {
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
      expiresIn: SESSION_LONGEST_S,
      // The end of a session is fixed when it begins; how long it may lie idle is judged apart.
      disableSessionRefresh: true,
    },
    account: {
      fields: {
        accountId: 'account_id',
        providerId: 'provider_id',
        userId: 'user_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    advanced: {
      cookiePrefix: 'sourcemark',
      useSecureCookies: settings.url.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: ['x-client-address'] },
      database: { generateId: () => randomId(ID_BYTES) },
    },
  });
}

/** better-auth as we opened it. */
export type Auth = ReturnType<typeof openAuth>;
