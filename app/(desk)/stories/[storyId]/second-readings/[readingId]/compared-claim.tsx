import { useTexts } from '#texts';
import { SettleForm } from './settle-form.client.tsx';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import { VerdictBadge } from '#app/_parts/verdict-badge.tsx';
import type { Speak } from '#app/_texts/speak.ts';
import { TextLink } from '#app/_ui/link.client.tsx';
import { AXES, type Axis } from '#lib/claim/standing.ts';
import type { AnswerOf } from '#lib/desk/operations.ts';
import type { SecondReadingId, StoryId } from '#lib/id.ts';

type Row = AnswerOf<'read-second-reading'>['rows'][number];
type Judged = Row[Axis]['first'];

/** One claim with both readings of each question beside each other. */
export function ComparedClaim(props: {
  readonly row: Row;
  readonly readingId: SecondReadingId;
  readonly storyId: StoryId;
  readonly maySettle: boolean;
}) {
  const t = useTexts('readings');
  const words = useTexts('words');
  const { row, readingId, storyId, maySettle } = props;
  const { claim } = row;
  return (
    <li className="sm-compared-claim">
      <h3>
        {t.rich('claim-and-words', {
          number: String(claim.number),
          claim: (name) => (
            <TextLink href={`/stories/${storyId}?claim=${claim.id}`}>{name}</TextLink>
          ),
          words: () => (
            <span dir="auto">{claim.restatement === '' ? claim.words : claim.restatement}</span>
          ),
        })}
      </h3>
      {row.leftOut !== null && <p className="sm-soft">{t('left-out', { reason: row.leftOut })}</p>}
      {AXES.map((axis) => (
        <div key={axis} className="sm-sides" data-differs={row[axis].differs}>
          <p className="sm-sides-question">
            {words(`question.${axis}`)}
            {row[axis].differs && <span className="sm-sides-note">{t('readings-differ')}</span>}
          </p>
          <Side whose={t('first-reading')} judged={row[axis].first} />
          <Side whose={t('second-reading')} judged={row[axis].second} />
          <Settled t={t} settlement={row[axis].settlement} />
          {maySettle && row[axis].differs && row[axis].settlement === null && (
            <div className="sm-sides-below">
              <SettleForm
                axis={axis}
                readingId={readingId}
                claim={{ id: claim.id, number: claim.number, version: claim.version }}
                hasFirst={row[axis].first !== null}
                isOpen={claim.state === 'open'}
              />
            </div>
          )}
        </div>
      ))}
    </li>
  );
}

function Side({ whose, judged }: { readonly whose: string; readonly judged: Judged }) {
  return (
    <div className="sm-compared-side">
      <span className="sm-side-whose">{whose}</span>
      <div>
        <VerdictBadge value={judged?.value ?? null} reason={judged?.disputedReason ?? null} />
      </div>
      {judged !== null && (
        <>
          <p dir="auto">{judged.justification}</p>
          <span className="sm-soft sm-side-whose">
            {judged.recordedByName}, <TimeAgo at={judged.recordedAt} />
          </span>
        </>
      )}
    </div>
  );
}

function Settled(props: {
  readonly t: Speak<'readings'>;
  readonly settlement: Row[Axis]['settlement'];
}) {
  const { settlement, t } = props;
  if (settlement === null) return null;
  return (
    <p className="sm-sides-below">
      <strong>{t(`kept.${settlement.keeps}`)}</strong> <span dir="auto">{settlement.note}</span>{' '}
      <span className="sm-soft">
        {settlement.settledByName}, <TimeAgo at={settlement.settledAt} />
      </span>
    </p>
  );
}
