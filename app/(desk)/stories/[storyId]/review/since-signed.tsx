import { useLanguage, useTexts } from '#texts';
import { eventWords } from '#app/_parts/event-words.ts';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import { TextLink } from '#app/_ui/link.client.tsx';
import { PRIORITIES } from '#lib/claim/claim.ts';
import type { AnswerOf } from '#lib/desk/operations.ts';
import type { StoryId } from '#lib/id.ts';
import { type SinceSigned, isNothing } from '#lib/review/since-signed.ts';
import type { SignOff } from '#lib/review/sign-off.ts';

type Acts = AnswerOf<'read-review'>['actsSince'];

/** That a sign-off is void, by what, and what changed since it was signed. */
export function VoidSignOff(props: {
  readonly signOff: SignOff;
  readonly since: SinceSigned;
  readonly acts: Acts;
}) {
  const t = useTexts('review');
  const deeds = useTexts('stories');
  const { number, voided } = props.signOff;
  if (voided === null) return null;
  return (
    <section className="sm-review-void" aria-labelledby="void">
      <h2 id="void">{t('void-title', { number: String(number) })}</h2>
      <p>
        {t.rich('void-why', {
          who: eventWords(voided.because, voided.byName, deeds),
          ago: () => <TimeAgo at={voided.at} />,
        })}
      </p>
      <h3>{t('since.title')}</h3>
      <SinceList storyId={props.signOff.storyId} since={props.since} acts={props.acts} />
    </section>
  );
}

function SinceList(props: {
  readonly storyId: StoryId;
  readonly since: SinceSigned;
  readonly acts: Acts;
}) {
  const { storyId, since, acts } = props;
  const t = useTexts('review');
  const deeds = useTexts('stories');
  const words = useTexts('words');
  const language = useLanguage();
  if (isNothing(since) && acts.length === 0) return <p className="sm-soft">{t('since.nothing')}</p>;
  const valueWords = (part: string, value: string) => {
    const priority = PRIORITIES.find((each) => part === 'priority' && each === value);
    if (priority !== undefined) return words(`priority.${priority}`);
    return value === '' ? t('no-value') : value;
  };
  const list = new Intl.ListFormat(language, { type: 'unit' });
  const { sources, origins, waivers, dismissals } = since;
  const others = [
    since.draft === null ? null : t('since.draft'),
    since.head ? t('since.head') : null,
    since.policy === null ? null : t('since.policy'),
    sources === 0 ? null : t('since.sources', { count: sources }),
    origins === 0 ? null : t('since.origins', { count: origins }),
    waivers.come + waivers.gone === 0 ? null : t('since.waivers', waivers),
    dismissals.come + dismissals.gone === 0 ? null : t('since.dismissals', dismissals),
  ].filter((line) => line !== null);
  return (
    <ul className="sm-review-since">
      {since.claims.map((claim) => (
        <li key={claim.claimId}>
          {claim.kind === 'changed'
            ? t('since.changed', {
                number: String(claim.number),
                parts: list.format(claim.parts.map((part) => t(`part.${part}`))),
              })
            : t(`since.${claim.kind}`, { number: String(claim.number) })}
          :{' '}
          <TextLink href={`/stories/${storyId}?claim=${claim.claimId}`}>
            <q dir="auto">{claim.words}</q>
          </TextLink>
          {claim.kind === 'changed' && claim.values.length > 0 && (
            <ul className="sm-review-values">
              {claim.values.map(({ part, from, to }) => (
                <li key={part} dir="auto">
                  {t('from-to', {
                    part: t(`part.${part}`),
                    from: valueWords(part, from),
                    to: valueWords(part, to),
                  })}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
      {others.map((line) => (
        <li key={line}>{line}</li>
      ))}
      {acts.map(({ kind, at, byName }) => (
        <li key={`${at} ${kind}`} dir="auto">
          {t.rich('void-why', {
            who: eventWords(kind, byName, deeds),
            ago: () => <TimeAgo at={at} />,
          })}
        </li>
      ))}
    </ul>
  );
}
