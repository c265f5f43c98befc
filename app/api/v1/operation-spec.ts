import type { OpenAPI } from '@orpc/contract';
import type { Route } from '#app/api/v1/operation-route.ts';
import type { AnyOperation } from '#lib/desk/operation.ts';
import { PERMISSIONS } from '#lib/people/permission.ts';
import { type ProblemCode } from '#lib/problem.ts';
import { STATUS_OF } from '#app/_server/problem-response.ts';

/** Completes what oRPC derived from the schemas: permission, security, files and every refusal. */
export function operationSpec(
  derived: OpenAPI.OperationObject,
  operation: AnyOperation,
  route: Route,
): OpenAPI.OperationObject {
  const holders = PERMISSIONS[operation.permission];
  const isOpen = holders === 'anybody';
  const who = holders === 'anybody' ? 'anybody, signed in or not' : holders.join(', ');
  return {
    ...derived,
    ...(route.method === 'GET'
      ? {}
      : { parameters: [...(derived.parameters ?? []), IDEMPOTENCY_KEY] }),
    description: `Permission: ${operation.permission} (${who}).${storyNote(operation)}`,
    security: isOpen ? [{}, { key: [] }, { session: [] }] : [{ key: [] }, { session: [] }],
    responses: {
      ...(route.answersFile === undefined ? derived.responses : { '200': fileAnswer(route) }),
      ...refusals(operation, route),
    },
  };
}

function storyNote(operation: AnyOperation): string {
  if (operation.story === undefined) return '';
  return ' Only for members of the story and administrators; to everybody else it is not found.';
}

function fileAnswer(route: Route): OpenAPI.ResponseObject {
  const type = route.answersFile === 'made-here' ? '*/*' : 'application/octet-stream';
  return {
    description: 'The file, as an attachment.',
    content: { [type]: { schema: { type: 'string', format: 'binary' } } },
  };
}

function refusals(operation: AnyOperation, route: Route): OpenAPI.ResponsesObject {
  const codes = new Set<ProblemCode>(['invalid', 'unavailable']);
  if (PERMISSIONS[operation.permission] !== 'anybody') codes.add('signed-out').add('forbidden');
  if (route.path.includes('{')) codes.add('not-found');
  if (route.method !== 'GET') {
    for (const code of ['forbidden', 'stale', 'taken', 'policy', 'too-large'] as const) {
      codes.add(code);
    }
  }
  const statuses = new Set([...codes].map((code) => STATUS_OF[code]));
  return Object.fromEntries(
    [...statuses].map((status) => [
      String(status),
      {
        description: `Refused: ${[...codes].filter((code) => STATUS_OF[code] === status).join(' or ')}.`,
        content: { 'application/problem+json': { schema: PROBLEM } },
      },
    ]),
  );
}

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  description:
    'What you call this act: 8 to 64 visible ASCII characters, random, new for each act. Sent again with the same key after a lost answer, the act is not done twice: `taken` answers, with `doneAs`. Known for 30 days.',
  schema: { type: 'string', minLength: 8, maxLength: 64, pattern: '^[\\x21-\\x7e]+$' },
} as const satisfies OpenAPI.ParameterObject;

const PROBLEM = { $ref: '#/components/schemas/Problem' };
