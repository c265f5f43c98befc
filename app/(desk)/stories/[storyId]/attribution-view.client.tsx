'use client';

import { Button, Group, Text } from '@mantine/core';
import { SOURCE_KIND_WORDS } from '#app/_parts/wording.ts';
import type { Attribution } from '#lib/attribution/attribution.ts';
import type { Source } from '#lib/source/source.ts';
import type { Span } from '#lib/text/span.ts';
import { wordsOfRuns } from '#lib/text/runs.ts';
import {
  GROUND_RULE_WORDS,
  KNOWLEDGE_WORDS,
  PARTS,
  PART_WORDS,
  QUOTE_TYPE_WORDS,
  RELIABILITY_WORDS,
} from './attribution-words.ts';
import { refuse, say } from './claim-acts.client.ts';
import { readDetail } from './claim-details.client.ts';
import { useGalley } from './galley-desk.client.ts';
import { withdrewAttribution } from './matter-undo.client.ts';
import { WAITS, submit } from './outbox.client.ts';
import type { AttributionPart } from './sheets.ts';
import { didAct } from './undo.client.ts';

/** One attribution as it was kept: who, in which words, on what terms. */
export function AttributionView(props: {
  readonly attribution: Attribution;
  readonly depth: number;
  readonly sources: readonly Source[];
  readonly onEdit?: () => void;
}) {
  const { attribution, depth, sources, onEdit } = props;
  const desk = useGalley();
  const source = sources.find((known) => known.id === attribution.sourceId);
  const withdraw = async () => {
    const { id: attributionId, version: expects } = attribution;
    const answer = await submit(desk, ['withdraw-attribution', { attributionId, expects }], {
      claimId: attribution.claimId,
      sentence: `Attribution withdrawn: ${source?.name ?? 'nobody named'}`,
    });
    if (answer.ok) {
      didAct(desk, withdrewAttribution(desk, answer.value.attribution));
      say(desk, 'saved', 'The attribution is withdrawn. It stays in the record.');
    } else if (answer.problem !== WAITS) {
      refuse(answer.problem);
    }
    await readDetail(desk, attribution.claimId);
  };
  return (
    <div className="sm-item" style={{ marginInlineStart: `${depth * 0.9}rem` }}>
      <Text size="sm" fw={600}>
        {depth > 0 && <span className="sm-soft">in what they say: </span>}
        {source?.name ?? 'Nobody named'}
      </Text>
      {source !== undefined && (
        <Text size="xs" className="sm-soft">
          {SOURCE_KIND_WORDS[source.kind]}
          {source.reliability !== null && `, reliability ${RELIABILITY_WORDS[source.reliability]}`}
          {source.agreedDescription !== null && `, may be called “${source.agreedDescription}”`}
        </Text>
      )}
      <dl className="sm-parts">
        {PARTS.map((part) => (
          <Part key={part} part={part} spans={spansOf(attribution, part)} text={desk.text} />
        ))}
      </dl>
      <Text size="xs" className="sm-soft">
        {[
          QUOTE_TYPE_WORDS[attribution.quoteType],
          ...(attribution.groundRules === 'not-stated'
            ? []
            : [GROUND_RULE_WORDS[attribution.groundRules]]),
          ...(attribution.knowledge === 'not-stated'
            ? []
            : [KNOWLEDGE_WORDS[attribution.knowledge]]),
        ].join(' · ')}
      </Text>
      {onEdit !== undefined && (
        <Group gap={4} mt={4}>
          <Button size="compact-xs" variant="subtle" onClick={onEdit}>
            Edit
          </Button>
          <Button size="compact-xs" variant="subtle" color="red" onClick={() => void withdraw()}>
            Withdraw
          </Button>
        </Group>
      )}
    </div>
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
  if (props.spans.length === 0) return null;
  return (
    <>
      <dt>{PART_WORDS[props.part].name}</dt>
      <dd>
        <span data-part={props.part} dir="auto">
          {wordsOfRuns(props.text, props.spans)}
        </span>
      </dd>
    </>
  );
}
