/**
 * Verbs that ascribe words, by how they colour them: one line for each class, its name first, then the base
 * forms; nouns of the same colour stand behind a stroke. Inside a line a rewording says the same of the
 * speaker, from one line to another it does not. Source: the warnings of the AP, Reuters and BBC style
 * guides on verbs of attribution.
 */
export const CUE_CLASSES = `
say say tell state add announce note explain write remark comment mention reply respond report describe observe recount testify tweet recall continue inform brief quote cite post point echo agree
admit admit acknowledge concede confess | admission admissions confession confessions acknowledgement acknowledgment
reveal reveal disclose divulge expose uncover leak | revelation revelations disclosure disclosures
claim claim purport profess | claims
allege allege | allegation allegations
accuse accuse | accusation accusations
blame blame
deny deny refute rebut disavow | denial denials rebuttal
reject reject dismiss repudiate
insist insist maintain reiterate
argue argue contend assert | assertion assertions contention
warn warn caution | warning warnings
threaten threaten | threat threats
vow vow pledge promise swear | pledge pledges vow vows promise promises
confirm confirm affirm verify | confirmation
suggest suggest hint imply insinuate intimate | suggestion suggestions hint
believe believe think reckon suppose guess feel
know know realize learn
doubt doubt
fear fear worry
hope hope
predict predict forecast foresee project | prediction predictions forecast forecasts
estimate estimate | estimate estimates
boast boast brag gloat
joke joke quip
complain complain gripe whine lament bemoan | complaint complaints
demand demand insist-on | demand demands
urge urge implore beg plead appeal exhort
ask ask question inquire enquire wonder
propose propose recommend advise
condemn condemn denounce decry slam blast lambast lambaste excoriate deplore
criticize criticize rebuke chide scold
praise praise hail laud applaud commend
prove prove demonstrate
stress stress emphasize underline underscore
lie lie
refuse refuse
decline decline
declare declare proclaim
conclude conclude
speculate speculate
apologize apologize | apology
`;

/** Forms of these that are more often something else: they ascribe only before *that* or a quote, or behind a comma (*she added*). */
export const ONLY_WHERE_SURE =
  'states state notes note reports comments comment quote quotes questions question appeal appeals hint hints leak leaks add adds added adding replied replies post posts posted points point pointed pointing echo echoes echoed agree agrees agreed estimated estimates prove proves proved proven describes projects projected continued continues continue recalled recall observed observes cited cite cites mentioned exposed exposes commended';

/** Forms that never do. */
export const NO_CUES = 'lies lay lain lying feels felt project forecasts';
