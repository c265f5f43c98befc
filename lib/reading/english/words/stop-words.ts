/** Words of grammar and the emptiest verbs and nouns beside those of `PLAIN_WORDS`: they say nothing of what a sentence is about. From general usage. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    'above across after against along among amid around aside away below beneath beside besides beyond despite down except inside like near off onto outside per regarding since till toward towards under underneath unlike upon via whether whose whom whoever whatever wherever whenever',
    'myself yourself himself herself itself ourselves themselves mine yours hers ours theirs someone something somebody anyone anything anybody everyone everything everybody nobody nothing none nor either neither',
    'am being having doing done gone went come comes came coming give gave given take took taken put use used using see seen saw seem seems seemed become became becomes remain remains remained',
    'cannot may might ought able such rather quite so thus therefore however although though meanwhile moreover otherwise instead already yet ever once often always sometimes perhaps maybe almost later earlier ago soon today yesterday tomorrow',
    'thing things way ways lot lots kind part number including include includes included according added saying called asked tells telling says mr mrs ms dr one two three',
  ]
    .join(' ')
    .split(' '),
);
