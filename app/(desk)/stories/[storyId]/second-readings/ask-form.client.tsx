'use client';

import { Button, Checkbox, Group, NativeSelect, TextInput, Textarea } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { type AskedClaim, type AskFilter, fitsFilter } from './ask-filter.ts';
import { call } from '#app/_client/call.ts';
import { VerdictBadge } from '#app/_parts/verdict-badge.tsx';
import { CLAIM_KIND_WORDS, STANDINGS, STANDING_WORDS, counted } from '#app/_parts/wording.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import { saidSaved } from '#app/_ui/saved.client.ts';
import { SubmitButton } from '#app/_ui/submit-button.client.tsx';
import { CLAIM_KINDS } from '#lib/claim/claim.ts';
import { AXES } from '#lib/claim/standing.ts';
import type { ClaimId, PersonId, StoryId } from '#lib/id.ts';
import type { Problem } from '#lib/problem.ts';

/** The most claims whose ticks are shown at once; the filter finds the others. */
const SHOWN = 100;

const ANY = { value: '', label: 'Any' };

/** Chooses claims, a reader and a note, and asks for a second reading. */
export function AskForm(props: {
  readonly storyId: StoryId;
  readonly readers: readonly { readonly id: PersonId; readonly name: string }[];
  readonly claims: readonly AskedClaim[];
}) {
  const { claims, readers } = props;
  const router = useRouter();
  const [filter, setFilter] = useState<AskFilter>({ words: '', verdict: '', kind: '' });
  const [chosen, setChosen] = useState<ReadonlySet<ClaimId>>(new Set());
  const [readerId, setReaderId] = useState<string>(readers[0]?.id ?? '');
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSending, setSending] = useState(false);
  const fitting = claims.filter((claim) => fitsFilter(filter, claim));
  const areAllChosen = fitting.length > 0 && fitting.every(({ id }) => chosen.has(id));

  const choose = (ids: readonly ClaimId[], isChosen: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (isChosen) next.add(id);
      else next.delete(id);
    }
    setChosen(next);
  };
  const send = async () => {
    const reader = readers.find(({ id }) => id === readerId);
    if (reader === undefined) return;
    setSending(true);
    const { storyId } = props;
    const asking = { storyId, claimIds: [...chosen], readerId: reader.id, note };
    const answer = await call('ask-second-reading', asking);
    setSending(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    setChosen(new Set());
    setNote('');
    router.refresh();
    saidSaved(`${reader.name} is asked for a second reading.`);
  };

  if (claims.length === 0) return <p className="sm-soft">This story has no open claim to read.</p>;
  if (readers.length === 0) {
    return (
      <p className="sm-soft">Nobody else on this story checks claims. Add a colleague to it.</p>
    );
  }
  return (
    <form
      className="sm-ask"
      aria-label="Ask for a second reading"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div className="sm-ask-filter" role="search" aria-label="Filter the claims">
        <TextInput
          label="Number or words"
          value={filter.words}
          onChange={(event) => {
            setFilter({ ...filter, words: event.currentTarget.value });
          }}
        />
        <NativeSelect
          label="Verdict, on either question"
          value={filter.verdict}
          data={[ANY, ...STANDINGS.map((each) => ({ value: each, label: STANDING_WORDS[each] }))]}
          onChange={(event) => {
            setFilter({ ...filter, verdict: event.currentTarget.value });
          }}
        />
        <NativeSelect
          label="Kind"
          value={filter.kind}
          data={[
            ANY,
            ...CLAIM_KINDS.map((each) => ({ value: each, label: CLAIM_KIND_WORDS[each] })),
          ]}
          onChange={(event) => {
            setFilter({ ...filter, kind: event.currentTarget.value });
          }}
        />
      </div>
      <Group justify="space-between">
        <Checkbox
          label={`All ${counted(fitting.length, 'claim')} that fit`}
          checked={areAllChosen}
          disabled={fitting.length === 0}
          onChange={(event) => {
            choose(
              fitting.map(({ id }) => id),
              event.currentTarget.checked,
            );
          }}
        />
        <span role="status" className="sm-soft">
          {counted(chosen.size, 'claim')} chosen
        </span>
      </Group>
      <ul className="sm-ask-claims" aria-label="Claims to choose from" tabIndex={0}>
        {fitting.slice(0, SHOWN).map((claim) => (
          <li key={claim.id} className="sm-ask-claim">
            <Checkbox
              label={
                <>
                  <span className="sm-numbers">{claim.number}</span> · {claim.words}
                </>
              }
              checked={chosen.has(claim.id)}
              onChange={(event) => {
                choose([claim.id], event.currentTarget.checked);
              }}
            />
            <span className="sm-ask-verdicts">
              {AXES.map((axis) => (
                <VerdictBadge key={axis} axis={axis} value={claim.verdicts[axis]} isBrief />
              ))}
            </span>
          </li>
        ))}
        {fitting.length === 0 && <li className="sm-soft">No claim fits the filter.</li>}
      </ul>
      {fitting.length > SHOWN && (
        <p className="sm-soft">The first {SHOWN} are shown. The filter finds the others.</p>
      )}
      <div className="sm-ask-who">
        <NativeSelect
          label="Who is to read them"
          value={readerId}
          data={readers.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => {
            setReaderId(event.currentTarget.value);
          }}
        />
        <Textarea
          label="Note to the reader"
          description="What to look out for. Say nothing of the first verdicts."
          autosize
          minRows={1}
          dir="auto"
          value={note}
          onChange={(event) => {
            setNote(event.currentTarget.value);
          }}
        />
      </div>
      {problem !== null && <Refusal problem={problem} />}
      <Group>
        {chosen.size === 0 ? (
          <Button disabled>Choose claims first</Button>
        ) : (
          <SubmitButton isSending={isSending}>
            Ask for a second reading of {counted(chosen.size, 'claim')}
          </SubmitButton>
        )}
      </Group>
    </form>
  );
}
