import { CLASS } from '#lib/reading/word.ts';

/** The small closed classes of English, from general grammar: bits of `CLASS` with the words that have them. */
export const FUNCTION_WORDS: readonly (readonly [number, string])[] = [
  [
    CLASS.determiner,
    'the a an this that these those each every either neither another such what which whatever whichever',
  ],
  [
    CLASS.determiner | CLASS.quantifier,
    'some any no all both half many much few several more most less fewer enough least',
  ],
  [CLASS.possessive, 'my your his her its our their whose'],
  [CLASS.subjectPronoun, 'i he she we they'],
  [
    CLASS.subjectPronoun | CLASS.objectPronoun,
    'you it someone somebody anyone anybody everyone everybody nobody something anything everything nothing none mine yours hers ours theirs others this that these those one another either neither each both all many few some several most',
  ],
  [
    CLASS.objectPronoun,
    'me him her us them myself yourself himself herself itself ourselves yourselves themselves',
  ],
  [
    CLASS.preposition,
    'of in on at by for with from to into onto about against between among amongst during through throughout without within under over above below beyond behind beside besides despite toward towards upon via per across along around near off out up down inside outside amid amidst versus vs unlike regarding concerning including excluding following past minus plus barring atop beneath underneath opposite',
  ],
  [CLASS.preposition | CLASS.subordinator, 'after before since until till as than like'],
  [CLASS.conjunction, 'and or but nor yet plus'],
  [
    CLASS.subordinator,
    'that because if whether although though while unless whereas once lest so wherever whenever',
  ],
  [CLASS.relative, 'who whom which whose that where when why how what whoever'],
  [CLASS.auxiliary, 'am is are was were be been being has have had having do does did done'],
  [
    CLASS.auxiliary | CLASS.negation,
    "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't ain't isnt arent wasnt didnt dont doesnt",
  ],
  [CLASS.modal, 'will would can could may might must shall should ought cannot'],
  [
    CLASS.modal | CLASS.negation,
    "won't wouldn't can't couldn't mightn't mustn't shan't shouldn't cannot wont cant couldnt wouldnt",
  ],
  [CLASS.negation, "not never n't"],
  [
    CLASS.adverb,
    'also just still now then already again once often never ever always soon later earlier even only too very quite rather almost about perhaps maybe however instead meanwhile moreover furthermore therefore thus hence indeed nevertheless nonetheless otherwise together apart away back here there today yesterday tomorrow tonight ago yet so well far long ahead abroad else anyway somehow somewhat sometimes twice thrice alone altogether anymore elsewhere everywhere nowhere somewhere downright outright further forward afterward afterwards beforehand likewise seldom aloud repeatedly publicly first online offline overseas right long',
  ],
  [
    CLASS.numeral,
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens hundreds thousands millions billions',
  ],
  [
    CLASS.numeral | CLASS.adjective,
    'first second third fourth fifth sixth seventh eighth ninth tenth',
  ],
  [
    CLASS.weekday,
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  ],
  [
    CLASS.month,
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
  ],
  [
    CLASS.honorific,
    'mr mrs ms miss dr sir dame lord lady prof professor sen senator rep representative gov governor president minister secretary gen general col colonel capt captain lt sgt judge justice king queen prince princess pope bishop rev reverend father imam sheikh ambassador congressman congresswoman mayor sheriff attorney chancellor',
  ],
  [
    CLASS.noun,
    'mr mrs ms dr people person man men woman women child children thing things way time year years day days week month president minister secretary general senator governor official officials spokesman spokeswoman spokesperson government police data media today something evidence news number lot bit kind sort couple series crisis analysis basis thesis business process access congress success address press',
  ],
];
