/**
 * Verbs that attribute, a line each: the base form; the complements it attributes with; whether it tells of
 * speech, of thought or of an attitude; how strong it is; prepositions it attributes with (*call for*).
 * Complements: t *that* clause, c bare clause, o *to* and a verb, w *whether* or a question word, n noun phrase,
 * i *-ing*, q quotation, e words that stand before it (*..., he said*), r a recipient first (*told him that*),
 * p in the passive too. From general usage; which complements are reliable enough was decided by coarse
 * counts over news.
 */
export const CUE_VERBS = `
accuse np attitude strong of
acknowledge tcnqe speech plain as
add tcqep speech plain
admire n attitude plain
admit tcqe speech strong to
advise tcqer speech plain
advocate - attitude plain for
affirm tcqe speech plain
agree tcoqe attitude plain on to with
aim on attitude plain
allege tcqep speech strong
allude - attitude plain to
anger np attitude plain
announce tcnqerp speech plain
answer e speech plain
appeal - attitude plain for
appear on thought hedged
applaud n attitude plain
approve p attitude plain of
argue tcnqe speech plain against for
articulate n attitude plain
ask owqerp speech plain about
assail n attitude plain
assert tcqe speech plain
assume tce thought plain
assure tcqerp speech plain of
attack np attitude strong
attribute n attitude plain
back np attitude plain
bash n attitude strong
beg r attitude plain
believe tcep thought hedged
belittle n attitude plain
bemoan n attitude plain
blame np attitude strong
blast np attitude strong
boast tcqe speech strong about of
brag - attitude strong about
brand n attitude plain
brief tcqer speech plain
call tnqp speech plain at for out
campaign - attitude plain against for
castigate n attitude strong
caution tcqe speech plain
challenge n attitude plain
chant q speech plain
characterise n attitude plain
characterize n attitude plain
charge p attitude plain with
chide n attitude plain
cite nqp speech plain
claim tconqe speech plain
clear t speech plain
comment - attitude plain on
compared n attitude plain
complain tcqe speech plain about of
concede tcnqe speech strong
conclude tcqep thought plain
condemn np attitude strong
confirm tcqep speech plain
consider wep thought plain
contend tcqe speech plain
continue qp speech plain
contradict n attitude plain
contrast n attitude plain
convince tcqer speech plain
counsel r attitude plain
count - attitude plain on
counter tcqe speech plain
credit n attitude plain
criticise np attitude plain
criticize np attitude plain for
debate w attitude plain
decide owe thought plain
declare tcnqep speech plain
decline on attitude plain
decry n attitude plain
defend nr attitude plain
demand ton speech plain
demonstrate tc thought plain
denounce np attitude strong
deny tn speech strong
depict - attitude plain
deplore n attitude plain
deride n attitude plain
describe wnp attitude plain as
design p attitude plain
despise n attitude plain
detail n attitude plain
determine w thought plain
devote n attitude plain
disagree - attitude plain with
disapprove - attitude plain of
disavow n attitude strong
disclose n attitude strong
discover w thought plain
discuss wnr attitude plain
dismiss nr attitude strong
disparage n attitude plain
display n attitude plain
dispute n attitude plain
doubt tce thought plain
dream - thought plain of
dub np attitude plain
emailed n attitude plain
emphasise n attitude plain
emphasize tn speech plain
encourage r attitude plain
endorse nep attitude plain
enquire wqe speech plain
envision w attitude plain
estimate tcnqe speech hedged
exclaim tcqe speech strong
exhort r attitude plain
expect tconep thought plain
explain tcwqep speech plain
exploit n attitude plain
express nrp attitude plain
fear tcne thought plain
feel tce thought plain
figure tce thought plain
find tc thought plain
focus - attitude plain on
guess tcwe thought hedged
hail n attitude plain
hate n attitude plain
hear tce thought plain
highlight n attitude plain
hint tcqe speech hedged
hire p attitude plain
hope tcoe thought plain
identify n attitude plain as
imagine tce thought plain
implore r attitude plain
imply tcqe speech hedged
indicate tc thought plain
inform tcqer speech plain
inquire wqe speech plain
insist tcqe speech strong on
instruct r attitude plain
intend op attitude plain
interpret np attitude plain as
inveigh - attitude plain against
invite r attitude plain
issue np attitude plain
joke tcqe speech plain about
know tcowep thought plain as for
label np attitude plain
lambaste n attitude strong
lament tcnqe speech plain
laud n attitude plain
learn tce thought plain
learned tw speech plain
lie - attitude plain about
lobby - attitude plain for
love o attitude plain
maintain tcqe speech plain
mention tnp speech plain
mock np attitude strong
muse tcqe speech plain
name nqp speech plain
nominate p attitude plain as
note tcnqe speech plain
notice w thought plain
notify tcqer speech plain
object - attitude plain to
observe tcqe speech plain
offer onq speech plain
opine tcqe speech plain
oppose niep attitude plain
order tcnr speech plain
outline n attitude plain
outraged e speech plain
persuade tcqer speech plain
plan op attitude plain
pleaded n attitude plain
pledge tconqep speech plain
point n attitude plain out to
portray np attitude plain
post nep speech plain
praise np attitude plain
predict tcnqe speech plain
prefer one attitude plain
press - attitude plain for
promise tconqep speech plain
pronounce n attitude plain
propose tonip speech plain
protest n attitude plain against
prove tco thought plain
publish q speech plain
push p attitude plain against for
question wnqep speech plain
quip tcqe speech plain
quote np attitude plain
rail - attitude strong against
rant - attitude plain about
rattle n attitude plain
rave - attitude plain about
react - attitude plain to
read q speech plain
realise tce thought plain
realize tce thought plain
reason tcqe speech plain
reassure tcqer speech plain
rebuke n attitude strong
rebut n attitude plain
recall tcwniqe speech plain
reckon tce thought plain
recognize t speech plain
recommend tn speech plain
recount n attitude plain
refer - attitude plain to
reference n attitude plain
reflect - attitude plain on
refuse op attitude plain
refute n attitude strong
regard - attitude plain
regret n attitude plain
reiterate tcnqe speech plain
reject tnrp attitude strong
release p attitude plain
remark tcqe speech plain
remind tcqer speech plain
repeat tcnqer speech plain
reply tcqep speech plain to
report tcniqerp speech plain on
resist n attitude plain
resonated - attitude plain with
respond tcqep speech plain to with
retort tcqe speech plain
retweet - attitude plain
reveal tcwnqe speech strong
ridicule n attitude strong
rule t speech plain
say tcowiqerp speech plain about as for of with
scold n attitude plain
see wp thought plain as
seek op attitude plain
seem oer thought hedged
share - attitude plain
shoot q speech plain
shout tcqe speech strong
show tcwnrp thought plain
side - attitude plain with
signal n attitude plain
slam np attitude strong
sound n attitude plain
speak ow attitude plain about of
speculate tcqe speech hedged about
state tcqe speech plain
stress tcnqe speech plain
sue n attitude plain
suggest tcniqe thought hedged
support nip attitude plain
suppose p attitude hedged
suspect tce thought hedged
swear tcqe speech strong
sympathise - attitude plain with
sympathize - attitude plain with
talk w attitude plain about
tell tcqerp speech plain
testify tcqe speech plain
think tce thought hedged
threaten op attitude strong
throw p attitude plain
titled q speech plain
tout n attitude plain
tweet tcqep speech plain
underscore n attitude plain
understand tcwe thought plain
unveil n attitude plain
urge nrp attitude plain
view nep speech plain as
voice np attitude plain
volunteer o attitude plain
vote - attitude plain for
vow tcoqep speech strong
want op attitude plain
warn tcnqerp speech strong about against of
whisper tcqe speech plain
wish tce thought plain
wonder wqe thought plain
worry tcwe thought plain about
write tcqe speech plain about
yell tcqe speech strong
`;
