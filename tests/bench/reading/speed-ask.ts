import { z } from 'zod';

/** Which reader is timed, on how much text, in how many rounds. */
export const speedAskSchema = z.object({
  reader: z.enum(['ours', 'wink-nlp', 'compromise']),
  characters: z.number(),
  /** Rounds that are not counted. */
  warmUp: z.number(),
  rounds: z.number(),
});

export type SpeedAsk = z.infer<typeof speedAskSchema>;

/** How long it took: in milliseconds the median of the rounds that count, and the first round of all. */
export const speedAnswerSchema = z.object({ words: z.number(), ms: z.number(), first: z.number() });

export type SpeedAnswer = z.infer<typeof speedAnswerSchema>;
