/**
 * Words that say how sure, how binding or how far off something is, one class a line: its name, then its words.
 * Inside a line one word may stand for another. Source: the modal system in any grammar of English (Palmer,
 * *Mood and Modality*) and the hedges that the news agencies' style guides list.
 */
export const MODAL_CLASSES = `
will will shall 'll
would would
may may might perhaps maybe possibly potentially possible impossible conceivably
could could
can can
must must requires require obliges oblige
should should ought
likely likely unlikely probably presumably probable doubtless
alleged allegedly alleged supposedly supposed purportedly purported so-called
reported reportedly
apparent apparently seemingly evidently ostensibly seem seems seemed appear appears appeared
suspected suspected suspect presumed
if if unless provided
certain certainly definitely undoubtedly surely
potential potential would-be
plan planned proposed intended
try attempted
expected expected anticipated
threaten threatened
`;

/** Words before *to* and a verb that say the same kind of thing; one class a line. */
export const MODAL_BEFORE_TO = `
must have has had having need needs needed required obliged compelled forced
will going
set set due poised about scheduled slated
can able unable
expected expected forecast projected predicted
likely likely unlikely bound
plan plan plans planned planning intend intends intended intending aim aims aimed aiming preparing prepares prepared means
hope hope hopes hoped hoping wish wishes wished
want want wants wanted wanting wishing
try try tries tried trying attempt attempts attempted attempting seek seeks sought seeking
believed believed thought understood considered assumed
reported reported said rumored rumoured
alleged alleged claimed accused
suspected suspected feared
apparent appear appears appeared seem seems seemed
agree agree agrees agreed
offer offer offers offered
threaten threaten threatens threatened threatening
`;

/** Words before a verb in *-ing* (*considering leaving*, *suspected of stealing*). */
export const MODAL_BEFORE_ING = 'considering consider considers considered mulling weighing';
