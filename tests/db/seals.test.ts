import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commitmentTo } from '#lib/record/commitment.ts';
import type { SealedFor } from '#lib/source/seals.ts';
import type { IdentityText, Sealed } from '#lib/source/sealed-identity.ts';
import { pathsIn } from '#db/folder.ts';
import { readSecrets } from '#db/identity-secrets.ts';
import { decrypt, encrypt } from '#db/sealing.ts';
import { sealsIn } from '#db/seals.ts';
import { anId } from '#tests/fixtures/things.ts';
import { aFolder } from '#tests/fixtures/temp-folder.ts';

const ABOUT: SealedFor = { identityId: anId('identity'), sourceId: anId('source') };
const NONE_YET = { needed: 0, last: 0 };
const TEXT: IdentityText = { name: 'Vesna Okonjo', contact: '+00 1', howTheyKnow: 'In the room.' };

// Every string that the edge lets through: whole characters, of any script.
const words = fc.string({ unit: 'binary', maxLength: 300 });
const texts: fc.Arbitrary<IdentityText> = fc.record({
  name: words,
  contact: words,
  howTheyKnow: words,
});

/** Seals in a folder of their own. */
function someSeals() {
  const paths = pathsIn(aFolder());
  return { paths, seals: sealsIn(paths) };
}

async function sealedIn({ seals }: ReturnType<typeof someSeals>, text = TEXT, about = ABOUT) {
  const made = await seals.seal(text, about, NONE_YET);
  if (!made.ok) throw new Error(made.problem.message);
  return made.value;
}

/** Another bit in one byte of base64. */
function altered(base64: string, at: number): string {
  const bytes = Buffer.from(base64, 'base64');
  const place = at % bytes.length;
  bytes.writeUInt8(bytes.readUInt8(place) ^ (1 << (at % 8)), place);
  return bytes.toString('base64');
}

describe('sealing', () => {
  test('any text comes back as it was, and its proof gives the commitment', async () => {
    const house = someSeals();
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { sealed, commitment } = await sealedIn(house, text);
        const opened = await house.seals.open(sealed, { ...ABOUT, commitment });
        if (!opened.ok) throw new Error(opened.problem.message);
        expect(opened.value.text).toEqual(text);
        const proof = Buffer.from(opened.value.proof, 'base64');
        expect(proof.length).toBe(32);
        expect(commitmentTo(proof, text)).toBe(commitment);
      }),
      { numRuns: 60 },
    );
  });

  test('a changed byte anywhere in ciphertext or wrapped key opens nothing', async () => {
    const house = someSeals();
    const { sealed, commitment } = await sealedIn(house);
    const about = { ...ABOUT, commitment };
    expect(await house.seals.open(sealed, about)).toMatchObject({ ok: true });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(5000),
        fc.constantFrom('ciphertext', 'wrappedKey'),
        async (at, part) => {
          const changed: Sealed = { ...sealed, [part]: altered(sealed[part], at) };
          expect(changed).not.toEqual(sealed);
          expect(await house.seals.open(changed, about)).toMatchObject({
            ok: false,
            problem: { code: 'unavailable' },
          });
        },
      ),
      { numRuns: 120 },
    );
  });

  test('every single byte counts: nonce, tag and ciphertext, key and what it is bound to', () => {
    const key = Buffer.alloc(32, 7);
    const about = { what: 'test', keyNumber: 1 };
    const sealed = encrypt(key, Buffer.from('a name'), about);
    expect(decrypt(key, sealed, about)?.toString()).toBe('a name');
    const { length } = Buffer.from(sealed, 'base64');
    expect(length).toBe(12 + 16 + 6);
    for (let at = 0; at < length; at += 1) {
      const bytes = Buffer.from(sealed, 'base64');
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
      expect(decrypt(key, bytes.toString('base64'), about), `byte ${at}`).toBeNull();
    }
    for (let at = 0; at < key.length; at += 1) {
      const other = Buffer.from(key);
      other.writeUInt8(other.readUInt8(at) ^ 1, at);
      expect(decrypt(other, sealed, about), `byte ${at} of the key`).toBeNull();
    }
    expect(decrypt(key, sealed, { ...about, keyNumber: 2 })).toBeNull();
    expect(decrypt(key, sealed, { ...about, what: 'tess' })).toBeNull();
    for (const cut of [0, 10, 27, length - 1]) {
      const short = Buffer.from(sealed, 'base64').subarray(0, cut).toString('base64');
      expect(decrypt(key, short, about), `cut at ${cut}`).toBeNull();
    }
  });

  test('it opens for no other identity, source or commitment, nor under another number', async () => {
    const house = someSeals();
    const { sealed, commitment } = await sealedIn(house);
    const about = { ...ABOUT, commitment };
    await house.seals.renew({ needed: 1, last: 1 });
    const tries: readonly [Sealed, typeof about][] = [
      [sealed, { ...about, identityId: anId('identity', 2) }],
      [sealed, { ...about, sourceId: anId('source', 2) }],
      [sealed, { ...about, commitment: '0'.repeat(64) }],
      [{ ...sealed, keyNumber: 2 }, about],
    ];
    for (const [tried, bound] of tries) {
      expect(await house.seals.open(tried, bound)).toMatchObject({ ok: false });
    }
    expect(await house.seals.open(sealed, about)).toMatchObject({ ok: true });
  });

  test('two sealings of one text have nothing in common, and hide how long a name is', async () => {
    const house = someSeals();
    const [one, other] = [await sealedIn(house), await sealedIn(house)];
    expect(one.commitment).not.toBe(other.commitment);
    expect(one.sealed.ciphertext).not.toBe(other.sealed.ciphertext);
    expect(one.sealed.wrappedKey).not.toBe(other.sealed.wrappedKey);
    const short = await sealedIn(house, { ...TEXT, name: 'A' });
    const long = await sealedIn(house, { ...TEXT, name: 'A'.repeat(60) });
    expect(short.sealed.ciphertext.length).toBe(long.sealed.ciphertext.length);
  });
});

describe('the desk’s secrets', () => {
  test('the first is made when something is sealed, is the owner’s alone to read, and stays', async () => {
    const house = someSeals();
    expect(await house.seals.current(NONE_YET)).toEqual({ ok: true, value: null });
    await sealedIn(house);
    const first = readFileSync(house.paths.identitySecrets, 'utf8');
    expect(statSync(house.paths.identitySecrets).mode & 0o777).toBe(0o600);
    await sealedIn(house);
    expect(readFileSync(house.paths.identitySecrets, 'utf8')).toBe(first);
  });

  test('any number of rotations leaves everything readable, and no ciphertext is touched', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 4 }), async (text, rounds) => {
        const house = someSeals();
        const { sealed, commitment } = await sealedIn(house, text);
        const about = { ...ABOUT, commitment };
        let current = sealed;
        for (let round = 1; round <= rounds; round += 1) {
          const before = current;
          expect(await house.seals.renew({ needed: round, last: round })).toEqual({
            ok: true,
            value: round + 1,
          });
          // Cut off here, it opens by its former secret.
          expect(await house.seals.open(before, about)).toMatchObject({ value: { text } });
          const made = await house.seals.rewrap(before, ABOUT);
          if (!made.ok) throw new Error(made.problem.message);
          current = made.value;
          expect(current).toMatchObject({ ciphertext: sealed.ciphertext, keyNumber: round + 1 });
          expect(current.wrappedKey).not.toBe(before.wrappedKey);
          expect(await house.seals.open(current, about)).toMatchObject({ value: { text } });
        }
        // A backup from before still opens.
        expect(await house.seals.open(sealed, about)).toMatchObject({ value: { text } });
      }),
      { numRuns: 12 },
    );
  });

  test('where the secret is missing, nothing opens, is sealed or is made', async () => {
    const house = someSeals();
    const { sealed, commitment } = await sealedIn(house);
    rmSync(house.paths.identitySecrets);
    const missing = {
      ok: false,
      problem: { code: 'unavailable', said: { key: 'identity-secret-missing' } },
    };
    const inUse = { needed: 1, last: 1 };
    expect(await house.seals.open(sealed, { ...ABOUT, commitment })).toMatchObject(missing);
    expect(await house.seals.seal(TEXT, ABOUT, inUse)).toMatchObject(missing);
    expect(await house.seals.renew(inUse)).toMatchObject(missing);
    expect(await house.seals.rewrap(sealed, ABOUT)).toMatchObject(missing);
    expect(readSecrets(house.paths.identitySecrets)).toEqual({ ok: true, value: [] });
    // Once all that needed it is destroyed, a new one is made, by a number that none had.
    expect(await house.seals.seal(TEXT, ABOUT, { needed: 0, last: 1 })).toMatchObject({
      value: { sealed: { keyNumber: 2 } },
    });
  });

  test('another desk’s secret opens nothing, and says so', async () => {
    const [house, elsewhere] = [someSeals(), someSeals()];
    const { sealed, commitment } = await sealedIn(house);
    await sealedIn(elsewhere);
    const wrong = { ok: false, problem: { said: { key: 'identity-secret-wrong' } } };
    expect(await elsewhere.seals.open(sealed, { ...ABOUT, commitment })).toMatchObject(wrong);
    expect(await elsewhere.seals.rewrap(sealed, ABOUT)).toMatchObject(wrong);
  });

  test.each(['', '{', '[]', '{"format":"sourcemark-identity-secrets","secrets":[]}'])(
    'a file that holds %j is refused, and left as it is',
    async (content) => {
      const house = someSeals();
      writeFileSync(house.paths.identitySecrets, content);
      const unreadable = { problem: { said: { key: 'identity-secret-unreadable' } } };
      expect(await house.seals.seal(TEXT, ABOUT, NONE_YET)).toMatchObject(unreadable);
      expect(await house.seals.renew(NONE_YET)).toMatchObject(unreadable);
      expect(readFileSync(house.paths.identitySecrets, 'utf8')).toBe(content);
    },
  );
});
