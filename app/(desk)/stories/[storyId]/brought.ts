import type { ClaimId } from '#lib/id.ts';

/** What was pasted or dropped on a claim, to become evidence for it. */
export type Find =
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'quotation'; readonly words: string }
  | { readonly kind: 'file'; readonly file: File };

/** A find, and the claim it was brought to; its evidence form takes it. */
export interface Brought {
  readonly claimId: ClaimId;
  readonly find: Find;
}

/** What a paste or a drop carries, in the words of the browser's DataTransfer. */
export interface Carried {
  readonly files: ArrayLike<File>;
  getData(format: string): string;
}

/**
 * What a paste or drop brings: a file before anything else (a copied picture comes with its address too),
 * then an address that stands alone, else words that are quoted. Null when it carries nothing of use.
 */
export function findIn(carried: Carried): Find | null {
  const file = carried.files[0];
  if (file !== undefined) return { kind: 'file', file };
  const text = carried.getData('text/plain').trim();
  const address = addressOf(carried.getData('text/uri-list')) ?? addressOf(text);
  if (address !== null) return { kind: 'address', url: address };
  return text === '' ? null : { kind: 'quotation', words: text };
}

/** The one web address a text consists of; a list's comments (RFC 2483) are passed over. */
function addressOf(text: string): string | null {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const [line] = lines;
  if (line === undefined || lines.length > 1 || /\s/.test(line)) return null;
  const url = URL.canParse(line) ? new URL(line) : null;
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}
