import { os } from '@orpc/server';
import { operationSpec } from '#app/api/v1/operation-spec.ts';
import type { Route } from '#app/api/v1/operation-route.ts';
import { ROUTES } from '#app/api/v1/routes.ts';
import type { AnyOperation } from '#lib/desk/operation.ts';
import { OPERATIONS } from '#lib/desk/operations.ts';

/** What oRPC finds out about a request: which operation it means, and the input it brought. */
export interface Chosen {
  operation?: AnyOperation;
  input?: unknown;
}

// `perform` checks the input, after it has asked whether this person may do it at all. NaN is oRPC's
// way to say "nowhere": the schemas then serve the OpenAPI document only.
const base = os
  .$context<Chosen>()
  .$config({ initialInputValidationIndex: NaN, initialOutputValidationIndex: NaN });

function procedureFor(operation: AnyOperation, route: Route) {
  return base
    .route({
      method: route.method,
      path: route.path,
      operationId: operation.name,
      summary: operation.summary,
      tags: [route.tag],
      spec: (spec) => operationSpec(spec, operation, route),
    })
    .input(operation.input)
    .output(operation.output)
    .handler(({ input, context }) => {
      context.operation = operation;
      context.input = input;
    });
}

/** Every operation of the desk as a procedure. */
export const router = Object.fromEntries(
  OPERATIONS.map((operation) => [operation.name, procedureFor(operation, ROUTES[operation.name])]),
);
