interface Signature {
  readonly name: string;
  /** The bytes the file begins with, as Latin-1. */
  readonly begins: string;
}

/** The files that people take for text most often, by their first bytes. */
const SIGNATURES: readonly Signature[] = [
  { name: 'a PDF', begins: '%PDF-' },
  { name: 'a ZIP archive or an Office document (DOCX, ODT, XLSX)', begins: 'PK\x03\x04' },
  { name: 'an old Office document (DOC, XLS)', begins: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { name: 'a Rich Text document (RTF)', begins: '{\\rtf' },
  { name: 'a picture (PNG)', begins: '\x89PNG\r\n\x1a\n' },
  { name: 'a picture (JPEG)', begins: '\xff\xd8\xff' },
  { name: 'a picture (GIF)', begins: 'GIF8' },
  { name: 'a compressed file (GZIP)', begins: '\x1f\x8b' },
  { name: 'a database (SQLite)', begins: 'SQLite format 3\0' },
  { name: 'a program', begins: '\x7fELF' },
];

/** What a file plainly is instead of text ("a PDF"); null when its first bytes do not say. */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  return SIGNATURES.find(({ begins }) => head.startsWith(begins))?.name ?? null;
}
