import { refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { type Said, say } from '#lib/say.ts';
import { binaryKind } from '#lib/story/intake/binary.ts';

const CONTROL = /[\0-\x08\x0B\x0E-\x1F\x7F-\x84\x86-\x9F]/;

/**
 * The text in the bytes of an original: UTF-8, or UTF-16 where a byte order mark says so. Refuses, with
 * `invalid` and a sentence that names the place: nothing at all, a binary file, bytes that are not in
 * the encoding, control characters (tab, line ends and form feed are allowed).
 */
export function decode(bytes: Uint8Array): Result<string> {
  if (bytes.length === 0) return refuse(say('file-empty'));
  const kind = binaryKind(bytes);
  if (kind !== null) {
    return refuse(say('file-is-no-text', { kind }));
  }
  const encoding = encodingOf(bytes);
  const text = decodeAs(encoding, bytes);
  if (text === null) return refuse(encodingFault(encoding, bytes));
  const fault = characterFault(text);
  return fault === null ? ok(text) : refuse(fault);
}

/** Why a text cannot be kept because of a character in it; null if it can. */
export function characterFault(text: string): Said | null {
  const at = text.search(CONTROL);
  if (at >= 0) {
    const code = text.charCodeAt(at);
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    const line = lineOf(text, at);
    if (code === 0) {
      return say('text-with-nul', { line });
    }
    if (code >= 0x80) {
      return say('text-wrongly-encoded', { code: name, line });
    }
    return say('text-with-control', { code: name, line });
  }
  return text.isWellFormed() ? null : say('text-with-half-character');
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** The text without its byte order mark, or null: with `fatal` the decoder's only way to refuse is to throw. */
function decodeAs(encoding: Encoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function encodingFault(encoding: Encoding, bytes: Uint8Array): Said {
  if (encoding !== 'utf-8') {
    return say('utf-16-damaged');
  }
  if (bytes.subarray(0, 4096).includes(0)) {
    return say('encoding-unmarked');
  }
  const lenient = new TextDecoder(encoding).decode(bytes);
  const at = lenient.indexOf('\uFFFD');
  const words = lenient
    .slice(Math.max(0, at - 20), at)
    .replaceAll(/\s+/g, ' ')
    .trimStart();
  const line = lineOf(lenient, at);
  return words === '' ? say('not-utf-8', { line }) : say('not-utf-8-after', { line, words });
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}

function refuse(why: Said) {
  return fail(refusal('invalid', why));
}
