/** A place in the work; giving it back lets the next one in. */
export interface Turn {
  readonly leave: () => void;
}

/** Lets only so many in at once; the others wait in the order in which they came. */
export class Turnstile {
  private free: number;
  private readonly waiting: (() => void)[] = [];

  constructor(atOnce: number) {
    this.free = atOnce;
  }

  /** Waits for a turn. It must be left in the end, once. */
  async enter(): Promise<Turn> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    return {
      leave: () => {
        this.next();
      },
    };
  }

  /** The place is handed on and not given back, so that nobody can slip in between. */
  private next(): void {
    const next = this.waiting.shift();
    if (next === undefined) this.free += 1;
    else next();
  }
}
