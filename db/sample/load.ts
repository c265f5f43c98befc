import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '#db/folder.ts';
import { SAMPLE_CLAIMS } from '#db/sample/claims.ts';
import { SAMPLE_SOURCES } from '#db/sample/sources.ts';
import type { SampleClaim, SampleSource } from '#db/sample/worked.ts';

/** All that ships for a first look: a story in Markdown and how far its claims have been worked. */
export interface Sample {
  readonly story: string;
  readonly sources: readonly SampleSource[];
  readonly claims: readonly SampleClaim[];
}

/** Reads the sample. What puts it on a desk is the server, by the operations everybody else uses. */
export async function readSample(): Promise<Sample> {
  const story = await readFile(join(projectRoot(), 'db', 'sample', 'story.md'), 'utf8');
  return { story, sources: SAMPLE_SOURCES, claims: SAMPLE_CLAIMS };
}
