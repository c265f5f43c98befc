import { z } from 'zod';
import { type Admitted, route } from '#app/_server/http.ts';
import { endOtherPlaces, endPlace, listPlaces } from '#app/_server/places.ts';
import { problemResponse } from '#app/_server/problem-response.ts';
import { running } from '#app/_server/running.ts';
import { type Cookies, changePassword, signIn } from '#app/_server/sign-in.ts';
import { passwordSchema } from '#lib/desk/password.ts';
import { invalidInput } from '#lib/input-refusal.ts';
import { passwordProblem } from '#lib/people/password.ts';
import { type Problem, refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';

/** What an account's address answers: JSON, and cookies to keep. */
interface AccountAnswer {
  readonly json: object | null;
  readonly cookies?: Cookies;
}

type Act = (admitted: Admitted) => Promise<Result<AccountAnswer>>;

// better-auth has some forty addresses; these are all that can be reached from outside.
const ACTS: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['POST /sign-in/email', signInByEmail],
  ['POST /sign-out', signOut],
  ['POST /change-password', changeOwnPassword],
  ['GET /list-sessions', listOwnPlaces],
  ['POST /revoke-session', endOwnPlace],
  ['POST /revoke-other-sessions', endOwnOtherPlaces],
]);

/** Answers every request below `/api/auth`. */
export const answerAuth = route(
  { methods: ['GET', 'POST'], forPeopleOnly: true },
  async (admitted) => {
    const place = admitted.url.pathname.replace(/^\/api\/auth/, '');
    const act = ACTS.get(`${admitted.request.method} ${place}`);
    if (act === undefined) return problemResponse(refusal('not-found', say('no-such-address')));

    const answer = await act(admitted);
    if (!answer.ok) return problemResponse(answer.problem, tooManyIf(answer.problem.code));
    const response = Response.json(answer.value.json);
    for (const cookie of answer.value.cookies ?? []) response.headers.append('set-cookie', cookie);
    return response;
  },
);

// The only thing that makes an account unavailable is too many wrong passwords.
function tooManyIf(code: string) {
  return code === 'unavailable' ? { status: 429 } : {};
}

const credentialsSchema = z.object({
  email: z.string().max(254),
  password: z.string().max(256),
});

async function signInByEmail({ request, fields }: Admitted): Promise<Result<AccountAnswer>> {
  const input = credentialsSchema.safeParse(fields);
  if (!input.success) return fail(invalidInput(input.error));
  const cookies = await signIn(request.headers, input.data.email, input.data.password);
  return cookies.ok ? ok({ json: null, cookies: cookies.value }) : cookies;
}

async function signOut({ request }: Admitted): Promise<Result<AccountAnswer>> {
  const { headers } = await running().accounts.auth.api.signOut({
    headers: request.headers,
    returnHeaders: true,
  });
  running().stir();
  return ok({ json: null, cookies: headers.getSetCookie() });
}

const passwordsSchema = z.object({
  currentPassword: z.string().max(256),
  newPassword: passwordSchema,
});

async function changeOwnPassword(admitted: Admitted): Promise<Result<AccountAnswer>> {
  const { request, actor, fields } = admitted;
  if (actor.kind !== 'person') return fail(SIGNED_OUT);
  const input = passwordsSchema.safeParse(fields);
  if (!input.success) return fail(invalidInput(input.error));
  const person = await running().parts.store.person(actor.personId);
  const unfit = person === null ? SIGNED_OUT : passwordProblem(input.data.newPassword, person);
  if (unfit !== null) return fail(renamed(unfit));
  const cookies = await changePassword(request.headers, actor.personId, input.data);
  running().stir();
  return cookies.ok ? ok({ json: null, cookies: cookies.value }) : cookies;
}

// The rule speaks of a password; here two are typed, and it is the new one that was judged.
function renamed(unfit: Problem): Problem {
  if (unfit.fields === undefined) return unfit;
  return { ...unfit, fields: unfit.fields.map((field) => ({ ...field, path: 'newPassword' })) };
}

async function listOwnPlaces({ request, actor }: Admitted): Promise<Result<AccountAnswer>> {
  if (actor.kind !== 'person') return fail(SIGNED_OUT);
  return ok({ json: { places: await listPlaces(request.headers) } });
}

async function endOwnPlace({ request, actor, fields }: Admitted): Promise<Result<AccountAnswer>> {
  if (actor.kind !== 'person') return fail(SIGNED_OUT);
  const input = z.object({ id: z.string().max(200) }).safeParse(fields);
  if (!input.success) return fail(invalidInput(input.error));
  const ended = await endPlace(request.headers, input.data.id);
  return ended.ok ? ok({ json: null }) : ended;
}

async function endOwnOtherPlaces({ request, actor }: Admitted): Promise<Result<AccountAnswer>> {
  if (actor.kind !== 'person') return fail(SIGNED_OUT);
  await endOtherPlaces(request.headers);
  return ok({ json: null });
}

const SIGNED_OUT = refusal('signed-out', say('signed-out'));
