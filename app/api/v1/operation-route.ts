/** Where one operation stands in the HTTP API, below `/api/v1`. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** The path; `{name}` takes the input's field of that name. What is left goes in query or body. */
  readonly path: `/${string}`;
  /** The heading it stands under in the API reference. */
  readonly tag:
    | 'desk'
    | 'people'
    | 'keys'
    | 'stories'
    | 'drafts'
    | 'claims'
    | 'sources'
    | 'evidence'
    | 'second readings'
    | 'queries'
    | 'notices'
    | 'templates'
    | 'policies'
    | 'review'
    | 'record';
  /** Takes a file in its body, so the house's upload limit holds instead of the small one. */
  readonly takesFile?: true;
  /** Nothing of it is kept once whoever sent it no longer waits: long work that can be called off. */
  readonly endsWithItsSender?: true;
  /**
   * Answers bytes as an attachment, not JSON: a file made here keeps its media type, one that came from
   * outside leaves as octets.
   */
  readonly answersFile?: 'made-here' | 'from-outside';
}
