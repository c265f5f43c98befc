import { type OutsideAnnotation, readAnnotations } from '#lib/anchor/annotations.ts';
import { type Located, locator } from '#lib/anchor/locate.ts';
import { type Annotation, MOST_CANDIDATES } from '#lib/annotation/annotation.ts';
import { refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { type Said, inEnglish, say } from '#lib/say.ts';
import type { Block } from '#lib/text/block.ts';
import { placeRuns } from '#lib/text/runs.ts';
import type { Span } from '#lib/text/span.ts';

/** A draft's text with its blocks: what annotations are looked for in. */
export interface LocatingText {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Annotations to be looked for: a file of them, as it came, or some that were read before. */
export type Sought = Uint8Array | readonly OutsideAnnotation[];

/**
 * Reads the annotations of a file, if it is one, and looks for each in a draft. They come in the order in which they
 * were given. Refuses a file that is no JSON in UTF-8, and what `readAnnotations` refuses.
 */
export function locateAnnotations(
  sought: Sought,
  draft: LocatingText,
): Result<readonly Annotation[]> {
  const read = sought instanceof Uint8Array ? readFile(sought) : ok(sought);
  if (!read.ok) return read;
  const find = locator(draft.text);
  return ok(
    read.value.map(({ id, note, tags, motivations, creator, created, source, ...place }) => {
      const about = { id, note, tags, motivations, creator, created, source };
      if (place.kind === 'unusable') return unusable(about, place.reason);
      const { selector } = place;
      return annotationAt({ about, selector }, find(selector), draft);
    }),
  );
}

function annotationAt(
  { about, selector }: Pick<Extract<Annotation, { outcome: 'found' }>, 'about' | 'selector'>,
  located: Located,
  draft: LocatingText,
): Annotation {
  switch (located.kind) {
    case 'found': {
      const runs = runsIn(draft, located.span);
      // A position may name nothing but what stands between two blocks.
      if (runs === null) return { outcome: 'orphaned', about, selector, nearest: null };
      const { exactness } = located;
      const score = exactness === 'exact' ? null : located.score;
      return { outcome: 'found', about, selector, spans: runs, exactness, score };
    }
    case 'ambiguous': {
      const places = located.candidates.length;
      const shown = located.candidates.slice(0, MOST_CANDIDATES);
      const candidates = shown.flatMap(({ span }) => {
        const runs = runsIn(draft, span);
        return runs === null ? [] : [runs];
      });
      return { outcome: 'ambiguous', about, selector, candidates, places };
    }
    case 'orphaned':
      return { outcome: 'orphaned', about, selector, nearest: located.best ?? null };
    default:
      return located satisfies never;
  }
}

function runsIn({ text, blocks }: LocatingText, span: Span): readonly Span[] | null {
  const runs = placeRuns(text, blocks, [span]);
  return runs.ok ? runs.value : null;
}

function unusable(about: Annotation['about'], said: Said): Annotation {
  return { outcome: 'unusable', about, message: inEnglish(said), said };
}

function readFile(bytes: Uint8Array): Result<readonly OutsideAnnotation[]> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return readAnnotations(JSON.parse(text, storable));
  } catch (error) {
    if (error instanceof TypeError) return fail(refusal('invalid', say('annotations-not-utf8')));
    // What is nested past all reason is told as a range error.
    if (error instanceof SyntaxError || error instanceof RangeError) {
      return fail(refusal('invalid', say('annotations-not-json')));
    }
    throw error;
  }
}

// Half a character and control characters can be written in JSON; neither can be kept.
const UNSTORABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

function storable(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed().replace(UNSTORABLE, ' ') : value;
}
