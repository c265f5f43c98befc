import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this clone; every script works there, wherever it was called from. */
export const HOUSE = dirname(dirname(fileURLToPath(import.meta.url)));

/** A path inside the clone. */
export const inHouse = (...parts) => join(HOUSE, ...parts);
