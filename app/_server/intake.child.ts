import { constants, setPriority } from 'node:os';
import { parseArgs } from 'node:util';
import { buffer } from 'node:stream/consumers';
import { z } from 'zod';
import { INTAKE_FORMATS } from '#lib/story/draft.ts';
import { takeIn } from '#lib/story/intake/take-in.ts';

// A process of its own for one original: whatever the original does to the parser ends with it. The
// bytes come on standard input, the answer leaves as JSON on standard output.
// Whoever waits for a page goes before whoever waits for an intake.
setPriority(constants.priority.PRIORITY_LOW);
const { values } = parseArgs({ options: { format: { type: 'string' } } });
const format = z.enum(INTAKE_FORMATS).parse(values.format);

const bytes = await buffer(process.stdin);
process.stdout.write(JSON.stringify(await takeIn({ bytes, format })));
