/** What is denied when a denial names it only: *denied the accusation*. From general usage. */
export const DENIED_NOUNS: ReadonlySet<string> = new Set(
  'accusation accusations allegation allegations assertion assertions charge charges claim claims report reports suggestion suggestions rumor rumors rumour rumours notion idea story account statement statements characterization insinuation insinuations'.split(
    ' ',
  ),
);

/** Words right behind a denial that point back to what was said before: *denied this*. */
export const POINTING_WORDS: ReadonlySet<string> = new Set(
  'this that these those it such'.split(' '),
);
