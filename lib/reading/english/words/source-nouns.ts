/**
 * What the nouns of a source say of its kind; one word each, singular and plural as they are used. Source:
 * general English usage; the kinds are those of the Reuters handbook that `lib/source` names.
 */
export const SOURCE_NOUNS = {
  dataset:
    'poll polls polling survey surveys data figures figure statistics statistic numbers number census index indices estimate estimates database databases dataset datasets tally tallies count counts ranking rankings projections projection results result research',
  document:
    'report reports study studies statement statements letter letters memo memos memorandum email emails e-mail e-mails document documents filing filings lawsuit suit complaint indictment affidavit transcript transcripts ruling rulings order orders bill law laws constitution paper papers book books memoir essay brief briefs release releases cable cables file files audit review analysis analyses finding findings investigation investigations inquiry probe precedent precedents warrant plan plans agreement contract treaty resolution charter manual note notes notice advisory warning warnings certificate records record minutes decision verdict opinion text passage chapter page pages footage recording recordings tape tapes video videos photo photos photograph photographs image images ad ads advertisement commercial website websites site sites speech speeches testimony interview script slide slides briefing briefings assessment assessments evidence invoice invoices will act proposal amendment guidelines policy petition platform sign signs banner poster brochure newsletter announcement',
  outlet:
    'newspaper newspapers magazine magazines network networks broadcaster broadcasters media press outlet outlets station stations channel channels tabloid tabloids publication publications journal journals daily weekly wire radio television tv blog blogs blogger bloggers podcast article articles story stories headline headlines editorial editorials op-ed column',
  'social-post':
    'tweet tweets retweet retweets post posts posting postings thread threads hashtag hashtags account feed livestream meme memes',
  institution:
    'spokesman spokeswoman spokesperson spokespeople spokesmen representative representatives government governments administration ministry department agency agencies company companies firm firms campaign campaigns party parties police authorities court courts council committee commission office organization organizations organisation organisations group groups union unions university universities school schools church bank banks army military navy embassy parliament congress senate house board team league club association foundation institute hospital hospitals district regime junta coalition alliance watchdog regulator regulators management prosecution defense defence cabinet leadership state nation country countries city county lab startup retailer airline manufacturer charity nonprofit militia charities kremlin pentagon force forces jury side camp delegation service think-tank thinktank',
  'unnamed-person':
    'source sources official officials person people individual individuals insider insiders aide aides adviser advisers advisor advisors diplomat diplomats witness witnesses eyewitness eyewitnesses analyst analysts expert experts critic critics observer observers supporter supporters opponent opponents man men woman women resident residents neighbor neighbors neighbour neighbours lawyer lawyers attorney attorneys prosecutor prosecutors investigator investigators scientist scientists researcher researchers doctor doctors student students voter voters employee employees worker workers colleague colleagues friend friends relative relatives family families parent parents mother father activist activists protester protesters politician politicians lawmaker lawmakers leader leaders soldier soldiers commander commanders officer officers reporter reporters journalist journalists economist economists historian historians many some others several most few all everyone someone somebody nobody one fan fans viewer viewers user users customer customers member members executive executives manager managers strategist strategists operative operatives donor donors candidate candidates juror jurors judge judges speaker author authors teacher teachers player players coach caller attendee attendees participant participants follower followers brother sister son daughter wife husband pundit pundits',
} as const;

/** Persons without a name whom a checker asks after; other groups (*voters*, *fans*) are no sources that hide. */
export const HIDDEN_PERSONS =
  'source sources official officials person people individual individuals insider insiders aide aides adviser advisers advisor advisors diplomat diplomats witness witnesses eyewitness eyewitnesses analyst analysts expert experts critic critics observer observers operative operatives executive executives lawmaker lawmakers staffer staffers investigator investigators officer officers strategist strategists donor donors colleague colleagues employee employees';

/** What makes *people* and *a person* a source that hides. */
export const CLOSE_TO =
  'familiar close briefed knowledgeable privy involved near aware acquainted anonymous unnamed unidentified anonymously anonymity';

/** Words that tell nothing of a source: *a source*, *two sources*, *an anonymous source*. */
export const TELLS_NOTHING =
  'a an the one two three four five six some several many multiple other another our its unnamed anonymous unidentified reliable credible knowledgeable trusted well-placed key';
