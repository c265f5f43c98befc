import './story-row.css';
import { useTexts } from '#texts';
import { eventWords } from '#app/_parts/event-words.ts';
import { addressOf } from '#app/_ui/query-from-url.ts';
import { TallyBar } from '#app/_parts/tally-bar.tsx';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import { PlainLink, TextLink } from '#app/_ui/link.client.tsx';
import type { StorySummary } from '#lib/store/query.ts';

/** How many people a row names before it counts the rest. */
const NAMED = 3;

/** One story of the list: its head, how far both questions are answered, whose turn it is, what came last. */
export function StoryRow(props: { readonly summary: StorySummary; readonly myId: string | null }) {
  const t = useTexts('stories');
  const words = useTexts('words');
  const { story, draftNumber, claims, attribution, content, lastEvent } = props.summary;
  const head = [story.byline, story.outlet].filter(Boolean).join(' · ');
  return (
    <li className="sm-story">
      <div className="sm-story-head">
        <h2 className="sm-story-title">
          <PlainLink href={`/stories/${story.id}`}>{story.title}</PlainLink>
        </h2>
        <p className="sm-story-meta">
          <span className="sm-status" data-status={story.status}>
            {words(`story-status.${story.status}`)}
          </span>
          <span>{t('draft', { number: String(draftNumber) })}</span>
          {head !== '' && <span>{head}</span>}
          <TextLink
            href={`/stories/${story.id}/report`}
            aria-label={t('report-of', { title: story.title })}
          >
            {t('report')}
          </TextLink>
          <TextLink
            href={`/stories/${story.id}/members`}
            aria-label={t('people-on', { title: story.title })}
          >
            {t('people')}
          </TextLink>
        </p>
      </div>
      <div className="sm-story-tallies">
        <TallyBar axis="attribution" tally={attribution} />
        <TallyBar axis="content" tally={content} />
      </div>
      <div className="sm-story-turn">
        <Turn claims={claims} summary={props.summary} myId={props.myId} />
      </div>
      <div className="sm-story-last">
        <TimeAgo at={lastEvent?.at ?? story.touchedAt} />
        {lastEvent !== null && (
          <span className="sm-story-deed">
            {eventWords(deedOf(lastEvent), lastEvent.actorName, t)}
          </span>
        )}
      </div>
    </li>
  );
}

/** The kind of what was done last. Opening a story ends with its first member, which is not what people call it. */
function deedOf({
  operation,
  kind,
}: {
  readonly operation: string;
  readonly kind: string;
}): string {
  return operation === 'import-story' ? 'story.opened' : kind;
}

/** Who has claims that still lack a verdict; oneself first. */
function Turn(props: {
  readonly claims: number;
  readonly summary: StorySummary;
  readonly myId: string | null;
}) {
  const t = useTexts('stories');
  const words = useTexts('words');
  const { story, waitingOn } = props.summary;
  if (props.claims === 0) return <span className="sm-soft">{t('no-claim-yet')}</span>;
  if (waitingOn.length === 0) return <span>{t('every-claim-judged')}</span>;

  const isMe = (id: string | null) => id !== null && id === props.myId;
  const sorted = waitingOn.toSorted((a, b) => Number(isMe(b.personId)) - Number(isMe(a.personId)));
  const rest = sorted.slice(NAMED).reduce((sum, one) => sum + one.claims, 0);
  return (
    <ul className="sm-turns" aria-label={t('waiting-on')}>
      {sorted.slice(0, NAMED).map((one) => (
        <li key={one.personId ?? 'nobody'} data-mine={isMe(one.personId)}>
          <span className="sm-turn-name">
            {one.personId === null ? t('nobody-yet') : isMe(one.personId) ? t('you') : one.name}
          </span>
          <TextLink
            href={addressOf('/claims', {
              storyId: story.id,
              assignee: one.personId ?? 'nobody',
              verdict: 'unchecked',
            })}
            aria-label={
              one.name === null
                ? t('claims-of-nobody', { count: one.claims, title: story.title })
                : t('claims-of', { count: one.claims, name: one.name, title: story.title })
            }
          >
            {words('claims', { count: one.claims })}
          </TextLink>
        </li>
      ))}
      {rest > 0 && <li>{t('more-claims', { count: rest })}</li>}
    </ul>
  );
}
