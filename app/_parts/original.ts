import type { AnswerOf, InputOf } from '#lib/desk/operations.ts';

/** An original as it is sent: pasted text, or a file in base64. */
export type Original = InputOf<'preview-original'>;

/** What was read from an original. */
export type Preview = AnswerOf<'preview-original'>;

/** A file as the desk takes it: its bytes in base64, untouched, and its name, which tells the format. */
export async function fileAsOriginal(file: File): Promise<Original> {
  return { file: await base64Of(file), filename: file.name };
}

/** The bytes of a file in base64. Rejects when the browser cannot read it. */
export function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve(url.slice(url.indexOf(',') + 1));
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error('The file could not be read.'));
    };
    reader.readAsDataURL(file);
  });
}
