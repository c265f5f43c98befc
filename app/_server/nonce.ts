import { headers } from 'next/headers';

/** The nonce this page's scripts must carry; undefined where no server set one. */
export async function nonce(): Promise<string | undefined> {
  return (await headers()).get('x-nonce') ?? undefined;
}
