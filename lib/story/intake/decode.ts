import { problem } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { binaryKind } from '#lib/story/intake/binary.ts';

const CONTROL = /[\0-\x08\x0B\x0E-\x1F\x7F-\x84\x86-\x9F]/;

/**
 * The text in the bytes of an original: UTF-8, or UTF-16 where a byte order mark says so. Refuses, with
 * `invalid` and a sentence that names the place: nothing at all, a binary file, bytes that are not in
 * the encoding, control characters (tab, line ends and form feed are allowed).
 */
export function decode(bytes: Uint8Array): Result<string> {
  if (bytes.length === 0) return refuse('This file is empty. Choose another one.');
  const kind = binaryKind(bytes);
  if (kind !== null) {
    return refuse(`This is ${kind}, not text. Copy its words out and paste them instead.`);
  }
  const encoding = encodingOf(bytes);
  const text = decodeAs(encoding, bytes);
  if (text === null) return refuse(encodingFault(encoding, bytes));
  const fault = characterFault(text);
  return fault === null ? ok(text) : refuse(fault);
}

/** Why a text cannot be kept because of a character in it; null if it can. */
export function characterFault(text: string): string | null {
  const at = text.search(CONTROL);
  if (at >= 0) {
    const code = text.charCodeAt(at);
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    const place = `line ${lineOf(text, at)}`;
    if (code === 0) {
      return `This does not seem to be text: ${place} holds a NUL character. Choose a text file.`;
    }
    if (code >= 0x80) {
      return `A control character (${name}) stands on ${place}, as happens when a text was saved in the wrong encoding. Save the original as UTF-8 and try again.`;
    }
    return `A control character (${name}) stands on ${place}, which no text needs. Remove it and try again.`;
  }
  return text.isWellFormed() ? null : 'The text holds half of a character that needs two halves.';
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

function encodingFault(encoding: Encoding, bytes: Uint8Array): string {
  if (encoding !== 'utf-8') {
    return 'This file says it is UTF-16 but is damaged or cut short. Save it as UTF-8 and try again.';
  }
  if (bytes.subarray(0, 4096).includes(0)) {
    return 'This does not seem to be text, or it is in an encoding without a mark (UTF-16, UTF-32). Save it as UTF-8 and try again.';
  }
  const lenient = new TextDecoder(encoding).decode(bytes);
  const at = lenient.indexOf('\uFFFD');
  const before = lenient
    .slice(Math.max(0, at - 20), at)
    .replaceAll(/\s+/g, ' ')
    .trimStart();
  const where = before === '' ? '' : `, after “${before}”`;
  return `This file is not in UTF-8: line ${lineOf(lenient, at)} has a byte that does not belong there${where}. It may be in an older encoding such as Windows-1252. Save it as UTF-8 and try again.`;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}

function refuse(message: string) {
  return fail(problem('invalid', message));
}
