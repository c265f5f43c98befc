import { z } from 'zod';
import { inSchema } from '#lib/in-schema.ts';
import { say } from '#lib/say.ts';

/** Bytes as they are; in a JSON Schema a binary string, since it knows no other bytes. */
export const bytesSchema = z.custom<Uint8Array>(
  (value) => value instanceof Uint8Array,
  inSchema(say('no-bytes')),
);
bytesSchema._zod.toJSONSchema = () => ({ type: 'string', format: 'binary' });

/** A file inside JSON: base64 on the way in, bytes from there on. Its size is judged by the operation. */
export const fileInJsonSchema = z.codec(z.base64(inSchema(say('no-base64'))), bytesSchema, {
  decode: (base64) => z.util.base64ToUint8Array(base64),
  encode: (bytes) => z.util.uint8ArrayToBase64(bytes),
});
