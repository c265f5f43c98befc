import { existsSync, readFileSync } from 'node:fs';

/**
 * The processor time a process has used, in ms; null where the system does not tell. A busy machine
 * stretches the clock on the wall several times over, this hardly.
 */
export function processorMs(pid: number): number | null {
  const path = `/proc/${pid}/stat`;
  if (!existsSync(path)) return null;
  // After the name in brackets come 11 fields, then user and system time in hundredths of a second.
  const fields = readFileSync(path, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
