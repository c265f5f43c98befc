import { describe, expect, test } from 'vitest';
import { claimsAddress } from '#app/_parts/claims-address.ts';
import { insidePath } from '#app/_parts/inside-path.ts';
import { addressOf, queryFromUrl } from '#app/_ui/query-from-url.ts';
import { claimQuerySchema } from '#lib/store/query.ts';

describe('where somebody is led after signing in', () => {
  test.each(['/', '/stories/new', '/claims?verdict=disputed&axis=content', '/stories/é'])(
    'to %s, which is on this desk',
    (path) => {
      expect(insidePath(path)).toBe(path);
    },
  );

  test.each([
    '//elsewhere.example',
    '/\\elsewhere.example',
    'https://elsewhere.example',
    'javascript:alert(1)',
    '/\t/elsewhere.example',
    '',
    undefined,
    ['/'],
    `/${'x'.repeat(3000)}`,
  ])('never to %j, which may lead elsewhere', (path) => {
    expect(insidePath(path)).toBe('/');
  });
});

describe('filters in the address', () => {
  test('are read, and those that cannot be are left out rather than refused', () => {
    const query = queryFromUrl(claimQuerySchema, {
      verdict: 'disputed',
      axis: 'sideways',
      storyId: 'story_of_mine',
      limit: '-3',
      words: '  missiles ',
      from: '',
      unknown: 'x',
    });
    expect(query).toEqual({
      verdict: 'disputed',
      words: 'missiles',
      limit: 50,
      state: 'open',
      sort: 'reading-order',
    });
  });

  test('are read from the first value when one is given twice', () => {
    expect(queryFromUrl(claimQuerySchema, { verdict: ['disputed', 'unverified'] })).toMatchObject({
      verdict: 'disputed',
    });
  });

  test('come back as they were written, without what is the default', () => {
    const query = queryFromUrl(claimQuerySchema, { axis: 'content', verdict: 'unchecked' });
    expect(claimsAddress.to(query)).toBe('/claims?axis=content&verdict=unchecked');
    expect(claimsAddress.to(queryFromUrl(claimQuerySchema, {}))).toBe('/claims');
  });

  test('are encoded', () => {
    expect(addressOf('/', { words: 'a & b', sort: '' })).toBe('/?words=a+%26+b');
  });
});
