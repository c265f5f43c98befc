'use client';

/**
 * The last resort, when even the frame around the screens broke: plain HTML without the theme, and in
 * each language at once, since the texts themselves may be what broke.
 */
export default function FrameError({
  error,
}: {
  readonly error: Error & { readonly digest?: string };
}) {
  return (
    <html lang="en">
      <body style={{ fontFamily: 'Georgia, serif', maxWidth: '34rem', margin: '4rem auto' }}>
        <title>Sourcemark could not be shown</title>
        <h1>Sourcemark could not be shown</h1>
        <p>
          Nothing you saved is lost. Load the page again; if it stays broken, give the person who
          runs this desk the id {error.digest ?? 'in your browser’s console'}.
        </p>
        <p lang="de">
          Nichts, was Sie gespeichert haben, ist verloren. Laden Sie die Seite neu; wenn es dabei
          bleibt, nennen Sie der Person, die diesen Desk betreibt, die Kennung{' '}
          {error.digest ?? 'aus der Konsole Ihres Browsers'}.
        </p>
        <p>
          {/* A plain link: the router itself may be what broke. */}
          <a href="/">Load the stories</a> ·{' '}
          <a href="/" lang="de">
            Die Beiträge laden
          </a>
        </p>
      </body>
    </html>
  );
}
