import { useTexts } from '#texts';
import { useSayPolicy } from '#app/_parts/policy-words.tsx';
import { demandOf } from '#lib/policy/demand-of.ts';
import { type Policy, severityOf } from '#lib/policy/policy.ts';
import { signingOf } from '#lib/policy/signing.ts';

/** The rules of a policy for those who only read them. */
export function ReadRules({ policy }: { readonly policy: Policy }) {
  const t = useTexts('policies');
  const sayPolicy = useSayPolicy();
  const signing = signingOf(policy);
  return (
    <>
      {policy.note !== '' && <p>{policy.note}</p>}
      <p>
        {signing.kind === 'vote'
          ? t('signing-vote', { needs: signing.needs, of: signing.of })
          : t('signing-names', { count: signing.count })}
      </p>
      <ol className="sm-policy-rules">
        {policy.rules.map((rule) => (
          <li key={rule.id} className="sm-policy-rule">
            <h3>{sayPolicy(demandOf(rule))}</h3>
            <p>{rule.reason}</p>
            <p>
              {t(`severities.${severityOf(rule)}`)} · {t('may-waive')}:{' '}
              {t(`waived-by.${rule.mayWaive}`)}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
