'use client';

import { type ReactNode, useState } from 'react';
import { inWords } from '#app/_ui/refusal-words.tsx';
import type { Problem } from '#lib/problem.ts';
import { WAITS } from './outbox.client.ts';
import type { Result } from '#lib/result.ts';

/** A save in progress or refused. "Saved" is not a state here: it is said once, by a notice. */
export interface Saving {
  readonly isSaving: boolean;
  readonly problem: Problem | null;
  /** Performs one save; answers its value, or null when it was refused or waits to be sent. */
  save<T>(act: () => Promise<Result<T>>): Promise<T | null>;
  /** The same, for whoever has to know why it was refused. */
  attempt<T>(act: () => Promise<Result<T>>): Promise<Result<T>>;
  /** Takes a refusal off the screen. */
  forget(): void;
  /** Puts a refusal on the screen. */
  refuse(problem: Problem): void;
}

/** Runs saves one at a time and remembers why the last one was refused. */
export function useSave(): Saving {
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  async function attempt<T>(act: () => Promise<Result<T>>): Promise<Result<T>> {
    setSaving(true);
    const answer = await act();
    setSaving(false);
    // What waits in the outbox is not refused: the banner tells of it.
    setProblem(answer.ok || answer.problem === WAITS ? null : answer.problem);
    return answer;
  }
  return {
    isSaving,
    problem,
    attempt,
    async save(act) {
      const answer = await attempt(act);
      return answer.ok ? answer.value : null;
    },
    forget() {
      setProblem(null);
    },
    refuse: setProblem,
  };
}

/** What was refused of one field, for the place beside it. */
export function fieldProblem(problem: Problem | null, path: string): ReactNode {
  const field = problem?.fields?.find((each) => each.path === path);
  return field === undefined ? undefined : inWords(field);
}
