'use client';

import { useTexts } from '#texts';
import { Button, Loader, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { call } from '#app/_client/call.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import { type Evidence, STANCES, type Stance } from '#lib/evidence/evidence.ts';
import { say } from './claim-acts.client.ts';
import { readDetail } from './claim-details.client.ts';
import { useGalley } from './galley-desk.client.ts';
import type { Mark } from './mark.ts';
import { addedEvidence } from './matter-undo.client.ts';
import { didAct } from './undo.client.ts';
import { useSave } from './use-save.client.ts';

/** How many pieces are listed at once; words find the others. */
const SHOWN = 20;

/** Finds evidence that other claims of the story have and lets it bear on this one, one press for its stance. */
export function ReuseEvidence(props: { readonly mark: Mark; readonly onClose: () => void }) {
  const { mark, onClose } = props;
  const t = useTexts('evidence');
  const desk = useGalley();
  const number = String(mark.number);
  const [words, setWords] = useState('');
  const found = useEvidence(words);
  const saving = useSave();
  const others = (found ?? []).filter(({ claimId }) => claimId !== mark.id);
  const reuse = async (evidence: Evidence, stance: Stance) => {
    const input = { claimId: mark.id, evidenceId: evidence.id, stance };
    const answer = await saving.save(() => call('reuse-evidence', input));
    if (answer === null) return;
    onClose();
    didAct(desk, addedEvidence(desk, answer.evidence));
    say(desk, 'saved', t('saved', { number }));
    await readDetail(desk, mark.id);
  };
  return (
    <section className="sm-panel-form" aria-label={t('of-other-claims')}>
      <TextInput
        label={t('of-other-claims-here')}
        placeholder={t('find-hint')}
        autoFocus
        value={words}
        rightSection={found === null ? <Loader size="xs" /> : null}
        onChange={(event) => {
          setWords(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      />
      <p className="sm-unseen" role="status">
        {found === null ? '' : t('found', { count: others.length })}
      </p>
      {found !== null && others.length === 0 && (
        <Text size="sm" className="sm-soft">
          {t('found-none')}
        </Text>
      )}
      <ul className="sm-reuse">
        {others.map((evidence) => (
          <li key={evidence.id}>
            <p dir="auto">
              <strong>{evidence.question}</strong> {evidence.answer}
            </p>
            <Text size="xs" className="sm-soft">
              <FoundFor evidence={evidence} />
            </Text>
            <div
              role="group"
              aria-label={t('use-it', { question: evidence.question })}
              className="sm-reuse-acts"
            >
              {STANCES.map((stance) => (
                <Button
                  key={stance}
                  size="compact-xs"
                  variant={stance === evidence.stance ? 'light' : 'default'}
                  disabled={saving.isSaving}
                  onClick={() => void reuse(evidence, stance)}
                >
                  {t(`stances.${stance}`)}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {saving.problem !== null && <Refusal problem={saving.problem} />}
      <Button size="compact-sm" variant="subtle" onClick={onClose}>
        {t('leave-it')}
      </Button>
    </section>
  );
}

function FoundFor({ evidence }: { readonly evidence: Evidence }) {
  const t = useTexts('evidence');
  const desk = useGalley();
  const number = desk.marks.get().byId.get(evidence.claimId)?.number;
  return (
    <span dir="auto">
      {number === undefined ? '' : `${t('found-on', { number: String(number) })} · `}
      {evidence.citation}
      {evidence.locator === null ? '' : `, ${evidence.locator}`}
    </span>
  );
}

/** The story's evidence that holds the words, newest first; null while it is on its way. */
function useEvidence(words: string): readonly Evidence[] | null {
  const { storyId } = useGalley();
  const [wanted] = useDebouncedValue(words.trim(), 150);
  const [found, setFound] = useState<readonly Evidence[] | null>(null);
  useEffect(() => {
    const aborter = new AbortController();
    const query = { storyId, limit: SHOWN, ...(wanted === '' ? {} : { words: wanted }) };
    void call('list-evidence', query, { signal: aborter.signal }).then((answer) => {
      if (!aborter.signal.aborted && answer.ok) setFound(answer.value.items);
    });
    return () => {
      aborter.abort();
    };
  }, [storyId, wanted]);
  return found;
}
