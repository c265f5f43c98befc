/** The things that were looked at last, so many of them, by a name under which each never changes. */
export class LastUsed<Name, Thing> {
  readonly #most: number;
  readonly #kept = new Map<Name, Thing>();

  constructor(most: number) {
    this.#most = most;
  }

  /** What is kept under a name, which is used by this; undefined where it is not kept any more. */
  get(name: Name): Thing | undefined {
    const thing = this.#kept.get(name);
    if (thing !== undefined) this.keep(name, thing);
    return thing;
  }

  /** Keeps a thing, and lets go of the one that was not used for longest where there are too many. */
  keep(name: Name, thing: Thing): void {
    this.#kept.delete(name);
    this.#kept.set(name, thing);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.#most && oldest !== undefined) this.#kept.delete(oldest);
  }
}
