import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { type Annotation, annotationsSchema } from '#lib/annotation/annotation.ts';
import { type AnnotationSet, sumsOfAnnotations } from '#lib/annotation/annotation-set.ts';

/** Annotations as they are kept: JSON, with what their set tells of them. */
export interface WrittenAnnotations extends Pick<AnnotationSet, 'sums' | 'sha256'> {
  readonly json: string;
}

/** Writes annotations down as they are kept. */
export function writeAnnotations(annotations: readonly Annotation[]): WrittenAnnotations {
  const json = JSON.stringify(annotations);
  return { json, sha256: hashOfAnnotations(json), sums: sumsOfAnnotations(annotations) };
}

/** What their set has to tell of annotations that are kept: 64 hexadecimal digits. */
export function hashOfAnnotations(json: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(json)));
}

/** Annotations as they were kept. Throws on anything else: only what was written here is read. */
export function readWritten(json: string): readonly Annotation[] {
  return annotationsSchema.parse(JSON.parse(json));
}
