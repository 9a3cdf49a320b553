type Told = { readonly version: number; readonly spread: number };
type Following = {
  readonly ref: string;
  /** What the page shows already. */
  readonly version: number;
  readonly onTold: (told: Told) => void;
  /** Whether the connection is there. */
  readonly onLink: (isThere: boolean) => void;
};

const againMs = 5000;

/** Hears that something changed, until the answer is called; a lost connection comes back by itself. */
export function followLive({ ref, version, onTold, onLink }: Following): () => void {
  const state = { seen: version, source: null as EventSource | null, timer: 0 };
  function open() {
    const query = new URLSearchParams({ ref, after: String(state.seen) });
    const source = new EventSource(`/api/live?${query}`);
    state.source = source;
    source.onopen = () => onLink(true);
    source.onmessage = ({ data }) => {
      const told = JSON.parse(data) as Told;
      state.seen = Math.max(state.seen, told.version);
      onTold(told);
    };
    source.onerror = () => {
      onLink(false);
      // Refused for now, by an outage or a full process: the browser does not try again by itself.
      if (source.readyState === EventSource.CLOSED) state.timer = window.setTimeout(open, againMs);
    };
  }
  open();
  return () => {
    window.clearTimeout(state.timer);
    state.source?.close();
  };
}

type Fetching<T> = {
  readonly read: (version: number) => Promise<T & { readonly version: number }>;
  readonly onState: (state: T & { readonly version: number }) => void;
};

const failedMs = 2000;

/**
 * Fetches what was told of: one request at a time, at a moment that differs from the others' by up
 * to `spread`, however many changes came meanwhile.
 */
export function fetchTold<T>({ read, onState }: Fetching<T>) {
  const state = { wanted: 0, got: 0, timer: 0, busy: false };
  async function run() {
    state.timer = 0;
    state.busy = true;
    const isRead = await read(state.wanted).then(
      (found) => {
        state.got = Math.max(state.got, found.version);
        onState(found);
        return true;
      },
      () => false,
    );
    state.busy = false;
    if (state.wanted > state.got) plan(isRead ? 0 : failedMs);
  }
  function plan(wait: number) {
    if (state.busy || state.timer !== 0) return;
    state.timer = window.setTimeout(run, wait);
  }
  return {
    told({ version, spread }: Told) {
      state.wanted = Math.max(state.wanted, version);
      if (state.wanted > state.got) plan(Math.random() * spread);
    },
    stop() {
      window.clearTimeout(state.timer);
    },
  };
}
