/**
 * Cue verbs that say more than *said*, by how much: 3 takes the content for true or for a disgrace
 * (*admitted*, *exposed*), 2 says what it was meant as (*accused*, *boasted*), 1 leans (*claimed*,
 * *insisted*). Source: the warnings of the AP, Reuters and BBC style guides on verbs of attribution, and
 * the classes of factive and manner-of-speaking verbs (Kiparsky and Kiparsky 1970; Zwicky 1971). In the
 * form after *he has*, with the other forms behind it.
 */
export const STRONG_CUES = `
3 admitted admit admits admitting
3 acknowledged acknowledge acknowledges acknowledging
3 conceded concede concedes conceding
3 confessed confess confesses confessing
3 revealed reveal reveals revealing
3 disclosed disclose discloses disclosing
3 exposed expose exposes exposing
3 proved prove proves proving proven
3 uncovered uncover uncovers uncovering
3 lied lie lies lying
3 debunked debunk debunks debunking
3 refuted refute refutes refuting
3 realized realize realizes realizing realised realise realises realising
2 accused accuse accuses accusing
2 blamed blame blames blaming
2 denounced denounce denounces denouncing
2 condemned condemn condemns condemning
2 blasted blast blasts blasting
2 slammed slam slams slamming
2 attacked attack attacks attacking
2 lashed lash lashes lashing
2 ripped rip rips ripping
2 mocked mock mocks mocking
2 ridiculed ridicule ridicules ridiculing
2 boasted boast boasts boasting
2 bragged brag brags bragging
2 gloated gloat gloats gloating
2 threatened threaten threatens threatening
2 vowed vow vows vowing
2 warned warn warns warning
2 demanded demand demands demanding
2 charged charge charges charging
2 railed rail rails railing
2 fumed fume fumes fuming
2 raged rage rages raging
2 ranted rant rants ranting
2 sneered sneer sneers sneering
2 complained complain complains complaining
2 whined whine whines whining
2 lamented lament laments lamenting
2 scoffed scoff scoffs scoffing
2 snapped snap snaps snapping
2 declared declare declares declaring
2 confirmed confirm confirms confirming
2 denied deny denies denying
2 hailed hail hails hailing
2 touted tout touts touting
2 alleged allege alleges alleging
2 smeared smear smears smearing
2 excoriated excoriate excoriates excoriating
2 lambasted lambast lambasts lambasting lambaste
2 derided deride derides deriding
2 decried decry decries decrying
2 hinted hint hints hinting
2 implied imply implies implying
2 insinuated insinuate insinuates insinuating
1 claimed claim claims claiming
1 insisted insist insists insisting
1 asserted assert asserts asserting
1 maintained maintain maintains maintaining
1 contended contend contends contending
1 promised promise promises promising
1 criticized criticize criticizes criticizing criticised criticise criticises criticising
1 rejected reject rejects rejecting
1 dismissed dismiss dismisses dismissing
1 disputed dispute disputes disputing
1 pleaded plead pleads pleading
1 joked joke jokes joking
1 quipped quip quips quipping
`;

/** Participles that report or judge; in the passive they hide who does: *was accused of*. Source: general English usage. */
export const REPORTED =
  'accused alleged reported said told believed thought understood rumored rumoured suspected blamed criticized criticised charged described portrayed depicted considered regarded feared estimated condemned denounced linked implicated deemed assumed presumed claimed denied disclosed revealed predicted projected forecast hailed emerged emerges transpired transpires';

/** Words that judge, in the story's own voice. Source: general English usage; adjectives and adverbs of evaluation. */
export const JUDGES =
  'brutal brutally sharp sharply dramatic dramatically shocking shockingly stunning stunningly remarkable remarkably unprecedented historic controversial controversially outrageous disastrous devastating catastrophic terrible horrific horrifying tragic tragically heroic brilliant excellent outstanding impressive massive massively huge hugely enormous staggering alarming alarmingly worrying dangerous dangerously reckless recklessly unpredictable opaque fragile precarious volatile tense urgent urgently critical crucial crucially vital essential clear clearly obvious obviously undoubtedly certainly only best worst greatest biggest largest smallest most least failed successful unsuccessful unfair unjust corrupt dishonest incompetent weak strong powerful popular unpopular famous infamous notorious so-called extreme extremist radical moderate harsh harshly severe severely unlikely false falsely misleading wrong wrongly baseless groundless bitter bitterly fierce fiercely growing mounting deep deeply serious seriously significant significantly';
