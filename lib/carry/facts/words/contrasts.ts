/**
 * Words that turn a statement round: each line is a group, its name first, the poles parted by strokes. A rewording
 * stays inside a pole. Verbs are listed in all the forms that news uses. Source: general English usage.
 */
export const CONTRASTS = `
rise rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring gain gains gained gaining up upward raise raises raised raising hike hikes hiked higher boost boosts boosted strengthen strengthened strengthens expand expands expanded expanding expansion accelerate accelerated doubled swell swelled | fall falls fell fallen falling decrease decreases decreased decreasing decline declined declines declining drop drops dropped dropping shrink shrinks shrank shrunk shrinking slump slumps slumped slumping plunge plunges plunged plunging sink sinks sank sunk tumble tumbles tumbled slide slid slides slip slips slipped dip dips dipped down downward reduce reduces reduced reducing reduction lower lowers lowered lowering cut cuts cutting slash slashed slashes weaken weakened weakens contract contracted contracts contraction halved slowed decelerated
more more greater | less fewer lesser
before before until till earlier prior ahead | after since following later
over over above exceeding | under below
win win wins won winning victory victories triumph triumphed beat beats beaten beating defeated | lose loses lost losing loss defeat defeats | draw drew drawn tie tied
back support supports supported supporting back backs backed backing endorse endorses endorsed favor favors favored favour favours favoured | oppose opposes opposed opposing reject rejects rejected rejecting
approve approve approves approved approving approval pass passed passes adopt adopted ratified uphold upheld upholds | reject rejects rejected rejecting rejection block blocked blocks veto vetoed overturn overturned overturns quash quashed
accept accept accepts accepted accepting | decline declined declines reject rejects rejected refuse refused refuses
open open opens opened opening reopen reopened reopens | close closes closed closing closure shut shuts
start start starts started starting begin begins began begun beginning launch launches launched launching resume resumes resumed | end ends ended ending stop stops stopped stopping halt halts halted halting cease ceased suspend suspended suspends cancel cancelled canceled cancels
allow allow allows allowed allowing permit permits permitted let lets legalize legalized legalise legalised | ban bans banned banning prohibit prohibits prohibited bar bars barred forbid forbids forbade forbidden block blocked blocks prevent prevented prevents outlaw outlawed
buy buy buys bought buying purchase purchased purchases acquire acquires acquired | sell sells sold selling
import import imports imported | export exports exported
arrive arrive arrives arrived arriving enter enters entered entering join joins joined | leave leaves left leaving depart departs departed quit quits exit exits exited withdraw withdrew withdraws withdrawn
hire hire hires hired hiring appoint appoints appointed recruit recruits recruited | fire fires fired dismiss dismissed sack sacks sacked oust ousted lay-off
guilty guilty | innocent
verdict convicted convict conviction | acquitted acquittal cleared exonerated | charged indicted charge indictment | arrested arrest detained
casualty killed dead died deaths death dying dies kills kill killing fatal fatally | injured wounded hurt injuries injuring wounding wounds injury wound | missing | captured kidnapped abducted
alive alive living | dead deceased
birth born birth | died dies death
rank first | last
best best better | worst worse
highest highest largest biggest most greatest longest tallest oldest maximum | lowest smallest least fewest shortest youngest minimum
long longer | shorter
strong stronger strengthened | weaker weakened
fast faster quicker | slower
majority majority | minority
inside inside within | outside beyond
profit profit profits profitable surplus | loss losses loss-making deficit deficits
man man men male boy boys | woman women female girl girls | child children infant infants
parent father dad fathers | mother mum mom mothers
sibling brother brothers | sister sisters
spouse husband | wife
heir son sons | daughter daughters
combat soldier soldiers troops combatant combatants fighters militants | civilian civilians
grade upgrade upgrades upgraded | downgrade downgrades downgraded
success success succeeded succeeds succeed | failure failed fails fail
true true truthful accurate | false untrue inaccurate
same same identical | different
compass north northern northeast | south southern southeast | east eastern | west western
side left left-wing | right right-wing
amount all every everyone everybody entire | most majority | some several | few none nobody
public public | private
temporary temporary temporarily interim | permanent permanently
partial partial partially partly | full fully total totally complete completely
home domestic | foreign overseas
kin friend friends ally allies | enemy enemies foe rival rivals
military military | civilian civil
toward toward towards | away
lend lend lends lent loan | borrow borrows borrowed
attack attack attacks attacked attacking offensive | defend defends defended defending
easy easy easier | difficult hard harder tougher
safe safe safer safely | dangerous unsafe
rich rich richer wealthy | poor poorer
optimism optimistic | pessimistic
urban urban | rural
major major | minor
positive positive | negative
innocence voluntary voluntarily | mandatory compulsory
sole alone | together jointly
deliberate deliberate deliberately intentional intentionally | accidental accidentally
air air | sea | land ground
cooperation cooperate cooperated cooperates | obstruct obstructed
release release released releases freed free frees | jail jailed imprisoned detained detain detains
increase-tax tighten tightened tightens tightening | ease eased eases easing loosen loosened relax relaxed
wing conservative | liberal | socialist
appeal-result granted grant grants | denied refused
with with | without
vote for | against
branch army | navy
sign sign signs signed signing | veto vetoes vetoed
hold hold holds held | collapse collapses collapsed broke
level high | low
age-of young younger | old older
heat hot warm hotter warmer | cold cool colder cooler
height upper top | lower bottom
bond married marry marries | divorced divorce divorces
goods sent send sends | received receive receives
plus install installed installs | remove removed removes
party-in-court plaintiff | defendant
work employer | employee
lesson teacher teachers | pupil pupils student students
rent landlord landlords | tenant tenants
march advance advanced advances advancing | retreat retreated retreats retreating
deploy deploy deployed deploys | withdraw withdrew withdrawn withdraws
build build builds built building | demolish demolished demolishes destroyed destroy destroys
`;

/** Words that mean one of two poles only where no noun or name follows: *left the room*, *the left*. */
export const SUBJECT_TURNED = 'win buy import birth lend attack more over';
