import type { Source } from '#lib/source/source.ts';

/** What a source is called where others read along: somebody who is not to be named goes by what was agreed. */
export function printedName(source: Pick<Source, 'kind' | 'name' | 'agreedDescription'>): string {
  const { kind, name, agreedDescription } = source;
  return kind === 'unnamed-person' ? (agreedDescription ?? name) : name;
}
