import type { Result } from '#lib/result.ts';
import type { IntakeFormat } from '#lib/story/draft.ts';
import type { Intake } from '#lib/story/intake/intake.ts';
import { readerOf } from '#lib/story/intake/readers.ts';
import { takeInBy } from '#lib/story/intake/take-in.ts';

const READERS = {
  text: await readerOf('text'),
  markdown: await readerOf('markdown'),
  html: await readerOf('html'),
};

/** Bytes in a format, taken in or refused. */
export function takenOrNot(bytes: Uint8Array, format: IntakeFormat): Result<Intake> {
  return takeInBy(READERS[format], { bytes, format });
}

/** An original that must be taken in; its refusal fails the test in its own words. */
export function taken(text: string, format: IntakeFormat): Intake {
  const answer = takenOrNot(new TextEncoder().encode(text), format);
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.value;
}

/** The blocks as "role: words", with "= n" where one repeats block n. */
export function outline(intake: Intake): readonly string[] {
  return intake.blocks.map(({ role, start, end, repeatOf }) => {
    const repeats = repeatOf === null ? '' : ` = ${repeatOf}`;
    return `${role}${repeats}: ${intake.text.slice(start, end)}`;
  });
}
