import { z } from 'zod';

/** What a server process holds, in bytes. */
const usageSchema = z.object({ heapUsed: z.number(), rss: z.number() });

/** The memory of a server process in bytes. */
export type MemoryUsage = z.infer<typeof usageSchema>;

const answerSchema = z.object({
  id: z.number(),
  result: z.object({ result: z.object({ value: z.string() }).optional() }).optional(),
});

/**
 * Reads the memory of a server started with `--inspect`, after having it collect its garbage: only what
 * is still held counts as growth. `address` is the one Node printed (`ws://127.0.0.1:…`).
 */
export async function memoryOf(address: string): Promise<MemoryUsage> {
  const socket = new WebSocket(address);
  try {
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve, { once: true });
      socket.addEventListener('error', reject, { once: true });
    });
    // Twice: what the first round finalises, the second can free.
    await ask(socket, 1, 'HeapProfiler.collectGarbage');
    await ask(socket, 2, 'HeapProfiler.collectGarbage');
    const expression = 'JSON.stringify(process.memoryUsage())';
    const answer = await ask(socket, 3, 'Runtime.evaluate', { expression, returnByValue: true });
    return usageSchema.parse(JSON.parse(answer.result?.result?.value ?? ''));
  } finally {
    socket.close();
  }
}

function ask(socket: WebSocket, id: number, method: string, params: object = {}) {
  return new Promise<z.infer<typeof answerSchema>>((resolve) => {
    const listen = ({ data }: MessageEvent) => {
      const message: unknown = JSON.parse(String(data));
      const parsed = answerSchema.safeParse(message);
      if (!parsed.success || parsed.data.id !== id) return;
      socket.removeEventListener('message', listen);
      resolve(parsed.data);
    };
    socket.addEventListener('message', listen);
    socket.send(JSON.stringify({ id, method, params }));
  });
}
