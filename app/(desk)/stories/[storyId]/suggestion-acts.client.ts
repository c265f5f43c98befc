'use client';

import { call } from '#app/_client/call.ts';
import { UNDONE } from '#app/_parts/withdrawn-reason.ts';
import { inWords } from '#app/_ui/refusal-words.tsx';
import type { Claim } from '#lib/claim/claim.ts';
import type { DecisionId } from '#lib/id.ts';
import { type Problem, refusal } from '#lib/problem.ts';
import { MOST_DECISIONS } from '#lib/reading/decision.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say as sentence } from '#lib/say.ts';
import { refuse, say, takeClaims } from './claim-acts.client.ts';
import type { GalleyDesk } from './galley-desk.client.ts';
import { WAITS, submit } from './outbox.client.ts';
import type { OwnAct } from './own-acts.ts';
import { takeOwn } from './own-saves.client.ts';
import { type Suggested, withDecided, withRestored } from './suggested.ts';
import { knowDecisions } from './suggestion-live.client.ts';
import { drawnOver } from './suggestion-store.client.ts';
import { goToSuggestion } from './suggestion-steps.client.ts';
import { didAct } from './undo.client.ts';

/** Makes claims of suggestions and says so. */
export async function acceptSuggested(
  desk: GalleyDesk,
  wanted: readonly Suggested[],
): Promise<void> {
  const act = await keep(desk, wanted.slice(0, MOST_DECISIONS), 'accept', 'can-wait');
  if (!act.ok) {
    told(desk, act.problem);
    return;
  }
  const { claims, oneDid } = act.value;
  if (oneDid === null) return;
  const [first] = claims;
  didAct(desk, oneDid);
  const { shown } = desk.suggestions.get();
  const t = desk.texts.suggesting;
  const words =
    first !== undefined && claims.length === 1
      ? t('accepted', { number: String(first.number), left: shown.length })
      : t('accepted-several', { count: claims.length, left: shown.length });
  say(desk, 'saved', words);
}

/** Puts suggestions away, for a reason or for none, and says so. */
export async function dismissSuggested(
  desk: GalleyDesk,
  wanted: readonly Suggested[],
  reason = '',
): Promise<void> {
  const about = wanted.slice(0, MOST_DECISIONS);
  const act = await keep(desk, about, 'dismiss', 'can-wait', reason);
  if (!act.ok) {
    told(desk, act.problem);
    return;
  }
  if (act.value.oneDid === null) return;
  didAct(desk, act.value.oneDid);
  const left = desk.suggestions.get().shown.length;
  say(desk, 'saved', desk.texts.suggesting('dismissed', { count: about.length, left }));
}

type Verb = 'accept' | 'dismiss';

interface Done {
  readonly claims: readonly Claim[];
  /** Null where colleagues had decided on all of them. */
  readonly oneDid: OwnAct | null;
}

/** Keeps a decision on suggestions and takes what it comes to. */
async function keep(
  desk: GalleyDesk,
  about: readonly Suggested[],
  verb: Verb,
  way: 'can-wait' | 'at-once',
  reason = '',
): Promise<Result<Done>> {
  const { storyId, draftId } = desk;
  const fingerprints = about.map(({ fingerprint }) => fingerprint);
  const input = { storyId, draftId, fingerprints };
  const hide = () => {
    const next = withDecided(drawnOver(desk), desk.suggestions.get(), fingerprints);
    desk.suggestions.set(next);
  };
  const words = desk.texts.suggesting(`waits.${verb}`, { count: about.length });
  const waiting = { claimId: null, sentence: words, onWaits: hide };
  if (verb === 'accept') {
    const answer =
      way === 'can-wait'
        ? await submit(desk, ['accept-suggestions', input], waiting)
        : await call('accept-suggestions', input);
    if (!answer.ok) return answer;
    const { claims, decisionIds } = answer.value;
    knowDecisions('suggestion.accepted', decisionIds);
    for (const claim of claims) takeOwn(desk, claim);
    hide();
    return ok({ claims, oneDid: deciding(desk, about, decisionIds, { verb, reason }) });
  }
  const dismissing = { ...input, reason };
  const answer =
    way === 'can-wait'
      ? await submit(desk, ['dismiss-suggestions', dismissing], waiting)
      : await call('dismiss-suggestions', dismissing);
  if (!answer.ok) return answer;
  const { decisionIds } = answer.value;
  knowDecisions('suggestion.dismissed', decisionIds);
  hide();
  return ok({ claims: [], oneDid: deciding(desk, about, decisionIds, { verb, reason }) });
}

interface How {
  readonly verb: Verb;
  readonly reason: string;
}

function deciding(
  desk: GalleyDesk,
  about: readonly Suggested[],
  decisionIds: readonly DecisionId[],
  how: How,
): OwnAct | null {
  if (decisionIds.length === 0) return null;
  const kind = how.verb === 'accept' ? 'accepted-suggestions' : 'dismissed-suggestions';
  return decided(desk, about, { kind, decisionIds, again: () => again(desk, about, how) });
}

/** How it was decided on suggestions, and how to do the same again. */
interface Decided {
  readonly kind: 'accepted-suggestions' | 'dismissed-suggestions';
  readonly decisionIds: readonly DecisionId[];
  readonly again: () => Promise<Result<OwnAct>>;
}

/** The act of having decided: undone by taking the decisions back, done again by deciding the same. */
export function decided(
  desk: GalleyDesk,
  about: readonly Suggested[],
  { kind, decisionIds, again: repeat }: Decided,
): OwnAct {
  const deed = { kind, count: decisionIds.length } as const;
  return {
    deed,
    claimId: null,
    async undo() {
      const input = { storyId: desk.storyId, decisionIds, reason: UNDONE };
      const answer = await call('restore-suggestions', input);
      if (!answer.ok) return answer;
      knowDecisions('suggestion.restored', answer.value.restored);
      takeClaims(desk, answer.value.claims);
      desk.suggestions.set(withRestored(drawnOver(desk), desk.suggestions.get(), about));
      const [first] = about;
      if (first !== undefined) goToSuggestion(desk, first);
      return ok({ deed, claimId: null, undo: repeat });
    },
  };
}

async function again(
  desk: GalleyDesk,
  about: readonly Suggested[],
  { verb, reason }: How,
): Promise<Result<OwnAct>> {
  const act = await keep(desk, about, verb, 'at-once', reason);
  if (!act.ok) return act;
  if (act.value.oneDid !== null) return ok(act.value.oneDid);
  return fail(refusal('taken', sentence('suggestions-decided')));
}

function told(desk: GalleyDesk, problem: Problem): void {
  if (problem === WAITS) return;
  if (problem.code === 'taken') say(desk, 'told', inWords(problem));
  else refuse(problem);
}
