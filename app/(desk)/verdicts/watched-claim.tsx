import type { z } from 'zod';
import { printedName } from '#app/_parts/printed-source.ts';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import { VerdictBadge } from '#app/_parts/verdict-badge.tsx';
import { ask } from '#app/_server/ask.ts';
import { texts } from '#app/_server/texts.ts';
import type { Speak } from '#app/_texts/speak.ts';
import { PlainLink } from '#app/_ui/link.client.tsx';
import type { Claim } from '#lib/claim/claim.ts';
import { AXES, type VerdictValue } from '#lib/claim/standing.ts';
import { readClaim } from '#lib/desk/read-claim.ts';

/** A claim with both verdicts, who the story ascribes it to, and since when it stands so. */
export async function WatchedClaim(props: {
  readonly claim: Claim;
  /** Whose age counts; null: the claim's own. */
  readonly verdict: VerdictValue | null;
}) {
  const t = await texts('figures');
  const { claim } = props;
  const matter = await ask(readClaim, { claimId: claim.id });
  const names = matter.ok ? sourceNames(matter.value, t) : [];
  const since = matter.ok ? standingSince(matter.value, props.verdict) : null;
  return (
    <li className="sm-watched-claim">
      <div>
        <PlainLink
          href={`/stories/${claim.storyId}?claim=${claim.id}`}
          className="sm-watched-words sm-serif"
        >
          {claim.words}
        </PlainLink>
        <p className="sm-watched-source">
          {names.length === 0
            ? t('unattributed')
            : t('according-to', { sources: names.join('; ') })}
        </p>
      </div>
      <div className="sm-watched-verdicts">
        {AXES.map((axis) => (
          <VerdictBadge key={axis} axis={axis} value={claim.verdicts[axis]} />
        ))}
      </div>
      <p className="sm-watched-age">
        {since === null
          ? t.rich('marked-at', { when: () => <TimeAgo at={claim.createdAt} /> })
          : t.rich('judged-at', { who: since.by, when: () => <TimeAgo at={since.at} /> })}
      </p>
    </li>
  );
}

type Matter = z.output<typeof readClaim.output>;

function sourceNames({ attributions, sources }: Matter, t: Speak<'figures'>): readonly string[] {
  const ids = new Set(
    attributions.filter(({ state }) => state === 'open').map(({ sourceId }) => sourceId),
  );
  return sources
    .filter((source) => ids.has(source.id))
    .map((source) => t(`source-of-kind.${source.kind}`, { name: printedName(source) }));
}

/** The oldest of the verdicts that hold and say this: the last on each axis, if they do. */
function standingSince({ claim, verdicts }: Matter, value: VerdictValue | null) {
  if (value === null) return null;
  const holding = AXES.filter((axis) => claim.verdicts[axis] === value).flatMap(
    (axis) => verdicts.findLast((verdict) => verdict.axis === axis) ?? [],
  );
  const [oldest] = holding.toSorted((a, b) => a.recordedAt.localeCompare(b.recordedAt));
  return oldest === undefined ? null : { at: oldest.recordedAt, by: oldest.recordedByName };
}
