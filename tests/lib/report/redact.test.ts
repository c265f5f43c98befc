import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactor } from '#lib/report/redact.ts';
import { type Source, SOURCE_KINDS } from '#lib/source/source.ts';
import { aSource } from '#tests/lib/report/a-story.ts';

/** Takes the name of one source, withheld whatever was agreed with it, out of texts beside a draft. */
function redactingOne(source: Partial<Source>, draftText = 'It is so, an officer said.') {
  const one = aSource(1, { kind: 'unnamed-person', ...source });
  return redactor([one], { attributions: [], withheld: new Set([one.id]) }, draftText);
}

/** Every sign of ASCII that is no letter, no digit and no space. */
const SIGNS = Array.from({ length: 94 }, (_, place) => String.fromCharCode(33 + place)).filter(
  (sign) => /[^A-Za-z0-9]/.test(sign),
);

describe('a withheld name with signs in it', () => {
  it.each([
    ["ex-minister's aide", "Told by the ex-minister's aide."],
    ['Jean-Luc Dupont', 'Told by Jean-Luc Dupont.'],
    ['Jean-Luc Dupont', 'Told by Dupont, and by jean-luc dupont.'],
    ['Ada King-Noel', 'Told by King-Noel.'],
    [`Q${SIGNS.join('')}Z`, `Told by Q${SIGNS.join('')}Z.`],
  ])('is taken out: %s', (name, text) => {
    const redacted = redactingOne({ name })(text);
    expect(redacted).toContain('[name withheld]');
    expect(redacted).not.toMatch(/minister|dupont|king|noel|Q/i);
  });

  it('is taken out of every text, whatever signs it is made of', () => {
    const signs = fc.string({ unit: fc.constantFrom(...SIGNS, ' ', 'Q', 'z', '7') });
    fc.assert(
      fc.property(signs, fc.constantFrom(...SOURCE_KINDS), (middle, kind) => {
        // Ends that stand in no text that replaces it.
        const name = `Xq${middle}qX`;
        const redacted = redactingOne({ name, kind })(`It was ${name}: she said so.`);
        expect(redacted).toBe('It was [name withheld]: she said so.');
      }),
    );
  });
});

it('takes out the longer of two names first, in whatever order the sources come', () => {
  const sources = [
    aSource(1, { name: 'Krogh', kind: 'unnamed-person', agreedDescription: 'a pilot' }),
    aSource(2, { name: 'Anders Krogh', kind: 'unnamed-person', agreedDescription: 'an owner' }),
  ];
  for (const inOrder of [sources, sources.toReversed()]) {
    const redact = redactor(inOrder, { attributions: [], withheld: new Set() }, 'It is so.');
    expect(redact('Told by Anders Krogh.')).toBe('Told by [an owner].');
  }
});

describe('a surname whose letters stand in the draft', () => {
  it.each([
    ['Ines Rose', 'prices rose'],
    ['Karim Ali', 'an Italian port'],
    ['Peter Hall', 'it shall be'],
    ['Klaus Mann', 'die Mannschaft'],
    ['Rose', 'prices rose'],
    ['Dana Lee', 'the Leeward Isles'],
  ])('is taken out all the same: %s, where the draft says “%s”', (name, draftText) => {
    const surname = name.split(' ').at(-1) ?? name;
    const redact = redactingOne({ name }, `In the year in which ${draftText}, he said.`);
    expect(redact(`${surname} told us.`)).toBe('[name withheld] told us.');
  });

  it('is left where the draft prints it as a word, and the whole name is taken out', () => {
    const redact = redactingOne({ name: 'Ines Rose' }, 'So said Rose, whom nobody knows.');
    expect(redact('Rose told us; so did Ines Rose.')).toBe('Rose told us; so did [name withheld].');
  });

  it('is left where the draft prints the whole name, in whatever case it stands in a text', () => {
    const redact = redactingOne({ name: 'Ines Rose' }, 'So said Ines Rose in 2019.');
    const text = 'Ines Rose told us: INES ROSE was there. Rose knows.';
    expect(redact(text)).toBe(text);
    // A second text is read as the first was.
    expect(redact(text)).toBe(text);
  });
});
