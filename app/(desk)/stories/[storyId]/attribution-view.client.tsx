'use client';

import { useTexts } from '#texts';
import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Attribution } from '#lib/attribution/attribution.ts';
import type { Source } from '#lib/source/source.ts';
import type { Span } from '#lib/text/span.ts';
import { wordsOfRuns } from '#lib/text/runs.ts';
import { PARTS, RELIABILITY_KEYS } from './attribution-words.ts';
import { refuse, say } from './claim-acts.client.ts';
import { readDetail } from './claim-details.client.ts';
import { type ClaimDetail, useGalley } from './galley-desk.client.ts';
import { withdrewAttribution } from './matter-undo.client.ts';
import { WAITS, submit } from './outbox.client.ts';
import type { AttributionPart } from './sheets.ts';
import { SourceIdentity } from './source-identity.client.tsx';
import { didAct } from './undo.client.ts';

/** One attribution as it was kept: who, in which words, on what terms. */
export function AttributionView(props: {
  readonly attribution: Attribution;
  readonly depth: number;
  readonly sources: readonly Source[];
  readonly identities: ClaimDetail['identities'];
  readonly onEdit?: () => void;
}) {
  const { attribution, depth, sources, identities, onEdit } = props;
  const t = useTexts('attribution');
  const desk = useGalley();
  const source = sources.find((known) => known.id === attribution.sourceId);
  const withdraw = async () => {
    const { id: attributionId, version: expects } = attribution;
    const answer = await submit(desk, ['withdraw-attribution', { attributionId, expects }], {
      claimId: attribution.claimId,
      sentence:
        source === undefined
          ? t('waits-withdrawn-nobody')
          : t('waits-withdrawn', { name: source.name }),
    });
    if (answer.ok) {
      didAct(desk, withdrewAttribution(desk, answer.value.attribution));
      say(desk, 'saved', t('withdrawn'));
    } else if (answer.problem !== WAITS) {
      refuse(answer.problem);
    }
    await readDetail(desk, attribution.claimId);
  };
  const name = source?.name ?? t('nobody');
  return (
    <div className="sm-item" style={{ marginInlineStart: `${depth * 0.9}rem` }}>
      <Text size="sm" fw={600}>
        {depth > 0 ? t.rich('in-what-they-say', { soft, name }) : name}
      </Text>
      {source !== undefined && <About source={source} />}
      <dl className="sm-parts">
        {PARTS.map((part) => (
          <Part key={part} part={part} spans={spansOf(attribution, part)} text={desk.text} />
        ))}
      </dl>
      <Text size="xs" className="sm-soft">
        {[
          t(`quote-types.${attribution.quoteType}`),
          ...(attribution.groundRules === 'not-stated'
            ? []
            : [t(`ground-rule.${attribution.groundRules}`)]),
          ...(attribution.knowledge === 'not-stated'
            ? []
            : [t(`knowledges.${attribution.knowledge}`)]),
        ].join(' · ')}
      </Text>
      {source !== undefined && (
        <SourceIdentity source={source} identities={identities} claimId={attribution.claimId} />
      )}
      {onEdit !== undefined && (
        <Group gap={4} mt={4}>
          <Button size="compact-xs" variant="subtle" onClick={onEdit}>
            {t('edit')}
          </Button>
          <Button size="compact-xs" variant="subtle" color="red" onClick={() => void withdraw()}>
            {t('withdraw')}
          </Button>
        </Group>
      )}
    </div>
  );
}

const soft = (words: ReactNode) => <span className="sm-soft">{words}</span>;

/** What a source is, how far it can be relied on, and how it may be called in print. */
function About({ source }: { readonly source: Source }) {
  const t = useTexts('attribution');
  const words = useTexts('words');
  const { reliability, agreedDescription: description } = source;
  return (
    <Text size="xs" className="sm-soft">
      {[
        words(`source-kind.${source.kind}`),
        ...(reliability === null
          ? []
          : [t('reliability-of', { reliability: t(RELIABILITY_KEYS[reliability]) })]),
        ...(description === null ? [] : [t('may-be-called', { description })]),
      ].join(', ')}
    </Text>
  );
}

/** The spans of one part of an attribution. */
export function spansOf(attribution: Attribution, part: AttributionPart): readonly Span[] {
  switch (part) {
    case 'source':
      return attribution.sourceSpans;
    case 'cue':
      return attribution.cueSpans;
    case 'content':
      return attribution.contentSpans;
    default:
      return part satisfies never;
  }
}

function Part(props: {
  readonly part: AttributionPart;
  readonly spans: readonly Span[];
  readonly text: string;
}) {
  const t = useTexts('attribution');
  if (props.spans.length === 0) return null;
  return (
    <>
      <dt>{t(`part.${props.part}`)}</dt>
      <dd>
        <span data-part={props.part} dir="auto">
          {wordsOfRuns(props.text, props.spans)}
        </span>
      </dd>
    </>
  );
}
