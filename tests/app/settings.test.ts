import { describe, expect, test } from 'vitest';
import { allowedOrigins, readSettings, urlOf } from '#app/_server/settings.ts';

function settingsOf(environment: Record<string, string>) {
  const read = readSettings(environment);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

describe('settings', () => {
  test('nothing set suits one desk on one machine, reachable from that machine only', () => {
    expect(settingsOf({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      folder: './data',
      url: null,
      log: 'info',
      secret: null,
      uploadBytes: 10 * 1024 * 1024,
      requestsPerMinute: 6000,
      trustsProxy: false,
    });
  });

  test('a setting that is there but empty counts as not given', () => {
    expect(settingsOf({ PORT: '', SOURCEMARK_SECRET: '' })).toEqual(settingsOf({}));
  });

  test('every bad setting is named in one message, and no value is repeated', () => {
    const read = readSettings({
      PORT: '70000',
      HOST: 'not a host!',
      SOURCEMARK_URL: 'https://desk.example.org/path',
      SOURCEMARK_LOG: 'loud',
      SOURCEMARK_SECRET: 'hunter2',
      SOURCEMARK_UPLOAD_MB: '0',
      SOURCEMARK_RATE: 'many',
      SOURCEMARK_TRUST_PROXY: 'yes',
    });
    if (read.ok) throw new Error('Bad settings were accepted.');
    expect(read.problem.code).toBe('invalid');
    const named = read.problem.message
      .split('\n')
      .slice(1, -1)
      .map((line) => line.trim());
    expect(named.map((line) => line.split(':', 1)[0])).toEqual([
      'PORT',
      'HOST',
      'SOURCEMARK_URL',
      'SOURCEMARK_LOG',
      'SOURCEMARK_SECRET',
      'SOURCEMARK_UPLOAD_MB',
      'SOURCEMARK_RATE',
      'SOURCEMARK_TRUST_PROXY',
    ]);
    expect(read.problem.message).not.toContain('hunter2');
  });

  test.each([
    ['3000', '127.0.0.1', undefined, 'http://127.0.0.1:3000'],
    ['80', 'localhost', undefined, 'http://localhost'],
    ['3000', '::1', undefined, 'http://[::1]:3000'],
    ['3000', '0.0.0.0', 'https://Desk.Example.org/', 'https://desk.example.org'],
  ])('port %s on %s with address %s is reached at %s', (PORT, HOST, url, reached) => {
    const settings = settingsOf({
      PORT,
      HOST,
      ...(url === undefined ? {} : { SOURCEMARK_URL: url }),
    });
    expect(urlOf(settings, settings.port)).toBe(reached);
  });

  test('a desk on this machine is the same desk by each of the machine’s own names', () => {
    expect(allowedOrigins('http://127.0.0.1:3000')).toContain('http://localhost:3000');
    expect(allowedOrigins('http://localhost:3000')).toContain('http://127.0.0.1:3000');
  });

  test('a desk elsewhere has one origin', () => {
    expect(allowedOrigins('https://desk.example.org')).toEqual(['https://desk.example.org']);
  });
});
