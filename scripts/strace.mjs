import { findProgram, installPackage } from './programs.mjs';

/** Where strace stands, with which the durability test counts what reaches the disk; null where it is not to be had. */
export async function strace() {
  const found = findProgram('strace');
  if (found !== null) return found;
  return (await installPackage('strace')) ? findProgram('strace') : null;
}
