import { OpenAPIGenerator, type OpenAPI } from '@orpc/openapi';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import { router } from '#app/api/v1/router.ts';
import { PROBLEM_CODES } from '#lib/problem.ts';

/** The OpenAPI 3.1 document of the whole API, made from the list of operations; `url` is the desk's own. */
export async function apiDocument(url: string): Promise<OpenAPI.Document> {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });
  return generator.generate(router, {
    info: {
      title: 'Sourcemark',
      version: '1',
      description: INTRODUCTION,
    },
    servers: [{ url: `${url}/api/v1` }],
    tags: TAGS.map(([name, description]) => ({ name, description })),
    components: {
      securitySchemes: {
        key: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'smk_…',
          description: 'An API key that an administrator made; it acts with its own role.',
        },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'sourcemark.session_token',
          description:
            'The session of somebody signed in with a browser. Changes also need the header `Origin`.',
        },
      },
      schemas: { Problem: PROBLEM_SCHEMA },
    },
    paths: { '/stories/{storyId}/events': EVENT_STREAM },
  });
}

const INTRODUCTION = `The desk's operations over HTTP. Input goes in the path, the query (GET) or a JSON object; answers are JSON.
Every refusal is \`application/problem+json\` (RFC 9457): decide by its \`code\`. A change states in \`expects\` the version it was made on; when somebody was faster, \`stale\` answers with both states and nothing is kept. A request with a header \`Idempotency-Key\` is done once however often it is sent: sent again, it is refused as \`taken\` with the number of its first event in \`doneAs\`. Lists answer a page and \`nextCursor\`.`;

const TAGS = [
  ['stories', 'The pieces under check, their drafts, members and reports.'],
  [
    'drafts',
    'The texts of a story one after the other, what each changed about its claims, and annotations brought onto them.',
  ],
  ['claims', 'What a story asserts: marks, attribution, the verdicts on both axes, and threads.'],
  ['evidence', 'What bears on a claim, and the copies kept of it.'],
  ['sources', 'Who or what stands behind words and evidence.'],
  ['second readings', 'Claims judged again without seeing the first verdicts, and what differs.'],
  [
    'queries',
    'What is asked of reporters, sources, experts and accused parties, and what comes back.',
  ],
  ['review', 'Signing a story off, the file as it stood, and what is corrected afterwards.'],
  ['notices', 'Where it is my turn.'],
  [
    'policies',
    "The house's sourcing policies, what they say of stories, and exceptions from them.",
  ],
  ['templates', "The house's own wording for justifications and questions."],
  ['record', 'The append-only log of all that was done.'],
  ['people', 'Colleagues and invitations.'],
  ['keys', 'Keys by which programs act on the desk.'],
  ['desk', 'The desk itself.'],
] as const;

const SAID_SCHEMA = {
  type: 'object',
  description:
    'The same sentence apart from any language: its key, and what is filled into it. For whoever shows it in another one.',
  required: ['key', 'values'],
  properties: { key: { type: 'string' }, values: { type: 'object' } },
} satisfies OpenAPI.SchemaObject;

const PROBLEM_SCHEMA = {
  type: 'object',
  description: 'A refusal: what, which one, and what to do next.',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: { type: 'string', format: 'uri' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'A sentence for the person, in English.' },
    code: { type: 'string', enum: [...PROBLEM_CODES, 'bug'] },
    said: SAID_SCHEMA,
    fields: {
      type: 'array',
      description: 'With `invalid`: the fields at fault.',
      items: {
        type: 'object',
        required: ['path', 'message'],
        properties: { path: { type: 'string' }, message: { type: 'string' }, said: SAID_SCHEMA },
      },
    },
    states: {
      type: 'object',
      description: 'With `stale`: what is stored now, and what was sent.',
      required: ['current', 'yours'],
      properties: { current: {}, yours: {} },
    },
    doneAs: {
      type: 'integer',
      minimum: 1,
      description:
        'With `taken`, for a request that was sent again with its `Idempotency-Key`: the number of the first event it left when it was done.',
    },
  },
  examples: [
    {
      type: 'urn:sourcemark:problem:not-found',
      title: 'Not found',
      status: 404,
      detail: 'There is no such story, or you are not a member of it.',
      code: 'not-found',
    },
  ],
} satisfies OpenAPI.SchemaObject;

const EVENT_STREAM = {
  get: {
    operationId: 'follow-events',
    summary: "Follow a story's record live, as server-sent events.",
    description:
      'Each event has the number of the record as `id` and an item of read-events as JSON in `data`. Events named `presence` have no `id`; their `data` is what read-presence answers as `presence`, sent at the start and whenever it changes. Resume with the header `Last-Event-ID` or the query field `after`; without either, the stream begins at the present.',
    tags: ['record'],
    security: [{ key: [] }, { session: [] }],
    parameters: [
      { name: 'storyId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'after', in: 'query', schema: { type: 'integer', minimum: 0 } },
      { name: 'Last-Event-ID', in: 'header', schema: { type: 'integer', minimum: 0 } },
    ],
    responses: {
      '200': {
        description: 'The stream; a comment every 15 s keeps it open.',
        content: { 'text/event-stream': { schema: { type: 'string' } } },
      },
      '401': refusal('signed-out'),
      '404': refusal('not-found'),
      '503': refusal('unavailable: too many streams at once'),
    },
  },
} satisfies OpenAPI.PathItemObject;

function refusal(what: string) {
  return {
    description: `Refused: ${what}.`,
    content: {
      'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
    },
  };
}
