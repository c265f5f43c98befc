import { z } from 'zod';
import type { SourceId } from '#lib/id.ts';
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
    says: sayPolicy('anonymity-reason-missing'),
    wants: sayPolicy('want-anonymity-reason'),
  },
  {
    about: 'description',
    isThere: ({ agreedDescription }: SourceFact) => isWritten(agreedDescription),
    says: sayPolicy('agreed-description-missing'),
    wants: sayPolicy('want-agreed-description'),
  },
  {
    about: 'editor',
    isThere: ({ id }: SourceFact, story: StoryCase) => isKnownTo('editor', id, story),
    says: sayPolicy('editor-missing'),
    wants: sayPolicy('want-editor'),
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
      for (const id of sourcesOf(claim)) {
        const source = story.sources.get(id);
        if (source?.kind !== 'unnamed-person') continue;
        for (const { about, isThere, says, wants } of ASKED) {
          if (!isThere(source, story)) tell({ claim, subject: `${id}/${about}`, says, wants });
        }
      }
    }
  },
});

/** The sources of a claim, each once. */
function sourcesOf({ attributions, evidence }: ClaimCase): ReadonlySet<SourceId> {
  const ids = new Set<SourceId>();
  for (const { sourceId } of attributions) if (sourceId !== null) ids.add(sourceId);
  for (const { sourceId } of evidence) if (sourceId !== null) ids.add(sourceId);
  return ids;
}

function isWritten(text: string | null): boolean {
  return text !== null && text.trim() !== '';
}
