import { READING_FORMAT, type Reading } from '#lib/reading/reading.ts';
import type { Findings } from '#lib/reading/suggest.ts';

/** What is found where nothing is looked for. */
export const NOTHING_FOUND: Findings = {
  format: READING_FORMAT,
  language: null,
  sentences: [],
  quotes: [],
  entities: [],
  quantities: [],
  dates: [],
  attributions: [],
  signals: [],
  worth: [],
  contradictions: [],
  restatements: [],
};

/** The reading of a draft that nobody has read: it holds nothing. */
export const NOTHING_READ: Reading = { ...NOTHING_FOUND, suggestions: [] };
