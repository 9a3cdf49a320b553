import "server-only";

export type Sent = { readonly id: number; readonly data: Readonly<Record<string, unknown>> };
export type Send = (message: Sent) => void;
type Open = (send: Send) => Promise<() => void>;

const pulseMs = 15_000;
/** Messages that a listener may be behind before it is let go; it comes back and catches up. */
const behindAtMost = 50;

const encoder = new TextEncoder();
const encode = ({ id, data }: Sent) =>
  encoder.encode(`id: ${id}\ndata: ${JSON.stringify(data)}\n\n`);
const hello = encoder.encode("retry: 2000\n: here\n\n");
const pulse = encoder.encode(": still here\n\n");

/** What a stream is read from: ends once, by whichever side leaves first. */
function source(signal: AbortSignal, open: Open): UnderlyingDefaultSource<Uint8Array> {
  const state = { ended: false, stop: () => {} };
  function end() {
    if (state.ended) return;
    state.ended = true;
    state.stop();
  }
  return {
    async start(controller) {
      const put = (chunk: Uint8Array) => {
        if (state.ended) return;
        const isBehind = (controller.desiredSize ?? 0) < -behindAtMost;
        if (!isBehind) return controller.enqueue(chunk);
        end();
        controller.close();
      };
      const beat = setInterval(() => put(pulse), pulseMs);
      state.stop = () => clearInterval(beat);
      signal.addEventListener("abort", end);
      put(hello);
      const leave = await open((message) => put(encode(message)));
      state.stop = () => {
        clearInterval(beat);
        leave();
      };
      if (state.ended) state.stop();
    },
    cancel: end,
  };
}

/**
 * Server-sent events. `open` is handed the way to send and answers how to stop; a comment every 15
 * seconds keeps proxies from closing what is quiet, and nothing on the way may gather or change it.
 */
export function eventStream(request: Request, open: Open): Response {
  return new Response(new ReadableStream(source(request.signal, open)), {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-store, no-transform",
      "X-Accel-Buffering": "no",
    },
  });
}
