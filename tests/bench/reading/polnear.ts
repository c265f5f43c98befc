import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '#lib/text/span.ts';
import type { RoleSpans } from '#tests/bench/reading/role-spans.ts';

/** Where PolNeAR lies beside the project. It states no licence, so it is measured on and never copied. */
export const POLNEAR = join(process.cwd(), '..', 'shared', 'data', 'polnear');

/** A news article with the attributions that one annotator marked. */
export interface PolnearArticle {
  readonly name: string;
  readonly text: string;
  /** The name of the file that holds the attributions. */
  readonly annotation: string;
  readonly attributions: readonly GoldAttribution[];
}

/** An attribution as an annotator marked it, with the id its event has in the file. */
export interface GoldAttribution extends RoleSpans {
  readonly event: string;
}

/** The articles of one part of PolNeAR; of several annotators of one article the first by name. */
export function loadPolnear(part: 'train' | 'dev'): readonly PolnearArticle[] {
  const annotated = readdirSync(join(POLNEAR, part, 'attributions')).sort();
  const firstOf = new Map<string, string>();
  for (const file of annotated) {
    const name = file.replace(/_[0-9a-f]{4}\.ann$/u, '');
    if (!firstOf.has(name)) firstOf.set(name, file);
  }
  return readdirSync(join(POLNEAR, part, 'text'))
    .sort()
    .flatMap((file) => {
      const name = file.replace(/\.txt$/u, '');
      const annotation = firstOf.get(name);
      if (annotation === undefined) return [];
      const text = readFileSync(join(POLNEAR, part, 'text', file), 'utf8');
      const brat = readFileSync(join(POLNEAR, part, 'attributions', annotation), 'utf8');
      return [{ name, text, annotation, attributions: attributionsOf(brat, text) }];
    });
}

/** Reads brat's lines: `T` gives spans in code points, pieces split by `;`, and `E` joins them by role. */
function attributionsOf(brat: string, text: string): readonly GoldAttribution[] {
  const toUtf16 = codePointOffsets(text);
  const spansOf = new Map<string, readonly Span[]>();
  for (const [, id, pieces] of brat.matchAll(/^(T\d+)\t\w+ ([\d ;]+)\t/gmu)) {
    const spans = (pieces ?? '').split(';').map((piece) => {
      const [start, end] = piece.trim().split(' ').map(Number);
      return { start: toUtf16(start ?? 0), end: toUtf16(end ?? 0) };
    });
    spansOf.set(id ?? '', spans);
  }
  return [...brat.matchAll(/^(E\d+)\t(.+)$/gmu)].map(([, event, joined]) => {
    const spans: Record<'Source' | 'Cue' | 'Content', Span[]> = {
      Source: [],
      Cue: [],
      Content: [],
    };
    for (const [, role, id] of (joined ?? '').matchAll(/(Source|Cue|Content)\d*:(T\d+)/gu)) {
      if (role !== 'Source' && role !== 'Cue' && role !== 'Content') continue;
      spans[role].push(...(spansOf.get(id ?? '') ?? []));
    }
    return { event: event ?? '', source: spans.Source, cue: spans.Cue, content: spans.Content };
  });
}

function codePointOffsets(text: string): (codePoint: number) => number {
  if (!/[\ud800-\udfff]/u.test(text) && !/[\u{10000}-\u{10ffff}]/u.test(text)) {
    return (codePoint) => codePoint;
  }
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    offsets.push(at);
    at += character.length;
  }
  offsets.push(at);
  return (codePoint) => offsets[codePoint] ?? at;
}
