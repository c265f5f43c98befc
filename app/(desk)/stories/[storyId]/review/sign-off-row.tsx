import { useTexts } from '#texts';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import { LinkButton } from '#app/_ui/link.client.tsx';
import type { SignOff } from '#lib/review/sign-off.ts';
import { mostMarks } from '#lib/review/signing-state.ts';

/** One sign-off in the list: whether it holds, who signed, and the way to the file as it stood. */
export function SignOffRow({ signOff }: { readonly signOff: SignOff }) {
  const t = useTexts('review');
  const { id, storyId, number, state, signing, marks } = signOff;
  return (
    <li>
      <div>
        <p>
          <strong>{t('sign-off', { number: String(number) })}</strong>{' '}
          <span className="sm-review-state" data-state={state}>
            {t(`state.${state}`, {
              given: marks.length,
              asked: mostMarks(signing),
              way: signing.kind,
            })}
          </span>
        </p>
        <Marks signOff={signOff} />
      </div>
      <LinkButton
        size="compact-sm"
        variant="default"
        href={`/stories/${storyId}/review/${id}`}
        aria-label={t('as-it-stood-of', { number: String(number) })}
      >
        {t('as-it-stood')}
      </LinkButton>
    </li>
  );
}

/** Everybody who signed or voted, with what they said. */
export function Marks({ signOff }: { readonly signOff: SignOff }) {
  const t = useTexts('review');
  const isVote = signOff.signing.kind === 'vote';
  return (
    <ul className="sm-review-marks">
      {signOff.marks.map(({ personId, name, says, reason, approves, at }) => (
        <li key={personId}>
          {t.rich(isVote ? `vote-mark-${says}` : 'mark-yes', {
            name,
            ago: () => <TimeAgo at={at} />,
          })}
          {approves !== null && <>, {t('approves-difference')}</>}
          {reason !== '' && (
            <>
              : <q dir="auto">{reason}</q>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
