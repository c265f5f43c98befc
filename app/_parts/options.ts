import { STANDINGS } from '#app/_parts/standings.ts';
import type { Speak } from '#app/_texts/speak.ts';
import { AXES } from '#lib/claim/standing.ts';
import type { Person } from '#lib/people/person.ts';
import type { Story } from '#lib/story/story.ts';

/** A choice of a list: what it sends and what it shows. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

const choice = (any: string, options: readonly Option[]): Option[] => [
  { value: '', label: any },
  ...options,
];

/* A choice the address names is kept although it is not among the first 200 read: a filter that is
   in force must not look as if it were not. */
const withChosen = (options: readonly Option[], chosen: string | undefined, label: string) =>
  chosen === undefined || options.some((option) => option.value === chosen)
    ? options
    : [{ value: chosen, label }, ...options];

/** The two questions. */
export function axisOptions(t: Speak<'words'>, any: string): Option[] {
  return choice(
    any,
    AXES.map((axis) => ({ value: axis, label: t(`question.${axis}`) })),
  );
}

/** The verdicts, and "not yet checked". */
export function verdictOptions(t: Speak<'words'>, any: string): Option[] {
  return choice(
    any,
    STANDINGS.map((standing) => ({ value: standing, label: t(`standing-alone.${standing}`) })),
  );
}

/** People by name; those who left are marked. */
export function personOptions(
  t: Speak<'words'>,
  any: string,
  people: readonly Person[],
  chosen?: string,
): Option[] {
  const options = people.map((person) => ({
    value: person.id,
    label: person.isActive ? person.name : t('person-who-left', { name: person.name }),
  }));
  return choice(
    any,
    chosen === 'nobody' ? options : withChosen(options, chosen, t('chosen-person')),
  );
}

/** Stories by title. */
export function storyOptions(
  t: Speak<'words'>,
  stories: readonly Story[],
  chosen?: string,
): Option[] {
  const options = stories.map((story) => ({ value: story.id, label: story.title }));
  return choice(t('all-stories'), withChosen(options, chosen, t('chosen-story')));
}
