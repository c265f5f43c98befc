import { sha256 } from '@noble/hashes/sha2.js';
import { type Html, markup } from '#lib/report/escape-html.ts';
import { REPORT_STYLE } from '#lib/report/report-style.ts';

/**
 * A whole HTML document that needs nothing beside itself: one style sheet, named by its hash in the
 * policy, and no script, image, font, frame or form. Whatever a hostile text got in would not load.
 */
export function page(title: string, kind: string, body: Html): string {
  const document = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${{ html: REPORT_STYLE }}</style>
</head>
<body class="${kind}">
${body}
</body>
</html>
`;
  return document.html;
}

const POLICY = `default-src 'none'; style-src 'sha256-${base64(
  sha256(new TextEncoder().encode(REPORT_STYLE)),
)}'; base-uri 'none'; form-action 'none'`;

/** Base 64 of a few bytes; the core has no platform function for it. */
function base64(bytes: Uint8Array): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const group = (a << 16) | (b << 8) | c;
    const signs = [18, 12, 6, 0].map((shift) => alphabet.charAt((group >> shift) & 63));
    text += signs.join('').slice(0, Math.min(4, bytes.length - at + 1));
  }
  return text.padEnd(Math.ceil(bytes.length / 3) * 4, '=');
}
