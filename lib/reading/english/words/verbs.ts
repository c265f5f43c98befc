/**
 * Verbs of general English in their base form; regular forms are made by rule, others stand in
 * `irregular-verbs.ts`. Begun from the lexicon of compromise 14 (MIT, © 2019 Spencer Kelly), then added to from
 * general usage with what news writes. Each word was looked up in two spelling lists (SCOWL's American and
 * British English) and as a verb in WordNet 3, from which nothing was taken; what they lack and news has
 * stays (*fundraise*, *retweet*).
 */
export const VERBS = `
abandon abduct abet abide abolish abort abound abscond absolve absorb abuse accelerate accent accept access
acclimate accommodate accompany accomplish accord accost account accrue accuse accustom ace ache achieve
acknowledge acquiesce acquire acquit act activate adapt add address adhere adjourn adjudicate adjust
administer admire admit adopt adorn advance advertise advise advocate affect affirm affix afford age
aggravate agonize agree aid aim air alarm alight align allege allocate allot allow allude alter amalgamate
amaze amend amount amuse analyse analyze anchor anger animate annex announce annoy annul answer anticipate
apologize appeal appear appease append applaud apply appoint appraise appreciate apprehend approach approve
approximate arch archive argue arise arm armour arouse arrange arrest arrive articulate ask aspire assail
assassinate assemble assert assess assign assimilate assist associate assume assure astonish astound attach
attack attain attempt attend attest attract attribute auction augment author authorize automate avert avoid
await awaken award back backfire baffle bail bake balance ban band bang banish bank bankrupt bar bargain
barge bark base bash bathe batter battle be bear beat become beef befriend beg begin beguile behave behead
behold believe belittle belong belt bemoan bend benefit bequeath berate bestow bet betray bewilder bewitch
bias bid bide bike bind bite blame blast bleed blend bless blink blitz bloat block blog blow blunt blur
blurt board boast boat bog boggle boil bolster bomb bombard bond bone boo book boom boost boot border borrow
bother bottle bounce box boycott brag brake branch brand breach break breathe breed bribe bridge brief
brighten bring broach broadcast broaden bruise brush bubble buckle bud budget buffer build bulk bully bump
bundle burden burn burst bury bust bustle butt buy buzz bypass cake calculate calibrate call calm camp
campaign cancel cap captivate capture card care careen carry carve cash cast castigate catalog catapult
catch categorize cater caulk cause caution cave cease celebrate center centralize centre certify chain chair
challenge champion change channel chant charge charm chart chase chastise chat cheat check cheer cherish
chide chill chip choose chop circle circulate circumvent cite claim clap clarify clash classify claw clean
cleanse clear click climb cling clip clone close cloud club clutter co-sign coach coalesce coat coauthor
code coerce coexist cohabit coin coincide collapse collect collide collude color colour comb combat combine
come comfort command commemorate commence commend comment commit communicate commute compare compel
compensate compete compile complain complement complete complicate comply compose compound comprise
compromise conceal concede conceive concentrate concern conclude concur condemn condense condone conduct
confess confide configure confine confirm confiscate conflict conform confront confuse congest conglomerate
congratulate conjecture conjugate conjure connect connote conquer conscript consent conserve consider
consist consolidate conspire constitute constrain construct consult consume consummate contact contain
contaminate contend contest continue contradict contrast contribute control convene converge convert convey
convince cook cool cooperate coordinate cope copy core correct correspond corroborate corrode corrupt cosign
cost cough counsel count counter counteract counterfeit couple court cover crack craft cramp crash crave
crawl create credit creep cripple criticize crop cross crowd crumble crush cry cube cue cultivate curate
curb cure curl curtail curve customize cut cycle dab dam damage damp dampen dance dare darken dart dash date
daunt daze dazzle deafen deal debate debilitate debrief debug debunk debut decay deceive decentralize decide
decimate decipher declare decline decode decommission decompose decorate decouple decrease decree decry
decrypt dedicate deduct deem deepen deface defeat defect defend defer define deform defraud defuse defy
degrade delay delegate deliberate delight delimit deliver demand demean demolish demonize demonstrate
demoralize denote denounce deny depart depict deplore deploy deport depose deposit depress derail derange
deride derive descend describe desert deserve design designate desire desist despise destroy detach detail
detain deter determine detest detonate devalue devastate develop devolve devote diagnose dictate die differ
diffuse dig digest dignify dilute diminish dine dip direct disable disagree disappoint disarm disavow
disband disburse discard discern discharge discipline disclaim disclose discount discourage discover discuss
disembark disguise disgust dish dishearten disinfect dislike dislocate dislodge dismantle dismiss disparage
dispatch dispense disperse displace display displease dispose disprove dispute disqualify disregard disrupt
disseminate dissent dissipate dissolve dissuade distance distil distill distinguish distort distract
distress distribute distrust disturb ditch dive diverge divert divest divide divorce divulge do dock
document dodge dole dominate double doubt download downplay draft drag drain dramatize draw dream dredge
dress dribble drift drill drink drip drive drone drop drown drum dry dub duel dull dump duplicate dwell
dwindle dye earmark earn ease eat echo edge edify edit educate effect elaborate elapse elate elect electrify
elevate elicit eliminate elucidate elude emaciate email embalm embark embarrass embed embezzle embody
embrace embroider embroil emerge emigrate emit emphasize empower empty enable enact enchant encircle enclose
encounter encourage encroach encrypt encumber end endanger endear endorse endow endure energize enforce
engage engender engineer engrave engulf enhance enjoy enlarge enlist enliven enquire enrich enrol enroll
ensue ensure enter enthral enthuse entice entrench entrust envelop envisage envision envy equip erase erode
erupt escalate escape eschew espouse establish estimate etch evacuate evade evaluate evict evidence evoke
evolve exacerbate exaggerate exalt examine exasperate exceed excel exchange excite exclaim exclude excoriate
excuse execute exempt exercise exert exhale exhaust exhibit exhilarate exhort exhume exist exit exonerate
expand expect expedite expel experience experiment expire explain explode exploit explore export expose
expound express expropriate expunge extend extinguish extol extort extract extradite exude eye eyeball face
facilitate fade fail faint fake fall falsify falter fancy farm fascinate fast fasten fatten favor favour
fear feature feed feel fence fend fetch field fight figure file fill film filter finance find finish fire
firm fish fit fix fizzle flag flake flame flare flash flatten flatter flavor flavour flee flesh fling flip
flirt float flock flood flout flow flower fluctuate fluster fly focus fog foil fold follow forbid force
forecast foreclose forego foresee foreshadow forewarn forfeit forge forget forgive fork form format
formulate forsake fortify forward foster foul fracture fragment frame franchise free freeze freshen frighten
fringe frolic frost frown frustrate fry fuel fulfil fulfill function fund fundraise furnish gag gain game
gang garden garner gas gate gather gauge gaze gear generate get gift giggle give glare gleam glean glide
gloss glow glue go gossip govern grab grade graduate grant grapple grasp grate gratify graze greet grieve
grill grind grip gripe ground grouse grow grumble guarantee guard guess guide gulp gun gush hack hail halt
ham hammer hamper hand handle hang happen harangue harass harbour harm harness harvest hash hasten hatch
hate haunt have head heal hear heat heckle hedge heighten help herald hide highlight hijack hike hinder hint
hire hit hoist hold hole hollow hone honor honour hook hop hope horrify horse hospitalize host house hover
howl hug humiliate hunker hunt hurry hurt hush hypothesize identify idle ignite ignore illuminate illustrate
imagine imbue immerse immigrate impact impale impart impeach imperil impinge implement implicate implode
imply import impose impound impoverish impress imprison improve inaugurate incarcerate incite incline
include incorporate increase incur index indicate indict induce indulge infect infer infest infiltrate
inflate inflict influence inform infringe infuriate infuse ingest inhabit inhale inhibit initiate injure ink
innovate inquire insert insinuate insist inspect inspire install instil instruct insult insure integrate
intend intensify interact intercept interest interface interject intern interpret interrupt intervene
interview intimate intimidate intone intoxicate intrigue introduce intrude inundate invade invalidate invent
invert invest investigate invigorate invite invoice invoke involve irk iron irritate isolate issue jam jeer
jog join joke jot judge juggle jump justify juxtapose keep key kick kid kidnap kill kiss knit knock know
label labor labour lack lag lambast lambaste lament lance land languish lap lash last latch laud laugh
launch launder lay lead leak lean leap learn lease leave lecture legalize legislate lend lengthen lessen let
level levy liberate license lick lie lift lighten like liken limit line linger link liquefy liquidate list
listen live liven load loan loathe lobby locate lock lodge log look loom loosen loot lose love lower lump
lurk lust madden magnify mail maim maintain make malign manage mandate manifest manipulate manoeuvre
manufacture map march marginalize mark market marry mask master match matter mature mean meander measure
mediate meditate meet melt mend mention merge merit mesmerize mess message migrate milk mimic mince mind
mine mingle mirror misplace miss mistake mitigate mix moan mobilize mock model moderate modernize modify
mold molest monitor mop motivate mount mourn mouth move mow muddle mull multiply mumble murder muse mutilate
mystify nail name narrate narrow nationalize navigate need needle neglect negotiate net network neutralize
nod nominate normalize notch note notice notify nourish nullify nurse nurture obey object obliterate obscure
observe obsess obstruct obtain occupy occur offend offer offset oil omit open operate opine oppose oppress
opt orbit order organize orient ostracize oust outgo outgrow outlaw outline outnumber outpace outperform
outrage overcome overhaul overlap overlook overpower override overrule oversee overshadow overturn overuse
overwhelm ovulate owe own pace pack package paint pair pale pamper pan panic parallel paralyse paralyze
paraphrase park part participate party pass paste pat patch patent patrol patronize pause pave pay peak peel
peer peg pen pencil penetrate perceive perfect perform perish permeate permit perplex persecute persevere
persist persuade pervade phase phone photograph pick pierce pile pin pine pinpoint pipe pit pity pivot place
plagiarize plan plant play plead pledge plot plug plummet plunge poach point poison polarize polish poll
pollute ponder pool pop populate pore portray pose posit position possess post postpone postulate pound pour
power practice praise pray preach precede preclude predetermine predict prefer preoccupy prepare prescribe
present preserve press pressure presume presuppose pretend prevail prevent prey price pride prime print
privatize probe proceed process proclaim procure prod produce profess profile program programme progress
prohibit project prolong promise promote prompt pronounce prop propose prosecute prosper protect protest
protrude prove provide provoke prune publish pull pump punch punish purchase purport pursue push put puzzle
qualify quarantine quash quell quench question quip quit quiver quote race rack radicalize rage rail rain
raise rake rally ramble range rank ransack rant rap rape rat rate ratify rationalize rattle rave reach react
read reaffirm realize reap rear reason reassert reassess reassure reboot rebound rebuff rebuke rebut recall
recant receive reckon reclaim recognize recollect recommend reconcile reconstruct record recount recoup
recover recruit recycle redact redefine redeploy redistribute redo redress reduce reek reel refer reference
refinance refine reflect refocus reform refract refrain refresh refuel refund refurbish refuse refute regain
regard register regret regroup regulate rehabilitate rehearse reheat reign reimburse rein reinforce
reiterate reject rejoice rejuvenate relate relax release relent relieve relinquish relish relive reload
relocate rely remain remake remark remedy remember remind remove render rendezvous renegotiate renew
renounce renovate rent reopen reorder repair repatriate repeal repeat repel rephrase replace replenish
replicate reply report represent repress reprimand repudiate request require rescind resemble resent reserve
resettle reside resign resist resolve resonate resort respect respond rest restart restate restock restore
restrain restrict restructure result resume resupply resurface retain retaliate retire retort retract
retrieve retrofit return retweet reunite revamp reveal revel revere reverse revert review revile revisit
revitalize revive revoke revolt revolve reward rhyme rid ride ridicule rig right ring riot rip ripen rise
risk roam roar roast rob rock roll roof root rope rot rotate rout route rub ruin rule rumor rumour run rush
rust rustle sabotage sack sacrifice sadden safeguard sail sample sanction satisfy saturate save say scale
scan scar scare scatter scavenge schedule scoff scold scorch score scrape scratch scream screech screen
scroll sculpt seal search seat secure sedate see seed seek seem seize select sell send sense sentence
separate sequester serve service set settle sever sew shack shade shake shape share sharpen shatter shave
shed shelter shield shift shine ship shiver shock shoot shop shore short shorten shout show showcase shower
shrink shrivel shuffle shun side sift sigh sign signal silence simplify simulate sing sink sip siphon sit
size skate skateboard ski skip skirmish skyrocket slam slash slay sleep slice slick slide slip slit slope
slow slump smash smell smile smoke smooth smother smuggle snake snap snatch sneak sneeze sniff snow
snowboard soak soar sob sober solicit solidify solve soothe sort sound sour sow spam span spare spark
sparkle spawn speak spearhead specialize specify speculate speed spell spend spice spill spin spiral spit
spite splash splay split spoil sponsor spot sprawl spray spread spring sprinkle spruce spur spy squander
square squeeze stab stabilize stack staff stage stagger stain stake stalk stall stamp stand staple star
stare start startle starve state stave stay steal steer stem step stereotype stick stiffen stifle stigmatize
stimulate sting stink stipulate stir stockpile stoop stop store storm straighten strain strangle stray
stream strengthen stress stretch strew strike string strip strive stroke struggle study stuff stumble stump
stun style subject submerge submit subpoena subscribe subside subsidize subsist subtract subvert succeed
succumb suck sue suffer suffice suggest suit sum summarize summon supplement supply support suppose suppress
surf surface surge surmise surmount surpass surprise surrender surround survey survive suspect suspend
sustain swallow sway swear sweat sweep sweeten swell swim swing swipe switch sympathize tack tackle tag
tailor take talk tally tamper tan tangle tantalize tap target tarnish taste taunt tax teach tear tease tell
temper tempt tender terminate terrify test testify text thank theorize thin think thread threaten thrill
thrive throw thrust thump thwart tick tide tie tighten time tip tire toll tone top topple torture toss total
touch toughen tour tout trace track trade traffic train trample transact transfer transform transition
translate transmit transpire transport trap travel tread treat trek tremble trend trespass trick trickle
trifle trigger trim trip trot trouble trumpet trust try tuck tune tunnel turn tweet twist type uncover
undercut underestimate undergo underline underscore understand undertake undervalue underwhelm undo unearth
unfold unify unite unleash unlock unnerve unplug unravel unsettle untie unveil update upgrade uphold uplift
upload upset urge use utter vaccinate vacuum validate value vandalize vanish vary venture verify veto vex
vie view vilify violate visit visualize voice void volunteer vomit vote vouch vow wager wait waive wake walk
wander want war warehouse warm warn warp warrant wash waste watch wave waver weaken wean weaponize wear
weather weave wed weep weigh welcome wet wheel whip whisper whistle widen wield win wind wing wipe wire wish
withdraw wither witness wonder work worry worsen worship wound wrap wreak wreck wrestle wring wrinkle write
wrong yawn yearn yell yield zone
`;
