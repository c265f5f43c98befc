import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** What decides the security headers of a whole server. */
export interface HeaderPolicy {
  /** Where people reach the desk; https adds HSTS. */
  readonly url: string;
  /** A development server evaluates code and speaks over a web socket. */
  readonly isDevelopment: boolean;
}

// Next takes the nonce for its own scripts from the request's policy header, whichever of the two it
// finds, so a client must not be able to send either. The others are Next's own between its parts.
const NEVER_FROM_OUTSIDE = [
  'content-security-policy',
  'content-security-policy-report-only',
  'x-nonce',
  'x-path',
  'x-middleware-subrequest',
  'x-middleware-rewrite',
  'x-middleware-request-x-nonce',
];

/**
 * Sets the security headers of one request and its answer, prefetches included, and with a page the
 * policy and its nonce. Everything but Next's static files goes through here, before any routing.
 */
export function secure(
  request: IncomingMessage,
  response: ServerResponse,
  policy: HeaderPolicy,
): void {
  for (const name of NEVER_FROM_OUTSIDE) Reflect.deleteProperty(request.headers, name);
  for (const [name, value] of fixedHeaders(policy)) response.setHeader(name, value);
  if (request.url?.startsWith('/api/') === true) {
    response.setHeader('content-security-policy', NO_PAGE);
    return;
  }

  const nonce = randomBytes(16).toString('base64');
  const csp = contentSecurityPolicy(nonce, policy);
  request.headers['x-nonce'] = nonce;
  // Next tells a layout no address: the desk's needs it to lead back there after signing in.
  request.headers['x-path'] = request.url ?? '/';
  request.headers['content-security-policy'] = csp;

  response.setHeader('content-security-policy', csp);
}

/** The policy of what is no page: if a browser shows it as one all the same, nothing of it runs. */
const NO_PAGE = "default-src 'none'; frame-ancestors 'none'";

/** The policy of every page: scripts only with this request's nonce, nothing framed, nothing from elsewhere. */
export function contentSecurityPolicy(nonce: string, policy: HeaderPolicy): string {
  const forDevelopment = policy.isDevelopment ? " 'unsafe-eval'" : '';
  const liveReload = policy.isDevelopment ? ' ws:' : '';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${forDevelopment}`,
    // Mantine writes its spacing into style attributes; a style cannot run code.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${liveReload}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The security headers that are the same on every answer, static files included. */
export function fixedHeaders(policy: HeaderPolicy): readonly (readonly [string, string])[] {
  const always = [
    ['x-content-type-options', 'nosniff'],
    ['x-frame-options', 'DENY'],
    ['referrer-policy', 'same-origin'],
    ['permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-resource-policy', 'same-origin'],
  ] as const;
  if (!policy.url.startsWith('https:')) return always;
  return [...always, ['strict-transport-security', 'max-age=31536000; includeSubDomains']];
}
