/** A new thing as an operation hands it over: the store numbers versions from 1. */
export type New<T> = Omit<T, 'version'>;

/** A change relies on the version of the thing that was read; another version makes it `stale`. */
export interface Expects {
  readonly expects: number;
}
