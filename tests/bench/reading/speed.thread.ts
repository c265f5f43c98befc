import { parentPort, workerData } from 'node:worker_threads';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readDraft } from '#lib/reading/read.ts';
import { takeIn } from '#lib/story/intake/take-in.ts';
import { median } from '#tests/bench/bench-result.ts';
import { newsText, wordCount } from '#tests/bench/reading/news-text.ts';
import { type SpeedAnswer, type SpeedAsk, speedAskSchema } from '#tests/bench/reading/speed-ask.ts';

// Reads one text again and again, and answers how long that took.
const ask = speedAskSchema.parse(workerData);
const answer: SpeedAnswer = await timesOf(ask);
parentPort?.postMessage(answer);

async function timesOf({ reader, characters, warmUp, rounds }: SpeedAsk): Promise<SpeedAnswer> {
  const bytes = new TextEncoder().encode(newsText(characters));
  const intake = await takeIn({ bytes, format: 'text' });
  if (!intake.ok) throw new Error(`The news were not taken in: ${intake.problem.message}`);
  const { text, blocks } = intake.value;
  const read = {
    ours: () => readDraft(text, blocks),
    'wink-nlp': winkOn(text),
    compromise: () => compromise(text),
  }[reader];
  const times: number[] = [];
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const startedAt = performance.now();
    read();
    times.push(performance.now() - startedAt);
  }
  return { words: wordCount(text), ms: median(times.slice(warmUp)), first: times[0] ?? 0 };
}

function winkOn(text: string): () => unknown {
  const wink = winkNLP(model);
  return () => wink.readDoc(text);
}
