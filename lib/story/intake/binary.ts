interface Signature {
  readonly name: string;
  /** The bytes the file begins with, as Latin-1. */
  readonly begins: string;
}

/** The files that people take for text most often, by their first bytes. */
const SIGNATURES: readonly Signature[] = [
  { name: 'pdf', begins: '%PDF-' },
  { name: 'zip', begins: 'PK\x03\x04' },
  { name: 'old_office', begins: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { name: 'rtf', begins: '{\\rtf' },
  { name: 'png', begins: '\x89PNG\r\n\x1a\n' },
  { name: 'jpeg', begins: '\xff\xd8\xff' },
  { name: 'gif', begins: 'GIF8' },
  { name: 'gzip', begins: '\x1f\x8b' },
  { name: 'sqlite', begins: 'SQLite format 3\0' },
  { name: 'program', begins: '\x7fELF' },
];

/** What a file plainly is instead of text (`pdf`); null when its first bytes do not say. */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  return SIGNATURES.find(({ begins }) => head.startsWith(begins))?.name ?? null;
}
