'use client';

import { base64Of } from '#app/_parts/original.ts';

/** A chosen file as the API takes a copy of something: its bytes in base64, and what the browser calls them. */
export async function arrivingCopy(file: File) {
  const mediaType = /^[\w.+-]+\/[\w.+-]+$/.test(file.type) ? file.type : 'application/octet-stream';
  return { filename: file.name, mediaType, file: await base64Of(file) };
}
