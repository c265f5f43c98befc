'use client';

import './claim-panel.css';
import { useTexts } from '#texts';
import { ActionIcon, CloseButton, Group, Text, Title, Tooltip } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { memo, useDeferredValue, useSyncExternalStore } from 'react';
import { VerdictLegend } from '#app/_parts/verdict-legend.tsx';
import { ClaimNotes } from './annotation-notes.client.tsx';
import { selectClaim, selectNeighbour } from './claim-acts.client.ts';
import { useClaimDetail } from './claim-details.client.ts';
import { ClaimAtHand } from './claim-at-hand.client.tsx';
import { ClaimForm } from './claim-form.client.tsx';
import { ClaimHistory } from './claim-history.client.tsx';
import { ClaimQueries } from './claim-queries.client.tsx';
import { ClaimPath, ClaimWaits } from './claim-path.client.tsx';
import { ClaimPolicy } from './claim-policy.client.tsx';
import { ClaimTools, ClaimWords } from './claim-words.client.tsx';
import { Attributions } from './attributions.client.tsx';
import { LinkedClaims } from './linked-claims.client.tsx';
import { EvidenceList } from './evidence-list.client.tsx';
import type { ActionId } from './galley-action.ts';
import { useGalley } from './galley-desk.client.ts';
import { HoldLine } from './hold-line.client.tsx';
import { WithKey, useKeyOf } from './key-cap.client.tsx';
import type { Mark } from './mark.ts';
import { Provenance } from './provenance.client.tsx';
import { SecondNext } from './second-next.client.tsx';
import { Settling } from './settling.client.tsx';
import { WaitingOn } from './outbox-banner.client.tsx';
import { useStore } from './store.client.ts';
import { SuggestionForm } from './suggestion-form.client.tsx';
import { Threads } from './threads.client.tsx';
import { VerdictCard } from './verdict-card.client.tsx';

const never = () => () => undefined;

/** The claim under the cursor, or how to read the galley while there is none. */
export const ClaimPanel = memo(function ClaimPanel() {
  const desk = useGalley();
  const mark = useStore(desk.marks, ({ selectedId, byId }) =>
    selectedId === null ? null : (byId.get(selectedId) ?? null),
  );
  // Its forms hold what this browser keeps unsaved, which the server does not know.
  const isInBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const editing = useStore(desk.editing, (one) => one);
  if (!isInBrowser) return null;
  if (editing !== null && mark === null) {
    return <SuggestionForm key={editing.fingerprint} one={editing} />;
  }
  return mark === null ? <NoClaim /> : <OneClaim mark={mark} />;
});

function NoClaim() {
  const t = useTexts('claim');
  const tSuggesting = useTexts('suggesting');
  const desk = useGalley();
  const count = useStore(desk.marks, (marks) => marks.open.length);
  const [mark, next] = [useKeyOf('mark'), useKeyOf('next-claim')];
  const nothing =
    mark === null ? t('nothing-marked-without-key') : t('nothing-marked', { key: mark });
  const claims =
    next === null ? t('open-one-without-key', { count }) : t('open-one', { count, key: next });
  return (
    <div className="sm-panel">
      <Title order={2} className="sm-panel-title" tabIndex={-1} data-landing="">
        {t('none-open')}
      </Title>
      <Text size="sm" className="sm-soft" mt={4} mb="lg">
        {count === 0 && desk.mayCheck ? nothing : claims}
      </Text>
      <VerdictLegend />
      <p className="sm-legend-axis sm-suggestion-legend">
        <span className="sm-suggestion-sign" aria-hidden="true" />
        {tSuggesting('legend')}
      </p>
    </div>
  );
}

function OneClaim({ mark }: { readonly mark: Mark }) {
  const t = useTexts('claim');
  const desk = useGalley();
  // The words are there at once; all else follows when there is time, so that leafing stays quick. A form
  // that was asked for is there at once, too: what is typed next is meant for it.
  const following = useDeferredValue(mark);
  const isAskedFor = useStore(
    desk.panel,
    ({ judging, adding }) => judging !== null || adding !== null,
  );
  const settled = isAskedFor ? mark : following;
  const isBehind = settled.id !== mark.id;
  return (
    <div className="sm-panel">
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Title order={2} className="sm-panel-title" tabIndex={-1} data-landing="">
          {t('title', { number: String(mark.number) })}
        </Title>
        <Group gap={2} wrap="nowrap">
          <Step label={t('previous')} action="previous-claim" step={-1} />
          <Step label={t('next')} action="next-claim" step={1} />
          <CloseButton
            aria-label={t('close')}
            onClick={() => {
              selectClaim(desk, null);
            }}
          />
        </Group>
      </Group>
      <Settling isBehind={isBehind}>
        <HoldLine mark={settled} />
      </Settling>
      <div className="sm-words">
        <ClaimWords mark={mark} />
        <Settling isBehind={isBehind}>
          <ClaimTools mark={settled} />
        </Settling>
      </div>
      <WaitingOn claimId={mark.id} />
      <Settling isBehind={isBehind} className="sm-panel-body">
        <ClaimBody key={settled.id} mark={settled} />
      </Settling>
    </div>
  );
}

const ClaimBody = memo(function ClaimBody({ mark }: { readonly mark: Mark }) {
  const detail = useClaimDetail(mark.id);
  return (
    <>
      <ClaimWaits mark={mark} detail={detail} />
      {mark.state === 'open' && <ClaimForm mark={mark} />}
      {mark.state === 'open' && <ClaimAtHand mark={mark} detail={detail} />}
      <VerdictCard axis="attribution" mark={mark} detail={detail} />
      <VerdictCard axis="content" mark={mark} detail={detail} />
      <ClaimPolicy mark={mark} detail={detail} />
      <SecondNext claimId={mark.id} />
      <Attributions mark={mark} detail={detail} />
      <EvidenceList mark={mark} detail={detail} />
      <Provenance mark={mark} detail={detail} />
      <LinkedClaims mark={mark} detail={detail} />
      <ClaimQueries mark={mark} detail={detail} />
      <Threads mark={mark} detail={detail} />
      <ClaimNotes detail={detail} />
      <ClaimPath detail={detail} />
      <ClaimHistory mark={mark} detail={detail} />
    </>
  );
});

const Step = memo(function Step(props: {
  readonly label: string;
  readonly action: ActionId;
  readonly step: 1 | -1;
}) {
  const { label, action, step } = props;
  const desk = useGalley();
  const Icon = step === 1 ? IconChevronRight : IconChevronLeft;
  return (
    <Tooltip label={<WithKey words={label} action={action} />}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={label}
        onClick={() => {
          selectNeighbour(desk, step);
        }}
      >
        <Icon size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
});
