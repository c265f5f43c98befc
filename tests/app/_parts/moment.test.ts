import { describe, expect, test } from 'vitest';
import { ago, dateOnly, exactly } from '#app/_parts/moment.ts';

const NOW = '2026-11-24T15:00:00.000Z';
const from = (at: string) => ago('en', at, Date.parse(NOW), 'UTC');

describe('a moment is said as people say it', () => {
  test.each([
    ['2026-11-24T14:59:40.000Z', null],
    ['2026-11-24T14:58:00.000Z', '2 minutes ago'],
    ['2026-11-24T12:00:00.000Z', '3 hours ago'],
    ['2026-11-23T14:00:00.000Z', 'yesterday'],
    ['2026-11-20T14:00:00.000Z', '4 days ago'],
    ['2026-10-02T14:00:00.000Z', '2 Oct 2026'],
    ['2026-12-01T15:00:00.000Z', 'in 7 days'],
  ])('%s is "%s"', (at, words) => {
    expect(from(at)).toBe(words);
  });

  test('and in full, with its time zone', () => {
    expect(exactly('en', NOW, 'UTC')).toBe('24 November 2026 at 15:00 UTC');
    expect(exactly('en', NOW, 'Asia/Tehran')).toMatch(/^24 November 2026 at 18:30 GMT\+3:30$/);
  });

  test('in German too', () => {
    expect(ago('de', '2026-11-24T12:00:00.000Z', Date.parse(NOW), 'UTC')).toBe('vor 3 Stunden');
    expect(exactly('de', NOW, 'UTC')).toBe('24. November 2026 um 15:00 UTC');
    expect(dateOnly('de', '2026-10-02T14:00:00.000Z', 'UTC')).toBe('2. Okt. 2026');
  });

  test('its day is the reader’s, not the server’s', () => {
    expect(dateOnly('en', '2026-11-24T23:30:00.000Z', 'UTC')).toBe('24 Nov 2026');
    expect(dateOnly('en', '2026-11-24T23:30:00.000Z', 'Asia/Tokyo')).toBe('25 Nov 2026');
  });
});
