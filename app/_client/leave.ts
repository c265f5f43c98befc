import { signOut } from '#app/_client/account.ts';

/** Signs out here and goes to the entrance, by a full load so that nothing read stays in memory. */
export async function leave(): Promise<void> {
  await signOut();
  window.location.assign('/sign-in');
}
