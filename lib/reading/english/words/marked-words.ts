import type { MARK } from '#lib/reading/english/mark.ts';

/**
 * Words that tell why a sentence is worth checking, or is not: by kind. Gathered from grammars of English
 * (comparison, causation, modality), the style books' lists of loaded and hedging verbs, and general usage.
 */
const LISTS = {
  superlative:
    'most least best worst first last highest lowest largest biggest smallest greatest longest shortest oldest youngest newest latest earliest fastest slowest strongest weakest deepest closest furthest farthest richest poorest deadliest hottest coldest warmest wettest driest tallest heaviest lightest hardest easiest safest cheapest dearest fewest toughest tightest widest steepest sharpest bloodiest busiest record unprecedented only sole leading top maximum minimum peak',
  comparison:
    'than compared versus twice thrice double doubled doubles doubling triple tripled tripling quadrupled halved higher lower larger bigger smaller greater fewer longer shorter older younger faster slower stronger weaker deeper cheaper richer poorer better worse increase increased increases increasing decrease decreased decreases decreasing rose risen fell fallen grew grown shrank shrunk climbed dropped declined declining surged soared plunged plummeted jumped slumped tumbled exceeded exceeds exceeding outnumber outnumbered outpaced surpassed surpasses topped equal unlike',
  cause:
    'because cause caused causes causing due thanks resulted resulting led triggered triggering sparked sparking prompted prompting fueled fuelled fueling driven forced contributed stemmed stems attributed blamed owing therefore consequently thereby',
  accusation:
    'accuse accused accuses accusing accusation accusations allege alleged alleges alleging allegation allegations allegedly blame blamed blames blaming denounced denounces condemned charged indicted convicted guilty lied lying lie lies fraud corrupt corruption bribe bribes bribed bribery violated violates violating violation violations illegal illegally unlawful misconduct negligence negligent abuse abused abuses stole stolen embezzled smuggled smuggling torture tortured murdered sabotage sabotaged cover-up coverup plagiarised plagiarized falsified misled misleading deceived atrocities genocide',
  opinion:
    'should ought hopefully unfortunately sadly thankfully arguably frankly honestly believe feel think hope wish proud wonderful terrible horrible awful amazing incredible beautiful great fantastic disgraceful shameful shame disgrace outrageous ridiculous absurd unfair unjust tragic lovely brilliant remarkable impressive disappointing troubling worrying precarious opinion view glimmer',
  forecast:
    "will would shall 'll won't wouldn't may might could expected expects expect forecast forecasts predict predicts predicted projected projection likely unlikely probably possibly plans planned intends hopes aims upcoming looming",
  past: 'was were had did went came took made gave got saw knew began became ran won lost met led left held kept brought bought sold sent spent built cut put hit shot struck fought caught taught told said found stood sat spoke wrote rose fell grew drew flew threw broke chose drove rode froze stole swore tore wore woke fled bled dealt meant paid laid felt slept swept dug hung spread burst quit shut split set beat bore bid bound cast dealt',
  role: 'president minister premier chancellor secretary governor mayor senator congressman congresswoman representative lawmaker ambassador envoy king queen prince princess pope bishop archbishop cardinal rabbi imam leader head chief chairman chairwoman chair director executive ceo founder co-founder owner manager commander general colonel admiral captain officer judge justice prosecutor attorney lawyer professor scientist researcher analyst economist doctor surgeon engineer author writer editor journalist reporter actor actress singer athlete player coach champion winner spokesman spokeswoman spokesperson member candidate nominee successor predecessor son daughter wife husband widow brother sister father mother native citizen resident capital company party country nation city state organization organisation agency group',
  copula: 'is are was were be been became becomes become remains remained',
  rank: 'first second third only youngest oldest former current longest-serving acting sole born founding chief deputy',
  denial:
    'deny denied denies denying denial rejected rejects rejecting dismissed dismisses refuted refutes disputed disputes rebutted disavowed repudiated',
  negation:
    'not no never none nobody nothing neither nor without cannot false untrue baseless unfounded',
  hedge:
    'reportedly allegedly apparently seemingly possibly alleged purported purportedly supposedly suspected rumored rumoured rumors rumours unconfirmed unverified unclear',
  certainty:
    'confirms confirm confirmed proves prove proven proof definitely certainly undoubtedly indisputable conclusive all every always never everyone nobody entire entirely completely total totally',
  relativeTime:
    'today yesterday tomorrow tonight last next this past coming previous following ago earlier later',
} as const satisfies Partial<Record<keyof typeof MARK, string>>;

type Marked = keyof typeof LISTS;

/** The words of each kind, in lower case. */
export const MARKED_WORDS: readonly (readonly [Marked, ReadonlySet<string>])[] = (
  Object.keys(LISTS) as Marked[]
) // The keys of a constant are those of its type.
  .map((name) => [name, new Set<string>(LISTS[name].split(' '))]);
