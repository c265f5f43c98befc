/** Tells the person at the terminal what is being done, in one line. */
export function say(line) {
  process.stdout.write(`sourcemark: ${line}\n`);
}

/** Seconds since a moment (of `Date.now`), as people read them. */
export function since(startedAt) {
  return `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;
}
