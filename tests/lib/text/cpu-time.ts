/**
 * The milliseconds of processor time that work takes in this thread: unlike the clock's, they stay the
 * same while other tests keep the machine busy.
 */
export function cpuMsOf(work: () => void): number {
  const began = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(began);
  return (user + system) / 1000;
}
