import { z } from 'zod';
import type { StoryId } from '#lib/id.ts';
import { clientWithKey, founded } from '#tests/app/desk-client.ts';
import type { RunningDesk } from '#tests/app/running-desk.ts';
import { loadClient } from '#tests/bench/http-load.ts';

/** A story on a desk for many clients to write in at once: one claim for each. */
export interface Workplace {
  readonly secret: string;
  readonly storyId: StoryId;
  readonly draftId: string;
  readonly claimIds: readonly string[];
}

/** What the desk acknowledged: text that its client had made up for that one request. */
export interface Acknowledged {
  readonly kind: 'source' | 'verdict';
  readonly text: string;
}

/** Founds a desk, opens a story with as many sentences as there will be writers, and marks each. */
export async function aWorkplace(url: string, writers: number): Promise<Workplace> {
  const admin = await founded(url);
  const { secret } = await admin.call('make-key', { name: 'writers', role: 'admin' });
  const program = clientWithKey(url, secret);
  const lines = Array.from({ length: writers }, (_, at) => `Depot ${at + 1} held 20,000 missiles.`);
  const { story, draft } = await program.call('import-story', {
    text: ['What the depots held', ...lines].join('\n\n'),
  });
  const { draft: kept } = await program.call('read-story', { storyId: story.id });
  const claimIds: string[] = [];
  for (const { start, end } of kept.blocks.slice(-writers)) {
    const marked = { storyId: story.id, draftId: draft.id, spans: [{ start, end }] };
    claimIds.push((await program.call('mark-claim', marked)).claim.id);
  }
  return { secret, storyId: story.id, draftId: draft.id, claimIds };
}

const claimSchema = z.object({ claim: z.object({ version: z.int() }) });
const staleSchema = z.object({ states: z.object({ current: z.object({ version: z.int() }) }) });

let made = 0;

/**
 * Lets one client for each claim write as fast as it can, sources and verdicts in turn, until the desk is gone.
 * Every acknowledgement is told at once.
 */
export async function writeUntilGone(
  desk: RunningDesk,
  workplace: Workplace,
  onAcknowledged: (acknowledged: Acknowledged) => void,
): Promise<void> {
  const client = loadClient(desk.url, workplace.claimIds.length);
  const headers = {
    authorization: `Bearer ${workplace.secret}`,
    'content-type': 'application/json',
  };
  const post = (path: string, fields: object) =>
    client.send({ method: 'POST', path: `/api/v1${path}`, headers, body: JSON.stringify(fields) });

  async function addSource(): Promise<void> {
    const text = `Source ${++made}`;
    const path = `/stories/${workplace.storyId}/sources`;
    const { status } = await post(path, { name: text, kind: 'document' });
    if (status === 200) onAcknowledged({ kind: 'source', text });
  }

  async function giveVerdict(claimId: string, expects: number): Promise<number> {
    const text = `Reason ${++made}`;
    const verdict = { axis: 'content', value: 'unverified', justification: text };
    const fields = { ...verdict, expects, draftId: workplace.draftId };
    const answer = await post(`/claims/${claimId}/verdicts`, fields);
    const body: unknown = JSON.parse(answer.text);
    if (answer.status === 200) {
      onAcknowledged({ kind: 'verdict', text });
      return claimSchema.safeParse(body).data?.claim.version ?? expects + 1;
    }
    return staleSchema.safeParse(body).data?.states.current.version ?? expects;
  }

  const work = async (claimId: string) => {
    let version = 1;
    try {
      for (;;) {
        version = await giveVerdict(claimId, version);
        await addSource();
      }
    } catch {
      // The desk is gone: that is what was waited for.
    }
  };
  await Promise.all(workplace.claimIds.map(work));
  client.close();
}
