/** What the finders of figures, reasons, contradictions and restatements ask of a word, as bits. */
export const MARK = {
  /** A number may begin here; a finder looks closer. */
  number: 1 << 0,
  month: 1 << 1,
  weekday: 1 << 2,
  superlative: 1 << 3,
  comparison: 1 << 4,
  cause: 1 << 5,
  accusation: 1 << 6,
  opinion: 1 << 7,
  forecast: 1 << 8,
  /** A finite verb of the past or a participle: *fell*, *arrested*. */
  past: 1 << 9,
  role: 1 << 10,
  /** is, was, became, remains */
  copula: 1 << 11,
  /** first, only, youngest, born: what makes an identity out of a copula. */
  rank: 1 << 12,
  denial: 1 << 13,
  negation: 1 << 14,
  hedge: 1 << 15,
  certainty: 1 << 16,
  /** Too common to tell two sentences apart. */
  stop: 1 << 17,
  /** today, last, next, ago: a date that depends on the day of writing may stand here. */
  relativeTime: 1 << 18,
} as const;
