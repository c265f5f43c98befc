import { WatchedClaim } from './watched-claim.tsx';
import type { Shown } from './breakdown.ts';
import { claimsAddress } from '#app/_parts/claims-address.ts';
import { ask } from '#app/_server/ask.ts';
import { texts } from '#app/_server/texts.ts';
import { LinkButton } from '#app/_ui/link.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { Section } from '#app/_ui/page.tsx';
import type { VerdictValue } from '#lib/claim/standing.ts';
import { listClaims } from '#lib/desk/list-claims.ts';

/** How many claims a list shows before it leads to the whole of it. */
const SHOWN_CLAIMS = 8;

/** Claims that want an editor's eye, with their source and their age, the longest standing first. */
export async function WatchList(props: {
  readonly title: string;
  readonly lead: string;
  readonly verdict?: VerdictValue;
  readonly restsOn?: 'one-unnamed-source';
  readonly shown: Shown;
}) {
  const t = await texts('figures');
  const { filter, axes, standings } = props.shown;
  if (props.verdict !== undefined && !standings.includes(props.verdict)) return null;
  const only = axes.length === 1 ? axes[0] : undefined;
  const query = {
    ...filter,
    ...(props.verdict === undefined ? {} : { verdict: props.verdict }),
    ...(props.verdict === undefined || only === undefined ? {} : { axis: only }),
    ...(props.restsOn === undefined ? {} : { restsOn: props.restsOn }),
    sort: 'age' as const,
  };
  const answer = await ask(listClaims, { ...query, limit: SHOWN_CLAIMS });
  const id = `watch-${props.verdict ?? props.restsOn ?? ''}`;
  return (
    <Section
      id={id}
      title={props.title}
      lead={props.lead}
      actions={
        answer.ok &&
        answer.value.nextCursor !== null && (
          <LinkButton href={claimsAddress.to(query)} variant="default" size="xs">
            {t('show-all-of-them')}
          </LinkButton>
        )
      }
    >
      {!answer.ok && <Refusal problem={answer.problem} />}
      {answer.ok && answer.value.items.length === 0 && (
        <p className="sm-soft">{t('none-of-them')}</p>
      )}
      {answer.ok && answer.value.items.length > 0 && (
        <ul className="sm-watched" aria-labelledby={id}>
          {answer.value.items.map((claim) => (
            <WatchedClaim key={claim.id} claim={claim} verdict={props.verdict ?? null} />
          ))}
        </ul>
      )}
    </Section>
  );
}
