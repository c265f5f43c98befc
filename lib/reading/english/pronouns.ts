/** The personal and demonstrative pronouns of English (a closed class of its grammar): none of them names a source. */
export const PRONOUNS: ReadonlySet<string> = new Set(
  'i me we us you he him she her it they them one this that these those who whom which someone somebody anyone anybody everyone everybody'.split(
    ' ',
  ),
);
