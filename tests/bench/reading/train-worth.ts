import { writeFileSync } from 'node:fs';
import { FOLDS, readClaimBuster } from '#tests/bench/reading/claimbuster.ts';
import { exampleOf, fitCurve, judge, learn } from '#tests/bench/reading/worth-training.ts';
import { worthDigest } from '#tests/lib/reading/english/worth-digest.ts';

// Writes the weights that ship. The curve is fitted on sentences that a model has not seen, each fold of
// the evaluation set by a model of all else; the weights are those of a model of everything.
const WEIGHTS = 'lib/reading/english/worth-weights.ts';

// Only when run: whoever looks through the benches must not train.
if (import.meta.main) train();

function train(): void {
  const sentences = readClaimBuster();
  const examples = sentences.map(exampleOf);
  const unseen = Array.from({ length: FOLDS }, (_, fold) => {
    const model = learn(examples.filter((_example, at) => sentences[at]?.fold !== fold));
    return examples
      .filter((_example, at) => sentences[at]?.fold === fold)
      .map((example) => ({
        sum: judge(model, example),
        isWorthChecking: example.isWorthChecking,
      }));
  }).flat();
  const { slope, offset } = fitCurve(unseen);
  const { bytes, largest, bias } = learn(examples);

  writeFileSync(
    WEIGHTS,
    `/**
 * Weights of the ranking of what is worth checking, made by \`npm run train:worth\` from the ClaimBuster
 * dataset: IDIR Lab, The University of Texas at Arlington, Zenodo 3836810, CC BY 4.0; Arslan, Hassan, Li,
 * Tremayne: A Benchmark Dataset of Check-worthy Factual Claims, ICWSM 2020. A byte for each bucket of
 * \`WorthFeatures\`, in base64; \`features\` is the digest of the features that they were learnt from.
 */
export const WORTH_WEIGHTS = {
  largest: ${largest},
  bias: ${bias},
  slope: ${slope},
  offset: ${offset},
  features: '${worthDigest()}',
  packed:
    '${Buffer.from(bytes).toString('base64')}',
};
`,
  );
  console.log(`${WEIGHTS}: learnt from ${sentences.length} sentences.`);
}
