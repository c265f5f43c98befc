'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useSaidSaved } from '#app/_ui/saved.client.ts';
import type { Problem } from '#lib/problem.ts';
import type { Result } from '#lib/result.ts';

/** One act on a query: sent, its refusal kept for the place where it was done, the page read anew behind it. */
export function useQueryAct() {
  const router = useRouter();
  const saidSaved = useSaidSaved();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  return {
    isSending,
    problem,
    /** Does it; answers what came, or null when it was refused. */
    act: async <T>(send: () => Promise<Result<T>>, saved: string): Promise<T | null> => {
      setSending(true);
      const answer = await send();
      setSending(false);
      setProblem(answer.ok ? null : answer.problem);
      // Also when it was refused: most likely somebody else did something meanwhile.
      router.refresh();
      if (!answer.ok) return null;
      saidSaved(saved);
      return answer.value;
    },
  };
}
