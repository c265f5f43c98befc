import { useTexts } from '#texts';
import { printedName } from '#app/_parts/printed-source.ts';
import { VerdictBadge } from '#app/_parts/verdict-badge.tsx';
import { AXES } from '#lib/claim/standing.ts';
import type { AnswerOf } from '#lib/desk/operations.ts';
import { holding } from '#lib/verdict/rules.ts';

type SignedFile = AnswerOf<'read-sign-off'>;

/** One claim as it was signed: its words, who said so, the evidence and the verdicts that held. */
export function SignedClaim(props: {
  readonly claim: SignedFile['claims'][number];
  readonly file: SignedFile;
}) {
  const t = useTexts('review');
  const words = useTexts('words');
  const { claim, file } = props;
  const isOf = ({ claimId }: { readonly claimId: string }) => claimId === claim.id;
  const names = new Map(file.sources.map((source) => [source.id, printedName(source)]));
  const said = file.attributions
    .filter((each) => isOf(each) && each.state === 'open')
    .flatMap(({ sourceId }) => (sourceId === null ? [] : (names.get(sourceId) ?? [])));
  const evidence = file.evidence.filter((each) => isOf(each) && each.state === 'open');
  const verdicts = file.verdicts.filter(isOf);
  return (
    <li>
      <div>
        <p>
          <span className="sm-numbers">{claim.number}</span> · <q dir="auto">{claim.words}</q>
          {claim.state === 'withdrawn' && (
            <span className="sm-review-state">{t('file.withdrawn-claim')}</span>
          )}
        </p>
        {claim.restatement !== '' && <p dir="auto">{claim.restatement}</p>}
        <p className="sm-soft" dir="auto">
          {t('file.priority', { priority: words(`priority.${claim.priority}`) })}
          {claim.accused.length > 0 &&
            ` · ${t('file.accuses', { names: claim.accused.join(', ') })}`}
        </p>
        {said.length > 0 && (
          <p className="sm-soft">{t('file.said-by', { names: [...new Set(said)].join(', ') })}</p>
        )}
        {evidence.length > 0 && (
          <ul className="sm-review-marks" aria-label={t('file.evidence')}>
            {evidence.map(({ id, question, answer, citation }) => (
              <li key={id} dir="auto">
                {[question, answer, citation].filter((part) => part !== '').join(' · ')}
              </li>
            ))}
          </ul>
        )}
        <ul className="sm-review-marks" aria-label={t('file.verdicts')}>
          {AXES.map((axis) => {
            const verdict = holding(verdicts, axis);
            return (
              <li key={axis}>
                <VerdictBadge axis={axis} value={claim.verdicts[axis]} />
                {verdict !== null && (
                  <span dir="auto">
                    {' '}
                    {verdict.recordedByName}: {verdict.justification}
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </li>
  );
}
