/**
 * Nouns that attribute, parted by semicolons: the singular, then what follows when they do: *that*, `to+` (*to*
 * and a verb), or a preposition that belongs to the cue. From general usage; which followers are reliable
 * enough was decided by coarse counts over news.
 */
export const CUE_NOUNS = `
accusation that of; acknowledgment that; admission that; allegation that of; announcement that of; approval of;
argument that; assertion that of; assessment of that; assumption that; assurance that; backing of; belief that;
call for to+ on; charge that; chant of; claim that; comment about on; complaint that about; concern about that
over; conclusion that; condemnation of; confidence that; contention that; conviction that; critic of;
criticism of for that on over; critique of; declaration that; defense of; demand that for; denial that;
denunciation of; desire to+; disagreement with over; disapproval of; disdain for; dissatisfaction with;
doubt about that; endorsement of; enthusiasm for; expectation that; fear that about; frustration with;
hope that of for; indictment of; insistence that; insinuation that; intention to+; joke about; lament that;
mention of; mockery of; notice that; objection to; observation that; opinion of; optimism about; pledge to+ that;
praise for of on; prediction that of; proposal for; promise to+ that; question about of; reassurance that;
recommendation that; reference to; rejection of; remark about that; renunciation of; report that; revelation that;
respect for; rhetoric about; rumor that; skepticism about of; speculation that about; statement that on;
suggestion that of; support of; suspicion that of; talk about of; testimony that; threat that; uncertainty about;
vow to+ that; warning that about of; willingness to+; attack against; word that; thought on about; tirade against
`;

/**
 * Adjectives that say what somebody thinks when they stand behind *be* and its like, with what follows: *that*,
 * a bare clause too (`clause`), *whether*, `to+` or a preposition that belongs to the cue. Put together as the
 * nouns above.
 */
export const CUE_ADJECTIVES = `
adamant that about; afraid that of clause; angry about; ashamed of; aware that of; careful to+; certain that clause
about; clear that whether about who what how why when where if; comfortable with; confident that in clause; convinced that clause of;
critical of; dismissive of; doubtful that; eager to+ for; enamored of with; enthusiastic about; excited about;
fearful that of; fond of; glad that clause; grateful for; hesitant to+; hopeful that about clause; hostile to;
inclined to+; keen on to+; mindful of; nervous about that; optimistic that about; opposed to; pleased with that;
proud of that; quick to+; receptive to; reluctant to+; sceptical of about that; skeptical of about that;
supportive of; sure that clause whether; suspicious of; sympathetic to; unaware of that; uncertain about whether;
unclear whether if who what how why when where; unconvinced that; unhappy with about; unsure whether if how what about;
unwilling to+; upbeat about; wary of; willing to+; worried that about clause; concerned that about; hungry for
`;
