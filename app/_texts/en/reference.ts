/** The texts of the API reference; what it says of single operations comes from the API's own document. */
export const reference = {
  title: 'API reference',
  lead: 'A program does what people do here, with the role of its key. An administrator makes keys under <people>People</people>; the machine-readable description is <document>openapi.json</document> (OpenAPI 3.1).',
  operations: 'Operations',
  conventions: 'Conventions',
  'conventions-text':
    'Input goes into the path, the query (GET) or a JSON object. A refusal is <code>application/problem+json</code> (RFC 9457): decide by its <code>code</code>, show its <code>detail</code>. A change states in <code>expects</code> the version it was made on; when somebody was faster the answer is <code>stale</code> with both states, and nothing is kept. Lists answer a page and <code>nextCursor</code>.',
  answers: 'Answers',
  refuses: 'Refuses',
  'example-of': 'Example of {operation}',
  'input-of': 'Input of {operation}',
  field: 'Field',
  in: 'In',
  type: 'Type',
  required: 'required',
  'when-left-out': '<value></value> when left out',
} as const;
