import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { sourcemarkJson } from '#tests/app/command-line.ts';
import { type RunningDesk, startDesk } from '#tests/app/running-desk.ts';
import { type Shot, loadClient } from '#tests/bench/http-load.ts';

const importedSchema = z.object({ storyId: z.string(), draft: z.object({ id: z.string() }) });
const keySchema = z.object({ secret: z.string() });
const storySchema = z.object({
  draft: z.object({ blocks: z.array(z.object({ start: z.number(), end: z.number() })) }),
});
const claimSchema = z.object({ claim: z.object({ id: z.string(), version: z.number() }) });

/** A claim as a client holds it: the version is the one that client saw last. */
export interface HeldClaim {
  readonly id: string;
  version: number;
}

/** A running desk with one story, its claims, and a key to work on them. */
export interface CheckedDesk {
  readonly desk: RunningDesk;
  /** What every request with the key carries. */
  readonly headers: Readonly<Record<string, string>>;
  readonly draftId: string;
  readonly claims: readonly HeldClaim[];
}

/**
 * Starts a desk on a new folder, opens a story of so many sentences by the command line and marks each
 * of them as a claim over HTTP. The desk's limit of requests is lifted: we are all of its clients.
 */
export async function checkedDesk(
  sentences: number,
  nodeArguments: readonly string[] = [],
): Promise<CheckedDesk> {
  const desk = await startDesk({
    nodeArguments,
    environment: { SOURCEMARK_RATE: '1000000', SOURCEMARK_LOG: 'error' },
  });
  const lines = Array.from(
    { length: sentences },
    (_, at) => `Depot ${at + 1} held 20,000 missiles.`,
  );
  const file = join(desk.folder, 'story.txt');
  await writeFile(file, ['What the depots held', ...lines].join('\n\n'));
  const story = importedSchema.parse(await sourcemarkJson(desk.folder, ['import', file]));
  const key = keySchema.parse(await sourcemarkJson(desk.folder, ['key', 'add', '--role', 'admin']));
  const headers = { authorization: `Bearer ${key.secret}`, 'content-type': 'application/json' };
  const { draft } = storySchema.parse(await sourcemarkJson(desk.folder, ['story', story.storyId]));
  const claims = await markAll({ desk, headers, ...story }, draft.blocks.slice(-sentences));
  return { desk, headers, draftId: story.draft.id, claims };
}

interface Opened {
  readonly desk: RunningDesk;
  readonly headers: Readonly<Record<string, string>>;
  readonly storyId: string;
  readonly draft: { readonly id: string };
}

/** Marks each of the blocks as a claim. */
async function markAll(opened: Opened, blocks: readonly { start: number; end: number }[]) {
  const { desk, headers, storyId, draft } = opened;
  const client = loadClient(desk.url, 1);
  const path = `/api/v1/stories/${storyId}/claims`;
  const claims: HeldClaim[] = [];
  for (const { start, end } of blocks) {
    const body = JSON.stringify({ draftId: draft.id, spans: [{ start, end }] });
    const { status, text } = await client.send({ method: 'POST', path, headers, body });
    if (status >= 300) throw new Error(`A claim could not be marked: ${status} ${text}`);
    const { claim } = claimSchema.parse(JSON.parse(text));
    claims.push({ id: claim.id, version: claim.version });
  }
  client.close();
  return claims;
}

/** One more verdict on a claim that is held; throws when it was not acknowledged. */
export async function giveVerdict(
  client: ReturnType<typeof loadClient>,
  { headers, draftId }: CheckedDesk,
  claim: HeldClaim,
): Promise<void> {
  const { status, text } = await client.send(verdictShot({ headers, draftId }, claim));
  if (status >= 300) throw new Error(`A verdict was refused: ${status} ${text}`);
  claim.version = claimSchema.parse(JSON.parse(text)).claim.version;
}

/** The request that gives a verdict on a claim. */
export function verdictShot(
  { headers, draftId }: Pick<CheckedDesk, 'headers' | 'draftId'>,
  claim: HeldClaim,
): Shot {
  const body = JSON.stringify({
    expects: claim.version,
    draftId,
    axis: 'content',
    value: 'unverified',
    justification: 'Nobody outside the ministry has seen the depots.',
  });
  return { method: 'POST', path: `/api/v1/claims/${claim.id}/verdicts`, headers, body };
}
