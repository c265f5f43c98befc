'use client';

import { useTexts } from '#texts';
import { Finding } from '#app/_parts/finding.client.tsx';
import { TextLink } from '#app/_ui/link.client.tsx';
import { findingKey } from '#lib/policy/finding.ts';
import { readDetail } from './claim-details.client.ts';
import { type ClaimDetail, useGalley } from './galley-desk.client.ts';
import type { Mark } from './mark.ts';
import { PanelSection } from './panel-section.client.tsx';

/** What the policy of the story says of the claim; nothing is shown while it says nothing. */
export function ClaimPolicy(props: { readonly mark: Mark; readonly detail: ClaimDetail | null }) {
  const { mark, detail } = props;
  const t = useTexts('policies');
  const desk = useGalley();
  const findings = detail?.findings ?? [];
  if (findings.length === 0 || detail === null || mark.state !== 'open') return null;
  return (
    <PanelSection title={t('policy')} count={findings.length}>
      <div className="sm-claim-findings">
        {findings.map((finding) => (
          <Finding
            key={findingKey(finding)}
            storyId={desk.storyId}
            finding={finding}
            reason={detail.reasons[finding.ruleId]}
            mayWaive={detail.mayWaive}
            onWaived={() => {
              void readDetail(desk, mark.id);
            }}
          />
        ))}
        <TextLink size="sm" className="sm-panel-link" href={`/stories/${desk.storyId}/readiness`}>
          {t('see-whole')}
        </TextLink>
      </div>
    </PanelSection>
  );
}
