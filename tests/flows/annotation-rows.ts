import { CHECKING, READING, type Row } from '#tests/flows/who-may.ts';
import { annotationFile, w3cAnnotation } from '#tests/fixtures/annotations.ts';
import { COMMAND_LINE } from '#tests/fixtures/desk.ts';
import { spanOf } from '#tests/fixtures/things.ts';
import type * as scene from '#tests/flows/scene.ts';

type AnnotationOperation =
  | 'import-annotations'
  | 'list-annotation-sets'
  | 'read-annotations'
  | 'place-annotation'
  | 'withdraw-annotations';

/** The rows of the authorisation table on annotations made elsewhere. */
export const ANNOTATION_ROWS: { readonly [N in AnnotationOperation]: Row<N> } = {
  'import-annotations': { ...CHECKING, input: bringing },
  'list-annotation-sets': { ...READING, input: ({ storyId }) => ({ storyId }) },
  'read-annotations': {
    ...READING,
    input: async (on) => ({ setId: (await aSet(on)).id }),
  },
  'place-annotation': {
    ...CHECKING,
    input: async (on) => {
      const { id, version } = await aSet(on);
      const spans = [spanOf(on.draft, 'ferry pier')];
      return { setId: id, position: 1, draftId: on.draft.id, spans, expects: version };
    },
  },
  'withdraw-annotations': {
    ...CHECKING,
    input: async (on) => {
      const { id, version } = await aSet(on);
      return { setId: id, expects: version };
    },
  },
};

let count = 0;

/** One annotation that is found and one that is not; each time another file. */
function bringing({ storyId, draft }: scene.Scene) {
  count += 1;
  const lost = w3cAnnotation(`a word that is nowhere ${count}`);
  const file = annotationFile(w3cAnnotation('toxic silt'), lost);
  return { storyId, draftId: draft.id, filename: `notes-${count}.json`, file };
}

async function aSet(on: scene.Scene) {
  const { set } = await on.desk.done(COMMAND_LINE, 'import-annotations', bringing(on));
  return set;
}
