import { takeLock } from '#db/lock.ts';

/** A process that holds the lock it is given until it is killed; `open.test.ts` starts it. */

const path = process.argv[2];
if (path === undefined) throw new Error('Name the lock.');
takeLock(path);
process.send?.('held');
setInterval(() => undefined, 1000);
