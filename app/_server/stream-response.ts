/**
 * Sends frames as server-sent events. The next frame is made only when the reader has taken the last one
 * (a slow reader costs no memory), and `end` is called once, when either side is done.
 */
export function streamResponse(
  makeFrames: (until: AbortSignal) => AsyncGenerator<string>,
  stopping: AbortSignal,
  end: () => void,
): Response {
  const cancelled = new AbortController();
  const frames = makeFrames(AbortSignal.any([cancelled.signal, stopping]));
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const next = await frames.next();
          if (next.done !== true) {
            controller.enqueue(encoder.encode(next.value));
            return;
          }
          controller.close();
        } catch (error) {
          controller.error(error);
        }
        end();
      },
      cancel() {
        cancelled.abort();
        end();
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  });
}
