'use client';

import { useTexts } from '#texts';
import type { Speak } from '#app/_texts/speak.ts';

/** What the galley's acts say outside of its components: `desk.texts.together('waits-now')`. */
export interface GalleyTexts {
  readonly words: Speak<'words'>;
  readonly galley: Speak<'galley'>;
  readonly heard: Speak<'heard'>;
  readonly keys: Speak<'keys'>;
  readonly marking: Speak<'marking'>;
  readonly coverage: Speak<'coverage'>;
  readonly suggesting: Speak<'suggesting'>;
  readonly claim: Speak<'claim'>;
  readonly attribution: Speak<'attribution'>;
  readonly evidence: Speak<'evidence'>;
  readonly verdict: Speak<'verdict'>;
  readonly threads: Speak<'threads'>;
  readonly links: Speak<'links'>;
  readonly together: Speak<'together'>;
}

/** The galley's texts in its reader's language, which stays the same until the page is loaded anew. */
export function useGalleyTexts(): GalleyTexts {
  return {
    words: useTexts('words'),
    galley: useTexts('galley'),
    heard: useTexts('heard'),
    keys: useTexts('keys'),
    marking: useTexts('marking'),
    coverage: useTexts('coverage'),
    suggesting: useTexts('suggesting'),
    claim: useTexts('claim'),
    attribution: useTexts('attribution'),
    evidence: useTexts('evidence'),
    verdict: useTexts('verdict'),
    threads: useTexts('threads'),
    links: useTexts('links'),
    together: useTexts('together'),
  };
}
