import type { Evidence } from '#lib/evidence/evidence.ts';
import { WIRE_SERVICES } from '#lib/evidence/wire-services.ts';

/** The agencies by how they are spelled. */
const BY_SPELLING: ReadonlyMap<string, string> = new Map(
  WIRE_SERVICES.flatMap(({ name, spellings }) => spellings.map((each) => [each, name] as const)),
);

// Longest first, so that the Australian Associated Press is not taken for the American one.
const NAME = `(${[...BY_SPELLING.keys()].sort((a, b) => b.length - a.length).join('|')})`;
const BEGINS = '(?<![\\p{L}\\p{N}_-])';
const ENDS = '(?![\\p{L}\\p{N}_-])';
// *Michael Bloomberg said*: a person, no agency.
const NO_FIRST_NAME = '(?<!\\p{Lu}\\p{Ll}+ (?=Bloomberg))';

/** How a running text credits an agency. */
const CREDITS: readonly RegExp[] = [
  // (Reuters) · (AP/Jane Doe) · (dpa, AFP)
  `\\(\\s*${NAME}${ENDS}`,
  `[/,;&]\\s*${NAME}\\s*\\)`,
  // Reuters reported · the Xinhua news agency
  `${NO_FIRST_NAME}${BEGINS}${NAME}(?:['’]s)? (?:(?:has|had|also|first) )?(?:reported|reports|said|says|quoted|cited|wrote|writes|news agency|newswire)${ENDS}`,
  // via AP · according to AFP · told Reuters · Source: dpa
  `${BEGINS}(?:via|from|by|per|to|citing|told|with|[Ss]ource:|[Cc]redit:|Quelle:) (?:(?:the|news agency|agency) )*${NAME}${ENDS}`,
  // — Reuters
  `[–—] ?${NAME}\\s*$`,
].map((pattern) => new RegExp(pattern, 'gu'));

/** Any agency, credited or not: most texts name none, and to see that is quicker than to look for credits. */
const ANY = new RegExp(NAME, 'u');

/** A part of a citation that is an agency and nothing else: *Reuters, 12 March 2026* · *Fire in port. AP.* */
const CITED = new RegExp(`(?:^|[,.;:|–—-]\\s*)(?:[Tt]he )?${NAME}(?=\\s*(?:[,.;:|–—(-]|$))`, 'gu');

/**
 * The agencies a piece of evidence credits, by name and each once: what it tells was theirs. It looks at how
 * credits are written and can be wrong, which is why a person decides. Linear in the text.
 */
export function wiresCredited({
  citation,
  quotation,
  answer,
}: Pick<Evidence, 'citation' | 'quotation' | 'answer'>): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (pattern: RegExp, text: string) => {
    for (const [, spelling = ''] of text.matchAll(pattern)) {
      const name = BY_SPELLING.get(spelling);
      if (name !== undefined) found.add(name);
    }
  };
  if (ANY.test(citation)) look(CITED, citation);
  for (const text of [citation, quotation ?? '', answer]) {
    if (!ANY.test(text)) continue;
    for (const pattern of CREDITS) look(pattern, text);
  }
  return found;
}
