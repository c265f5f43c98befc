import { useTexts } from '#texts';
import type { Entry } from './api-entries.ts';

/** One operation: where it stands, what it takes, what it answers, and a call to try. */
export function ApiEntry({ entry }: { readonly entry: Entry }) {
  const t = useTexts('reference');
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
      <p className="sm-api-summary" lang="en">
        {entry.summary}
      </p>
      {entry.description !== '' && (
        <p className="sm-soft" lang="en">
          {entry.description}
        </p>
      )}
      {entry.fields.length > 0 && <Fields entry={entry} />}
      <dl className="sm-api-answers">
        <dt>{t('answers')}</dt>
        <dd lang="en">{entry.answer}</dd>
        <dt>{t('refuses')}</dt>
        <dd lang="en">
          {entry.refusals.map(({ status, codes }) => `${codes} (${status})`).join(', ')}
        </dd>
      </dl>
      <pre
        className="sm-api-curl"
        tabIndex={0}
        role="region"
        aria-label={t('example-of', { operation: entry.id })}
      >
        {entry.curl}
      </pre>
    </article>
  );
}

function Fields({ entry }: { readonly entry: Entry }) {
  const t = useTexts('reference');
  return (
    <div
      className="sm-api-fields"
      role="region"
      aria-label={t('input-of', { operation: entry.id })}
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{t('field')}</th>
            <th scope="col">{t('in')}</th>
            <th scope="col">{t('type')}</th>
          </tr>
        </thead>
        <tbody>
          {entry.fields.map((field) => (
            <tr key={`${field.place}/${field.name}`}>
              <th scope="row">
                <code>{field.name}</code>
                {field.isRequired && <span className="sm-api-required"> {t('required')}</span>}
              </th>
              <td lang="en">{field.place}</td>
              <td>
                <span lang="en">{field.type}</span>
                {field.standard !== null && (
                  <span className="sm-soft">
                    {' · '}
                    {t.rich('when-left-out', {
                      value: () => <code lang="en">{field.standard}</code>,
                    })}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
