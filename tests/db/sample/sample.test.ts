import { describe, expect, it } from 'vitest';
import { readSample } from '#db/sample/load.ts';
import { spanOf } from '#db/sample/quotation.ts';
import type { SampleAttribution } from '#db/sample/worked.ts';
import { takeIn } from '#lib/story/intake/take-in.ts';

const sample = await readSample();
const taken = await takeIn({ bytes: new TextEncoder().encode(sample.story), format: 'markdown' });
if (!taken.ok) throw new Error(taken.problem.message);
const { text, blocks, title, byline } = taken.value;
const words = (role: string) =>
  blocks.filter((block) => block.role === role).map(({ start, end }) => text.slice(start, end));

const flat = (tree: readonly SampleAttribution[]): readonly SampleAttribution[] =>
  tree.flatMap((one) => [one, ...flat(one.nested ?? [])]);
const attributions = sample.claims.flatMap((claim) => flat(claim.attributions));

describe('the sample story', () => {
  it('is taken in with a kicker, a headline that stands again as a caption, and a byline', () => {
    expect(title).toMatch(/20,000 ballistic missiles/i);
    expect(byline).toBe('Ilse Marrand');
    expect(words('kicker')).toEqual(['World']);
    expect(words('heading')).toEqual(['A number without a source', 'One hour among eleven']);
    const repeats = blocks.filter((block) => block.repeatOf !== null);
    expect(repeats.map(({ start, end }) => text.slice(start, end))).toEqual([title]);
  });

  it('is about 700 words long', () => {
    const count = text.split(/\s+/).length;
    expect(count).toBeGreaterThan(620);
    expect(count).toBeLessThan(780);
  });

  it('holds what a newcomer should meet', () => {
    for (const needed of [
      'A source close to',
      'reportedly',
      '20,000 ballistic missiles',
      '4,200 families',
      '1,900 families',
      'There is no arsenal',
    ]) {
      expect(text).toContain(needed);
    }
  });

  it('names all words by quotations that stand in it once', () => {
    const quotations = [
      ...sample.claims.flatMap((claim) => claim.words),
      ...attributions.flatMap((one) => [...one.sourceWords, ...one.cue, ...one.content]),
    ];
    expect(quotations.length).toBeGreaterThan(40);
    for (const quotation of quotations) {
      expect(spanOf(text, quotation), JSON.stringify(quotation)).toMatchObject({ ok: true });
    }
  });

  it('refers only to sources it has, and uses every one of them', () => {
    const evidence = sample.claims.flatMap((claim) => claim.evidence);
    const named = new Set([
      ...attributions.flatMap((one) => one.source ?? []),
      ...evidence.flatMap((item) => item.source ?? []),
    ]);
    expect([...named].toSorted()).toEqual(sample.sources.map(({ key }) => key).toSorted());
  });

  it('is half checked: of everything there is something done and something left', () => {
    const axes = sample.claims.map((claim) => new Set(claim.verdicts.map(({ axis }) => axis)).size);
    expect(axes).toContain(0);
    expect(axes).toContain(1);
    expect(axes).toContain(2);
    const isSuperseded = sample.claims.some(
      ({ verdicts }) => verdicts.filter(({ axis }) => axis === 'content').length > 1,
    );
    expect(isSuperseded).toBe(true);
    expect(attributions.some((one) => (one.nested ?? []).length > 0)).toBe(true);
    const shared = sample.claims.some(({ evidence }) => {
      const origins = evidence.flatMap((item) => item.origin ?? []);
      return new Set(origins).size < origins.length;
    });
    expect(shared).toBe(true);
    const values = sample.claims.flatMap(({ verdicts }) => verdicts.map(({ value }) => value));
    expect(new Set(values)).toEqual(new Set(['corroborated', 'unverified', 'disputed']));
  });
});
