/**
 * Verbs of general English in their base form; regular forms are made by rule, others stand in
 * `irregular-verbs.ts`. Put together from general usage and the lexicon of compromise 14 (MIT, © 2019 Spencer Kelly).
 */
export const VERBS = `
abandon abduct abet abide abolish abort abound abscond absolve absorb abuse accelerate accent accept access
acclimate accommodate accompany accomplish accord accost account accrue accuse accustom ace ache achieve
acknowledge acquiesce acquire acquit act activate adapt add address adjourn adjust administer admire admit
adopt adorn adsorb advance advertise advise advocate affect affirm affix afford age agonize agree aid aim
air alarm alight align allege allot allow allude alluring alter amalgamate amaze amuse analyse anchor anger
animate anneal announce annoy annul answer anticipate apologise apologize appeal appear appease append
applaud apply appoint appraise appreciate approach approve approximate arch archive argue arise arm armour
arouse arrange arrest arrive articulate ask aspire assail assemble assert assess assign assist associate
assume assure astonish astound attach attack attain attempt attest attract attribute auction augment author
authorize automate avert avoid await award babysit back backfire baffle bail bake balance ban band bang bank
bankrupt bar bargain barge bark base bash bathe batter battle be bear beat become beef befriend beg begin
beguile behave behead behold believe belittle belong belt bemoan bend benefit bequeath berate bestow bet
betray bewilder bewitch bias bid bide bike bind biopsy bit bite blame blast bleed blend bless blink blitz
bloat block blog blow blunt blur blurt board boast boat bog boggle boil bolster bomb bombard bond bone boo
book bookkeep boom boost boot border borrow bother bottle bounce box boycott brag brake branch brand breach
break breastfeed breathe breathtake breed bribe bridge brief brighten bring broach broadcast broaden bruise
brush bubble buckle bud budget buffer build bulk bully bump bundle burden burn burp burst bury bust bustle
butt buy buzz bypass cage cake calculate call calm camp campaign cancel canoe cap captivate capture card
care careen carry carve cash cast castigate catalog catch categorise cater caulk cause caution cave cease
celebrate center centralize centre certify chain chair challenge champion change channel chant charge charm
chart chase chastise chat cheat check cheer cherish chew chide chill chip chirp choose chop circle
circumvent cite claim clap clarify classify claw clean cleanse clear click climb cling clip clone close
cloud club clutter co-sign coach coalesce coat coauthor code coerce coexist cohabit coin coincide collapse
collect collide collude color coloring colour combat combine come comfort command commence comment commit
communicate commute compare compel compete compile complain complement complete complicate comply compose
compound compromise conceal concede conceive concentrate concern conclude concur condemn condense condone
conduct confess confide configure confirm conflict conform confront confuse conglomerate congratulate
conjecture conjugate conjure connote conquer consent conserve consider consist consolidate conspire
constitute constrain construct consult consume consummate contact contain contend contest continue
contradict contrast contribute control convene converge convert convey convince cool coordinate cope copy
core correct correspond corroborate corrode corrupt cosign cost cough counsel count counter counterfeit
couple court cover crack craft cramp crash crave crawl create credit creep cripple criticise criticize crop
cross crowd crumble crush cry cube cue cultivate curb cure curl curtail curve customize cut cycle dab dam
damage damp dampen dance dare darken dart dash date daunt daze dazzle deafen deal debate debilitate debrief
debug debunk debut decay deceive decentralize decide decimate decipher declare decline decode decommission
decompose decorate decouple decrease decree decry decrypt dedicate deduct deem deepen deface defeat defect
defend defer define deform defraud defuse defy degrade delay delegate deliberate delight delimit deliver
demand demean demolish demonise demonize demonstrate demoralize denote denounce deny depart depict deplore
deploy deport deposit depress derail derange deride derive describe desert deserve design desire desist
despise detach detail determine detest devastate develop devolve devote diagnose die differ diffuse dig
digest dignify diminish dine dip direct disable disagree disappoint disarm disavow disband disburse discard
discern discharge discipline disclaim disclose discount discourage discover discuss disgruntle disguise
disgust dish dishearten dislike dislodge dismantle dismiss disparage dispatch dispense disperse displace
display displease dispose disprove dispute disregard disrupt dissent dissolve dissuade distance distil
distill distinguish distort distract distress distrust disturb ditch dive diverge divert divest divide
divorce divulge do dock document dodge dole double doubt download downplay draft drag drain draw dream
dredge dress drew dribble drift drill drink drip drive drone drop drown drum dry dub duel dull dump
duplicate dwell dwindle dye earmark earn eat echo edge edify edit educate effect elaborate elapse elate
elect electrify elicit elucidate elude emaciate email embalm embark embarrass embody embrace embroider
embroil emerge emphasise emphasize empower empty enable enact enchant encircle enclose encounter encourage
encroach encrypt encumber end endanger endear endorse endow endure energize enforce engage engender engineer
engrave engulf enhance enjoy enlarge enlist enliven enquire enrich enrol enroll ensue ensure enter enthral
enthuse entice entrain entrench entrust envelop envisage envision envy equip erase erupt escape eschew
espouse establish estimate etch evaluate evoke evolve exaggerate exalt examine exasperate exceed excel
exchange excite exclaim exclude excoriate excuse exempt exercise exert exhale exhaust exhibit exhilarate
exhort exhume exist exit expand expect expedite expel experience experiment expire explain explode exploit
explore export expose expound express expunge extend extinguish extol extract exude eye eyeball face fade
fail faint fake fall falter fancy farm fascinate fast fasten fatten favor favour fear feature feed feel
fence fend ferment fess fetch field fight figure file fill film filter finance find finish fire firm fish
fit fix fizzle flag flake flame flare flash flatten flatter flavor flavour flee flesh fling flip flirt float
flock flood flout flow flower fluster fly focus fog foil fold follow forbid force foreboding forecast
foreclose forego foresee foreshadow forewarn forfeit forge forget forgive fork form format forsake forthcome
forward foster foul fracture fragme fragment frame franchise free freeze freshen frighten fringe frolic
frost frown frustrate fry fuel fulfil fulfill function fund fundraise furnish fuss fuzz gad gag gain game
gang garden gas gate gather gauge gaze gear generate get gift giggle give glare gleam glean glide gloss glow
glue go goad gossip govern grab grade grant grapple grasp grate gratify graze greet grieve grill grind grip
gripe ground groundbreak grouse grow growth grumble guarantee guard guess guide gulp gun gush hack hail ham
hammer hamper hand handle hang hanker happen harangue harass harbour harm harness harvest hash hatch hate
haunt have head heal hear heartwarm heat heckle hedge heighten help herald hide highlight hijack hike hinder
hint hire hit hoist hold hole hollow hone honor honour hook hop hope horrify horse house howl hug humiliate
hunker hunt hurry hurt hush hypothesise hypothesize identify idle ignore illuminate illustrate imagine imbue
immerse impact impale impart imperil impinge implement implode imply import impose impoverish impress
imprison improve incite incline include incorporate increase indebt index indicate indulge infect infer
infest inflate influence inform infuriate infuse ingest inhabit inhale inhibit initiate injure ink innovate
inquire insert insinuate insist inspect inspire install instil instruct insult insure integrate intend
intensify intent interact interest interface interject intern interpret interrupt interview intimate
intimidate intone intoxicate intrigue introduce intrude inundate invade invent invert invest invigorate
invite invoice invoke involve irk iron irritate isolate issue jam jazz jeer jog join joke jot judge juggle
juice jump justify juxtapose keel keep key kick kid kidnap kill kiss knead kneel knit knock know label labor
labour lace lack lag lambast lambaste lament lance land languish lap lash last latch laud laugh launch
launder lay leach lead leak lean leap learn lease leave lecture leech legislate lend lengthen lessen let
level levy license lick lie lifesave lift lighten like liken limit line linger link liquefy liquidate list
listen live liven load loan loathe lobby lock lodge log look loosen loot lose love lower lump lurk lust
madden mail maim maintain make malign manage mandate manifest manner manoeuvre manufacture map mark market
marry mash mask master match matter mature mean meander measure meditate meet melt mend mention merge merit
mesmerize mess message milk mimic mimick mince mind mine mingle mirror misplace miss mistake mitigate mix
moan mock model moderate modify mold molest monitor monkey mop motivate mount mourn mouth move mow muddle
mull multiply mumble murder muse mystify nag nail name narrate narrow navigate need needle neglect negotiate
net network nod nominate note notice notify nourish nurse nurture obey object obscure observe obsess obtain
occupy occur offend offer offset oil omit ooze open operate opine oppose oppress opt orbit order organise
organize orient outgo outgrow outline outnumber outpace outrage outstand overarch overcome overlap overlook
overpass overpower override oversee overshadow overturn overuse overwhelm ovulate owe own pack package paint
pair paise pale pamper pan panic parallel paralyse paraphrase park part participate party pass paste pat
patch patent patrol pause pave pay peacekeep peak pee peel peer peg pen pencil pend perceive perfect perform
perfume perish permeate permit perplex persevere persist persuade pervade pet phase phone photograph pick
pierce pile pin pine pinpoint pipe pit pity pivot place plan plant play plce plead pledge plug plummet plump
plunge poach point poison polish poll pollute ponder pool poop pop pore portray pose posit position possess
post postulate pound pour power practice praise prattle pray preach precede preclude predetermine predict
prefer preoccupy prepare prescribe present preserve press pressure presume presuppose pretend prevail
prevent prey price pride prime print probe proceed process proclaim procure prod produce profess profile
program programme progress prohibit project prolong promise promote prompt pronounce prop propose prosper
protect protest protrude prove provide provoke prune psych publish puke pull pummel pump punch punish
purchase purport pursuant pursue push put puzzle quack qualify quash quench question quip quit quiver quote
race rack rage rail rain raise rake rally ramble range rank rant rap rape rat rate ratify rationalise
rationalize rattle rave ravish reach react read reaffirm realise realize reap reason reassert reassure
reboot rebuff rebuke rebut recall recant receive reckon reclaim recognise recognize recollect recommend
reconcile record recount recoup recover recycle redact redefine redo reduce reel refactor refer reference
refinance refine reflect refocus reform refract refresh refuel refund refurbish refuse refute regard
register regret regroup regulate rehearse reheat reign reimburse rein reinforce reiterate reject rejoice
rejuvenate relate relax release relent relieve relinquish relish relive reload rely remain remake remark
remedy remember remind remove render rendezvous renew renounce rent reorder repair repeal repeat repel
rephrase replace replenish replicate reply report represent repudiate request require rescind resemble
resent reserve reside resign resist resolve resonate resort respect respond rest restart restate restock
restore restrain restrict restructrue restructure result resume resurface retire retort retract retrieve
retrofit return retweet reup revamp reveal revel revere reverse revert review revile revisit revitalise
revitalize revive revoke revolve reward rhyme rid ride ridicule right ring riot rip ripen rise risk riveting
roam roar roast rob rock roll roof root rope rot rout route rub ruin rule rumor rumour run rush rust rustle
sack sacrifice sadden safeguard sail sample satisfy saturate save say scale scan scar scare scatter scavenge
schedule scoff scold scorch score scratch scream screech screen scribble scroll sculpt seal search seat
secure sedate see seed seek seem select sell send sense sentence separate sequester serve service set settle
sever sew shack shade shake shape share sharpen shatter shave shed sheild shelter shift shine ship shiver
shock shoot shop shore short shorten shout show showcase shrink shrivel shuffle shun side sift sigh sign
signal silence simplify simulate sing sink sip sit size skate skateboard ski skip skyrocket slam slay sleep
slick slide slip slit slope slouch slow smash smell smile smirk smoke smooth smuggle snake snap snatch sneak
sneeze sniff snow snowboard snuggle soak soar sob sober solicit solve soothe sort sound sour sow spam span
spare spark sparkle spawn speak spearhead specialize specify speculate speed spell spellbind spend spice
spill spin spiral spit spite splash splay split spoil sponsor spoof spot sprawl spray spread spring sprinkle
spruce spur spy squander square squish stab stack staff stage stagger stain stake stalk stall stamp stand
staple star stare start startle starve state stave stay steal steer stem step stereotype stick stiffen
stifle stimulate sting stink stipulate stir stitch stocking stockpile stoop stop store storm storytelling
straighten strain strangle stray stream strengthen stress stretch strew strike string strip strive stroke
struggle study stuff stumble stump stun style sub subject sublimate submerge submit subside subsidize
subsist subtract subvert succeed succumb suck sue suffer suffice suggest suit sum summarise summarize summon
supplement supply support suppose suppress surf surface surge surmise surmount surpass surprise surround
survey survive suspect suspend sustain swallow sway swear sweat sweep sweeten swell swim swing swipe switch
sympathise sympathize tack tackle tag tailor take talk tally tamper tan tangle tantalize target tarnish
taste taunt tax teach tear tease tee tell temper tempt tender terrify test testify text thank theorise
theorize thin think thread threaten thrill thrive throw thrust thwart tick tide tie tighten tile time tip
tire toll tone top topple torture toss total touch toughen tour tout track trade traffick train trample
transact transfer transform transition transpire transport trap travel treat trek tremble trend tribute
trick trickle trifle trigger trim trip trot trouble trumpet trust try tuck tumble tune tunnel turn tweet
twin twist type uncover undercut undergo underline underscore understand undertake undervalue underwhelm
undo unearth unfold unfounded unify unite unleash unlock unnerve unplug unravel unsettle untie unveil update
upgrade uphold uplift upload upset urge use utter vacuum validate value vanish vary venture verify vex vibe
vie view vilify visit visualize voice void volunteer vomit vote vouch vow wager wait waive wake walk wander
want war warehouse warm warn warp warrant wash waste watch wave wax weaken wean wear weather weave wed weed
weep weigh welcome wet whack wheel whip whisk whisper whistle wick widen wield win wind wing wipe wire wish
withdraw wither witness wonder work workshop worry worsen worship worth wound wrap wreak wreck wrestle wring
wrinkle write wrong yammer yawn yearn yell yield zip zone zonk zoom
`;
