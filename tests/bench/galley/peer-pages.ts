import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { annotateWithRecogito } from '#tests/bench/galley/annotate-with-recogito.ts';
import type { LongText } from '#tests/bench/galley/long-desk.ts';
import { type PeerAnnotation, wrapHighlights } from '#tests/bench/galley/wrap-highlights.ts';

/** The peers, by the name the tables give them. */
export const PEERS = ['Recogito, spans', 'Recogito, CSS highlights', 'wrapping'] as const;

/** One of them. */
export type Peer = (typeof PEERS)[number];

/** What a peer's marks look like in its document; highlights of the style sheet are no elements. */
export const MARKS_OF: Readonly<Record<Peer, string>> = {
  'Recogito, spans': '.r6o-annotation',
  'Recogito, CSS highlights': '::highlight',
  wrapping: '.bench-highlight',
};

/** A server of the peers' pages, on this machine only. */
export interface PeerPages {
  addressOf(peer: Peer, claims: number): string;
  close(): Promise<void>;
}

/** Serves one page for each peer and text: whole and ready, with nothing to look up and nobody to sign in. */
export async function servePeers(texts: readonly LongText[]): Promise<PeerPages> {
  const pages = new Map<string, string>();
  for (const [at, peer] of PEERS.entries()) {
    for (const text of texts) pages.set(`/${at}/${text.claims}`, pageOf(peer, text));
  }
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html' });
    response.end(page);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return {
    addressOf: (peer, claims) =>
      `http://127.0.0.1:${address.port}/${PEERS.indexOf(peer)}/${claims}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** The galley's measure and leading, so that the same words stand on about as many lines. */
const STYLE = `
  main { position: relative; max-width: 68ch; margin: 2.5rem auto; font: 1.1875rem/1.8 Georgia, serif; }
  p { margin: 0 0 1.05em; white-space: pre-line; overflow-wrap: break-word; }
  .bench-highlight { background: #fbefd5; text-decoration: underline; cursor: pointer; }
`;

function pageOf(peer: Peer, { text, blocks, spans }: LongText): string {
  // Two line ends between the blocks, as in the draft: offsets in the page are offsets in the draft.
  const paragraphs = blocks
    .map(({ start, end }) => `<p data-start="${start}">${escaped(text.slice(start, end))}</p>`)
    .join('\n\n');
  const annotations: PeerAnnotation[] = spans.map(({ start, end }, at) => ({
    id: `a${at}`,
    start,
    end,
  }));
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Peer</title>',
    `<style>${STYLE}${peer === 'wrapping' ? '' : recogito('text-annotator.css')}</style>`,
    `<main>${paragraphs}</main>`,
    `<script>${scriptOf(peer, annotations)}</script></html>`,
  ].join('\n');
}

function scriptOf(peer: Peer, annotations: readonly PeerAnnotation[]): string {
  const given = JSON.stringify(annotations);
  if (peer === 'wrapping') return `(${wrapHighlights.toString()})(${given})`;
  const renderer = peer === 'Recogito, spans' ? 'SPANS' : 'CSS_HIGHLIGHTS';
  const call = `(${annotateWithRecogito.toString()})(${given}, '${renderer}')`;
  // The published script asks what build it is in.
  const build = "globalThis.process = { env: { NODE_ENV: 'production' } };";
  return [build, recogito('text-annotator.umd.js'), call].join('\n');
}

/** A file of Recogito as it is published; the script bundles all it needs. */
function recogito(file: string): string {
  const main = createRequire(import.meta.url).resolve('@recogito/text-annotator');
  const text = readFileSync(main.replace(/[^/]+$/, file), 'utf8');
  return text.replaceAll('</script', '<\\/script');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
