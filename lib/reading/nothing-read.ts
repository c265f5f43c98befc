import { READING_FORMAT, type Reading } from '#lib/reading/reading.ts';

/** The reading of a draft that nobody has read: it holds nothing. */
export const NOTHING_READ: Reading = {
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
  suggestions: [],
};
