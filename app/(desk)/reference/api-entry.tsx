import type { Entry } from './api-entries.ts';

/** One operation: where it stands, what it takes, what it answers, and a call to try. */
export function ApiEntry({ entry }: { readonly entry: Entry }) {
  return (
    <article id={entry.id} className="sm-api" aria-labelledby={`${entry.id}-name`}>
      <h3 id={`${entry.id}-name`} className="sm-api-name">
        {entry.id}
      </h3>
      <p className="sm-api-place">
        <span className="sm-api-method" data-method={entry.method}>
          {entry.method}
        </span>{' '}
        <code>{entry.path}</code>
      </p>
      <p className="sm-api-summary">{entry.summary}</p>
      {entry.description !== '' && <p className="sm-soft">{entry.description}</p>}
      {entry.fields.length > 0 && <Fields entry={entry} />}
      <dl className="sm-api-answers">
        <dt>Answers</dt>
        <dd>{entry.answer}</dd>
        <dt>Refuses</dt>
        <dd>{entry.refusals.map(({ status, codes }) => `${codes} (${status})`).join(', ')}</dd>
      </dl>
      <pre className="sm-api-curl" tabIndex={0} role="region" aria-label={`Example of ${entry.id}`}>
        {entry.curl}
      </pre>
    </article>
  );
}

function Fields({ entry }: { readonly entry: Entry }) {
  return (
    <div className="sm-api-fields" role="region" aria-label={`Input of ${entry.id}`} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">In</th>
            <th scope="col">Type</th>
          </tr>
        </thead>
        <tbody>
          {entry.fields.map((field) => (
            <tr key={`${field.place}/${field.name}`}>
              <th scope="row">
                <code>{field.name}</code>
                {field.isRequired && <span className="sm-api-required"> required</span>}
              </th>
              <td>{field.place}</td>
              <td>
                {field.type}
                {field.standard !== null && (
                  <span className="sm-soft"> · {field.standard} when left out</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
