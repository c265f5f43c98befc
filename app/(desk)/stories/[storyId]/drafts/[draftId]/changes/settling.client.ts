'use client';

import { useTexts } from '#texts';
import { useRouter } from 'next/navigation';
import { useMemo, useRef, useState } from 'react';
import type { Changed } from './changed.ts';
import { call } from '#app/_client/call.ts';
import { useSaidSaved } from '#app/_ui/saved.client.ts';
import type { Claim } from '#lib/claim/claim.ts';
import { MOST_ACCEPTED } from '#lib/carry/carried.ts';
import type { AnswerOf, InputOf } from '#lib/desk/operations.ts';
import type { ClaimId, DraftId, StoryId } from '#lib/id.ts';
import type { Problem } from '#lib/problem.ts';
import type { Result } from '#lib/result.ts';
import type { Span } from '#lib/text/span.ts';

/** A verdict as it is filled in. */
export type Judgement = Pick<
  InputOf<'record-verdict'>,
  'axis' | 'value' | 'disputedReason' | 'justification'
>;

/** What the person at the screen did since it was read, and what was refused of it. */
export interface Settled {
  /** Claims as the server answered them. */
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly problems: ReadonlyMap<ClaimId, Problem>;
  readonly busy: ReadonlySet<ClaimId>;
}

const NOTHING: Settled = { claims: new Map(), problems: new Map(), busy: new Set() };

/** The claim of an item as it is known now: what the server answered last, whichever way it came. */
export function claimNow(settled: Settled, { claim }: Changed): Claim {
  const answered = settled.claims.get(claim.id);
  return answered !== undefined && answered.version > claim.version ? answered : claim;
}

type Placed = Pick<AnswerOf<'place-claim'>, 'leftOut' | 'reopened'>;

/** The acts by which what a draft changed is settled. Each answers the claim once the server has kept it, else null. */
export interface SettlingActs {
  accept(claim: Claim): Promise<Claim | null>;
  acceptAll(claims: readonly Claim[]): Promise<Problem | null>;
  judge(claim: Claim, judgements: readonly Judgement[]): Promise<Claim | null>;
  place(claim: Claim, spans: readonly Span[]): Promise<Claim | null>;
  withdraw(claim: Claim, reason: string): Promise<Claim | null>;
  forget(claimId: ClaimId): void;
}

/** Settling what a draft changed: the acts, and what they came to. */
export function useSettling(storyId: StoryId, draftId: DraftId): readonly [Settled, SettlingActs] {
  const t = useTexts('drafts');
  const words = useTexts('words');
  const router = useRouter();
  const saidSaved = useSaidSaved();
  const [settled, setSettled] = useState(NOTHING);
  // A key held down must not send an act twice; the state would know only after it was drawn.
  const sending = useRef(new Set<ClaimId>());

  const acts = useMemo((): SettlingActs => {
    const take = (claims: readonly Claim[]) => {
      setSettled((held) => {
        const next = new Map(held.claims);
        for (const claim of claims) next.set(claim.id, claim);
        return { ...held, claims: next };
      });
    };
    const tell = (claimId: ClaimId, problem: Problem | null) => {
      setSettled((held) => {
        const problems = new Map(held.problems);
        if (problem === null) problems.delete(claimId);
        else problems.set(claimId, problem);
        return { ...held, problems };
      });
    };
    const send = async (
      { id }: Claim,
      ask: () => Promise<Result<{ readonly claim: Claim }>>,
    ): Promise<Claim | null> => {
      if (sending.current.has(id)) return null;
      sending.current.add(id);
      setSettled((held) => ({ ...held, busy: new Set(sending.current) }));
      const answer = await ask();
      sending.current.delete(id);
      setSettled((held) => ({ ...held, busy: new Set(sending.current) }));
      tell(id, answer.ok ? null : answer.problem);
      if (answer.ok) take([answer.value.claim]);
      router.refresh();
      return answer.ok ? answer.value.claim : null;
    };
    const told = (claim: Claim | null, message: (claim: Claim) => string) => {
      if (claim !== null) saidSaved(message(claim));
      return claim;
    };
    const numberOf = ({ number }: Claim) => ({ number: String(number) });
    return {
      accept: async (claim) =>
        told(
          await send(claim, async () => {
            const claims = [{ claimId: claim.id, expects: claim.version }];
            const answer = await call('accept-carried', { storyId, claims });
            const [kept] = answer.ok ? answer.value.claims : [];
            return answer.ok ? { ok: true, value: { claim: kept ?? claim } } : answer;
          }),
          (kept) => t('accepted-told', numberOf(kept)),
        ),
      acceptAll: async (claims) => {
        for (let at = 0; at < claims.length; at += MOST_ACCEPTED) {
          const some = claims.slice(at, at + MOST_ACCEPTED);
          const answer = await call('accept-carried', {
            storyId,
            claims: some.map(({ id, version }) => ({ claimId: id, expects: version })),
          });
          if (!answer.ok) {
            router.refresh();
            return answer.problem;
          }
          take(answer.value.claims);
        }
        saidSaved(t('all-accepted-told', { count: claims.length }));
        router.refresh();
        return null;
      },
      judge: async (claim, judgements) => {
        let now: Claim | null = claim;
        for (const judgement of judgements) {
          const { id: claimId, version: expects }: Claim = now;
          const about = { claimId, expects, draftId, ...judgement };
          now = await send(claim, () => call('record-verdict', about));
          if (now === null) return null;
        }
        const [first] = judgements;
        return told(now, (kept) =>
          kept.waitsIn === null || first === undefined
            ? t('judged-told', numberOf(kept))
            : t('half-judged-told', {
                ...numberOf(kept),
                question: words(`question.${first.axis}`),
              }),
        );
      },
      place: async (claim, spans) => {
        const about = { claimId: claim.id, expects: claim.version, draftId, spans };
        let placed: Placed = { leftOut: [], reopened: [] };
        const ask = async () => {
          const answer = await call('place-claim', about);
          if (answer.ok) placed = answer.value;
          return answer;
        };
        return told(await send(claim, ask), (kept) => {
          const { leftOut, reopened } = placed;
          const first =
            reopened.length > 0
              ? t('placed-reopened-told', { ...numberOf(kept), count: reopened.length })
              : t(kept.waitsIn === null ? 'placed-told' : 'placed-waits-told', numberOf(kept));
          if (leftOut.length === 0) return first;
          const parts = leftOut.map((part) => t(`left-out.${part}`)).join(', ');
          return `${first} ${t('left-out-told', { parts })}`;
        });
      },
      withdraw: async (claim, reason) => {
        const about = { claimId: claim.id, expects: claim.version, reason };
        return told(await send(claim, () => call('withdraw-claim', about)), (kept) =>
          t('withdrawn-told', numberOf(kept)),
        );
      },
      forget: (claimId) => {
        tell(claimId, null);
      },
    };
  }, [storyId, draftId, router, saidSaved, t, words]);
  return [settled, acts];
}
