import { z } from 'zod';
import type { SourceFact } from '#lib/policy/facts.ts';
import { isKnownTo } from '#lib/policy/knows-identity.ts';
import { ruleKind } from '#lib/policy/rule-kind.ts';
import { sayPolicy } from '#lib/policy/say-policy.ts';
import type { ClaimCase, StoryCase } from '#lib/policy/story-case.ts';

/** What is asked of every unnamed person, with what is said where it is missing. */
const ASKED = [
  {
    about: 'reason',
    isThere: ({ anonymityReason }: SourceFact) => isWritten(anonymityReason),
    missing: {
      says: sayPolicy('anonymity-reason-missing'),
      wants: sayPolicy('want-anonymity-reason'),
    },
  },
  {
    about: 'description',
    isThere: ({ agreedDescription }: SourceFact) => isWritten(agreedDescription),
    missing: {
      says: sayPolicy('agreed-description-missing'),
      wants: sayPolicy('want-agreed-description'),
    },
  },
  {
    about: 'editor',
    isThere: ({ id }: SourceFact, story: StoryCase) => isKnownTo('editor', id, story),
    missing: { says: sayPolicy('editor-missing'), wants: sayPolicy('want-editor') },
  },
];

/**
 * Every unnamed person a claim is attributed to, at whatever depth, or whose evidence it has, of any stance, has a
 * reason for anonymity, an agreed description, and an editor who may open the sealed identity. It is
 * told at each claim, since a claim is where one decides whether it is worth it. The subject is the source, a slash,
 * and `reason`, `description` or `editor`, so that each can be waived by itself.
 */
export const unnamedSourceExplained = ruleKind({
  kind: 'unnamed-source-explained',
  params: z.strictObject({}),
  demands: () => sayPolicy('demands-unnamed-source-explained'),
  check(story, _params, tell) {
    for (const claim of story.claims) {
      for (const source of unnamedOf(claim, story)) {
        for (const { about, isThere, missing } of ASKED) {
          if (!isThere(source, story)) tell(claim, `${source.id}/${about}`, missing);
        }
      }
    }
  },
});

/** The unnamed persons of a claim, each once. */
function unnamedOf({ attributions, evidence }: ClaimCase, { sources }: StoryCase) {
  const found: SourceFact[] = [];
  for (const things of [attributions, evidence]) {
    for (const { sourceId } of things) {
      const source = sourceId === null ? undefined : sources.get(sourceId);
      if (source?.kind === 'unnamed-person') found.push(source);
    }
  }
  return found.length < 2 ? found : new Set(found);
}

function isWritten(text: string | null): boolean {
  return text !== null && text.trim() !== '';
}
