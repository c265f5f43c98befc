/**
 * Verbs that attribute, parted by semicolons: the base form; the complements it attributes with; whether it
 * tells of speech (s), of thought (t) or of an attitude (a); how strong it is (2 more than *said*, 0 hedged);
 * prepositions it attributes with (*call for*). Complements: t *that* clause, c bare clause, o *to* and a verb,
 * w *whether* or a question word, n noun phrase, i *-ing*, q quotation, e words that stand before it
 * (*..., he said*), r a recipient first (*told him that*), p in the passive too. From general usage; whether a
 * verb attributes with a complement often enough was decided by coarse counts over news.
 */
export const CUE_VERBS = `
accuse np a 2 of; acknowledge tcnqe s 1 as; add tcqe s 1; admire n a 1; admit tcqe s 2 to; advise tcqer s 1;
advocate n a 1 for; affirm tcqe s 1; agree tco a 1 on to with; aim o a 1; allege tcqep s 2; allude - a 1 to;
anger np a 1; announce tcwnqep s 1; answer ne s 1; anticipate tc t 1; apologize - a 1 for; appeal - a 1 for;
appear tco t 0; append n a 1; applaud n a 1; approve np a 1 of; argue tcnqep s 1 against for;
articulate n a 1; ask owqerp s 1 for; assail n a 1; assert tcnqe s 1; assume tep t 1; assure tcnqerp s 1;
attack n a 2; attribute n a 1; author p a 1; avoid - a 1; back n a 1; bash n a 2; beg nr a 1;
believe tcnep t 0; belittle n a 1; bemoan n a 1; blame np a 2; blast ni a 2; boast tcnqe s 2 about of;
boo np a 1; boom q s 1; brag - a 2 about; brand n a 1; brief tcqer s 1; calculate tc s 1;
call tcownqp s 1 for on; campaign - a 1 for; castigate n a 2; caution tcqe s 1 against; celebrate p a 1;
challenge np a 1; chant q s 1; characterise n a 1; characterize n a 1; charge tcnp s 1; cheer n a 1 for;
chide n a 1; cite nq s 1; claim tconqep s 1; clarify tc s 1; comment tq s 1 on; compare n a 1;
complain tcqe s 1 about of; concede tcnqe s 2; concern p a 1 about; conclude tcqep t 1; concur - a 1 with;
condemn nqp a 2; confirm tcnqep s 1; congratulate n a 1; consider wnp t 1; contend tcqe s 1;
continue tcqep s 1; contradict n a 1; contrast n a 1; convince tcnqerp s 1; counsel r a 1; counter tcnqe s 1;
credit n a 1; criticise np a 1; criticize np a 1; debate wp a 1; decide ow t 1; declare tcnqep s 1;
decline on a 1; decry n a 1; deem np a 1; defend n a 1; define w a 1; demand tcon s 1; demonstrate t t 1;
denounce np a 2; deny tcne s 2; deplore n a 1; deride n a 1; describe wniep s 1 as; despise n a 1;
detail n a 1; determine tcowp t 1; disagree - a 1 with; disapprove - a 1 of; disavow n a 2; disclose n a 2;
discover w t 1; discuss wn a 1; dislike - a 1; dismiss np a 2; disparage n a 1; dispute n a 1;
disregard n a 1; distance n a 1; doubt tce t 1; downplay n a 1; dream - t 1 of; dub nqp s 1; echo tcnqp s 1;
elaborate - a 1 on; email n a 1; emphasise n a 1; emphasize tcn s 1; encourage nr a 1; endorse nip a 1;
enquire wqe s 1; envision wn a 1; estimate tcnqe s 0; exclaim tcqe s 2; exhort nr a 1; expand - a 1 on;
expect tconep t 1; explain tcwqe s 1; expose n a 2; extol n a 1; favor i a 1; fear tcne t 1; feel tce t 1;
figure tc t 1; find tcnq t 1; forecast tcn s 1; foresee - t 1; forget o t 1; grant p a 1; guess tcwe t 0;
hail n a 1; hear te t 1; heckle n a 1; herald n a 1; highlight n a 1; hint tcqe s 0 at; hope tcone t 1 for;
identify n a 1 with; illustrate n a 1; imagine tcne t 1; implore r a 1; imply tcqe s 0; indicate tcne t 1;
inform tcnqerp s 1; inquire wqe s 1; insist tcqe s 2 on; instruct r a 1; intend onp a 1; interject q s 1;
interpret np a 1; inveigh - a 1 against; invite r a 1; invoke n a 1; issue n a 1; joke tcqe s 1 about;
know tcwp t 1; label np a 1; lambast np a 1; lambaste n a 2; lament tcnqe s 1; lash e s 2; laud n a 1;
learn twe t 1; lie - a 1 about; like o a 1; liken n a 1; line e s 1; lobby - a 1 for; love o a 1;
maintain tqe s 1; mean p t 1; mention tcnp s 1; mock n a 2; muse tcqe s 1 about; name nqp s 1;
note tcwnqe s 1; notice tcw t 1; notify tcqer s 1; object - a 1 to; observe tcqe s 1; offer onqe s 1;
opine tcqe s 1; oppose nie a 1; order tcnr s 1; outline wn a 1; outrage p a 1; paint n a 1; peg n a 1;
persuade tcnqer s 1; plan o a 1; plead n a 1; pledge tconqe s 1; point ep s 1 to; portray np a 1;
posit tc s 1; post tnqe s 1; praise np a 1; predict tcnqe s 1; prefer on a 1; prescribe n a 1;
press - a 1 for; proclaim n a 1; project p a 1; promise tconqep s 1; pronounce n a 1; propose tconiep s 1;
protest n a 1 against; prove t t 1; publish nq s 1; push op a 1 against for; question wnqp s 1;
quip tcqe s 1; quote np a 1; rail - a 2 against; rant - a 1 about; ratify n a 1; rave - a 1 about;
read qe s 1; reaffirm tcn s 1; realise tce t 1; realize tce t 1; reason tcqe s 1; reassure tcnqer s 1;
rebuke n a 2; rebut n a 1; recall tcwniqe s 1; reckon tce t 1 with; recognize tcp s 1; recommend tcnp s 1;
recount n a 1; refer e s 1 to; reference n a 1; refuse on a 1; refute n a 2; regard p a 1; regret n a 1;
reiterate tcnqe s 1; reject tcnp a 2; remark tcqe s 1; remember wniep t 1; remind tcnqer s 1;
repeat tcnqe s 1; reply tcqe s 1; report tcwniqep s 1 on; reprimanded n a 1; repudiate n a 1; request np a 1;
require to s 1; resonate - a 1 with; respond tcqep s 1 to with; retort tcqe s 1; retweet n a 1;
reveal tcwnqep s 2; revile p a 1; ridicule n a 2; rip n a 1; rule tn s 1;
say tcwiqep s 1 about as for of with; scoff n a 1; scold n a 1; see tnp t 1 for; seek oq a 1; seem owe t 0;
shoot q s 1; shout tcqe s 2; show tcwnp t 1; signal tcn s 1; slam n a 2; sound - a 1; speak ow a 1 about of;
speculate tcqe s 0 about; state tcqe s 1 of; stress tcnqe s 1; suggest tcniqe t 0; support nip a 1;
suppose p a 0; suspect tce t 0; swear tcqe s 2; sympathise - a 1 with; sympathize - a 1 with;
talk wn a 1 about of with; tell tciqrp s 1; testify tcqe s 1; thank n a 1; think tcwnep t 0 about of;
threaten o a 2; tout n a 1; trumpet n a 1; tweet tcwqep s 1; underscore tcn s 1; understand twep t 1;
unveil n a 1; urge nrp a 1; utter n a 1; view np a 1 as; voice n a 1; volunteer o a 1;
vote o a 1 against for; vouch - a 1 for; vow tcoqe s 2; want onqp a 1; warn tcnqerp s 2 about against of;
warrant n a 1; welcome n a 1; whisper tcqe s 1; wish tce t 1; witness n a 1; wonder wqe t 1;
worry tcwep t 1 about; write tciqe s 1 about of; yell tcqe s 2
`;
