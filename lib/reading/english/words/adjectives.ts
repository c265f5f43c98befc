/**
 * Adjectives whose ending does not tell; others are known by suffix. From general usage and the lexicon of
 * compromise 14 (MIT, © 2019 Spencer Kelly).
 */
export const ADJECTIVES = `
abandoned aberrant abject ablaze able aboard above abreast abrupt absent absolute absorbed abstract abstruse
absurd abundant academic accelerating accepted accommodating accompanying accurate aching acknowledged
acquiescent actual acute adamant adept adequate adjusted adolescent adopted adult advanced adverse affected
affectionate affluent afraid against aged aggressive agile agonizing agonzing agreeable ahead alarmed
alarming alcoholic alert alight alike alive alkaline all alleged alone aloof alright altered alternate
alternative amazed amazing ample amusing angry animated annoying antarctic anticipated antiquated antique
antsy appalled appalling apparent appealing appetizing applied appreciated appropriate approximate apt arab
arbitrary archival arctic armed arresting arrogant articulate artificial artsy ashamed ashen asleep aspiring
associated assumed assured assuring astonishing astounding astute attractive auditory augmented austere
authentic authorized autoimmune available average awake awarded aware awesome awkward backwards bad baffled
baffling baked balanced bald bankrupt bare barren based battered bawdy beautiful becoming behind belated
beloved below beneath beneficial benign bent beside best bestselling bewildered bewildering bewitching
beyond biased big bigtime binding bipartisan bitter bizarre black bland blank blessed blind blinded blinding
blithe blond bloody blue blunt boggling bogus boiled boiling bold boldface bonafide booming bored boring
bottled bottom bouncing bouncy bound bourgeois brash brave breathtaking brief bright brilliant brisk broad
broken bronze bruised bruising brute buff burly burned burnt bustling busy caged cagey calculated calm
calming captivating cardiac careful caring celebate celebrated centralized certain certified challenging
changing charged charmed charming cheap cheery cheesy chewy chief chilled chilling chilly chintzy
circumspect civil classic classified clean clear clever clockwise close closed closing cloudy cluttered
coarse coded coercive cogent cognizant cold colonial colored colossal coloured comatose combined comfortable
comforting comic commanding commensurate commercial common communist companion compassionate compelling
competing complete complex complicated compromising compulsory concave conceited concentrated concerned
concerning concise concrete condescending conducive confident conflicting confused confusing congruent
conjoint conjugal conjugate consequent conservative considered consolidated conspiring constant constituent
consummate contemporary content continuing contradictory contrary contrasting contributing contrite
controlled controlling convertable convinced cooked cool cooperative corporate correct corresponding corrupt
costly counterclockwise counterfeit covered covert cowardly coy cozy cracked crafty cramped craven crazed
creepy crippling crisp critical crowded crucial crude cruel crushed crystalline cuddly cultivated cunning
cured curly curmudgeonly current customary customized cute cutesy cutting daily damaged damaging damp
dampened dangerous dapper daring dark darling dashing dated daunting dazed dazzled dead deadly deadpan deaf
dear debilitating decayed deceased deceiving decentralized declining decorated decreasing dedicated deep
deferred defiant defined defining definite deformed defuse degenerate degrading delayed deliberate delicate
delighted delightful delighting demanding demeaning democratic demographic demoralizing demure dense
dependent depressed deputy deranged derelict derivative deserving desperate despondent destitute desultory
detailed determined devastating developed devoid devoted devout didactic difficult diffuse dignified dim
diminished dire direct directed dirty disabled disappointing disarming disciplined discounted discouraged
discreet discrete diseased disgruntled disgusting disheartening disjoint dismissive disparate dissenting
distant distinct distorted distracting distressed disturbed disturbing divergent diverse divine dizzy
dizzying docile dominant done dormant doting double doubtful drained dreary dried drifting drowsy drunk dry
due dull dumb eager early earthly east eastern easy easygoing economic edified educated eerie efficient
elaborate elated elder elderly electrifying elegant elicit elite eloquent emaciated embarrassed emergent
emerging eminent empowering empty enabling enamored enchanted encouraging endearing enduring energizing
engaged engaging enhanced enlivening enough enriching ensuing ensured enthralling enthusiastic enticing
entire epic equal equipped erect erstwhile escaped essential established ethereal everyday evil exact
exacting exaggerated exasperating excess excited executive exempt exhausting exhilarating existing expanded
expected expedient experienced expert explicit exploding exposed express exquisite extended extra
extravagant extreme exuberant exultant fabled faded failed faint fair fake false famed familiar fancy far
fascinated fast fat faulty faux favorite favourite feared fearful federal feeble fellow female feminine
feminist fertile fervent fetching fierce fiery final financial fine finished finite firm fitted fitting
fixed flagrant flaming flat flattering flavored flavoured flirty floating flowering flowery flowing fluent
fluid fluorescent flustered foamy focused folksy fond foolish foregoing foreign foreseeable forgetful formal
former forthcoming fortunate foul founding fractured fragile fragmented fragrant frail framed frantic free
freezing frequent fresh fretful fried friendly frightening frilly fringe frozen frugal frustrating fugitive
fulfilling full fun funny furry future gainful gauche gaudy gay general generic genious gentle genuine
ghastly ghostly giant giddy gifted gigantic glad glaring gleaming glib global gloomy gold golden good goofy
graceful grand graphic grateful gratified grating gratis grave gray greasy great greedy green grey grilled
grim gripping grisly grizzled groovy gross groundbreaking growing grueling gruesome guarded guided guilty
hairy half hallowed hammered handsome handsy handy happy hard hardcore hardworking hardy harmed harsh
hateful heady healing heartwarming hearty heated heavenly heavy hefty hellish helpful hesitant high
highfalutin hilly hispanic hoary hobby hollow homeless homely homesick honest honorary hooked hopeful
horrific horrified hostile hot hourly huge humane humble humbled humdrum humid humiliating hungry icy ideal
idle ignorant ill illegal illegitimate illicit illiterate illuminated immature immediate immense imminent
impartial impending imperfect implicit implied impolite important imported imposing impossible impressionist
improper improved inaccurate inadequate inane inappropriate inbred incomplete inconsiderate incorporating
incorrect increased increasing incumbent indebted indefinite independent indeterminate indie indirect
individual indoor indulgent inept inert infected inferior infinite inflated influential informed infrared
infrequent infuriated ingrown inhibitory initial injured innate inner innocent inordinate insane insecure
inside insignificant insoluble insolvent inspired inspiring instant insubordinate insulting intact
integrated intellegent intended intense intensified interdependent interested interesting interim
intermediate international intimate intimidating intoxicated intoxicating intriguing invaluable invigorating
invited involved irate irrelevant irritating isolated jaded jagged jittery joined jolly judged juicy junior
justice justified juvenile kaput keen key kind kindly knotted knowing known lacking lagging lame languid
lapsed large last lasting late lately latter lay leading lean leaning leery left legal legendary legitimate
lesser lethal leveled lewd liberal licensed lifesaving light lighthearted lightweight likely lil limited
limp liquid listed literal literary literate little live lively living loaded local locked lofty lonely long
longstanding longterm longtime loose lost loud lousy loutish loved lovely loving low lower lowly loyal lucky
lumbering lush macabre macho mad maddening magenta main mainstream major makeshift male mammalian mammoth
managed mandatory manufactured many marine maritime marked masculine mature maturing maverick meager mean
meandering measly measured meaty median mediocre medium meek mega mellow melted melting menacing mending
mere merry mesmerizing metric metropolitan mild military mindblowing mindful mini miniature minor missing
mitigating mixed mobile moderate modern modernist modest modified moist moldy monochrome monthly moody moot
moral morbid mortal most motivated mounted moving muddy multifaceted multiple mumbling mundane mute muted
mystified nagged nagging naive naked narrow national nausiating naval near nearby neat necessary needed
neglected neighborly nerdy nervous new newlywed next nibbly nice nightly nimble noble noisy nonchalant
nondescript nonprofit nonstop normal north northeast northern northwest nosy notable noted nourished novel
nuanced nude numb numbing nurturing nuts obediant obedient obese obligated obscene obscure observant
observed obsolete occupied odd offbeat offending offensive offhand official offline offsetting oily ok okay
old onboard ongoing online open opposing opposite oppressed optimistic orange orderly organic organized
orotund other outdoor outer outgoing outlying outside outstanding oval over overall overarching overboard
overdue overhand overhead overlapping overlooked overnight overpowering overriding overseas overt overweight
overwhelmed overwhelming overwrought owing own packed painful painted pale parallel paranoid parked partial
partisan passionate past pasted patient paying peaceful pending perfect perfected periodical permanent
perplexing pert pertinent perverse petite phony picayune picked pierced piercing pink placid plaid plain
planned plastic pleasant pleased plugged plunging pointed pointy polished polite political poor popular
populist possible potential powerful preceding precise preexisting preferred pregnant premature premier
premium preoccupied prepaid prepared present presidential pressed pressing prevailing previous pricey
prickly prima primary prime principal printed prior pristine private pro probable processed produced profane
professional profound profuse prolonged prominent promising prompt pronounced proper proportionate proposed
protected proud proved provoking proximate public pumped punishing punjabi puny pure purple puzzled quack
quaint qualified quarterly quick quiet quoted rabid racial racist ragged raging rained rainy rallied
rallying rambling rampant random rapid rare rash ratified raving raw ready real rear reassuring rebel
recalcitrant received recent receptive recommended recondite recorded recovered recycled red redefining
reduced redundant refined refreshing registered regulated reigning rejected rejuvenating related relative
released relevant reluctant remaining remote removed renewed renowned rental repeated replaced replicate
representative reprobate republican requested required reserved resident resistant resolute resonant
respected responsible resting restored restricted retarded revealing revitalising revitalizing revolving
rewarding rheumatoid right rightful ripe ritzy rival roaring robust rolling romantic roomy rosy rotted
rotten rough round routine royal rubbish rude rushing sacred sad saddening safe sage saintly salty same
satisfactory satisfied satisfying saturated sauted savvy scanty scarce scared scarlet scary scathing
scattered sceptical scholarly scientific scorched scratched screeching screened sealed seasoned seated
secondary secret secure secured sedate seemly select selected selfish senior sensory sentencing separate
serene serial serious settled several severe sexy shaded shady shallow shameful shared sharp sheer shining
shiny shocked shocking short shrill shut shy sick sickly significant silly silver simple simplified
simulated sincere single sinister skeptical skilled skinny skyrocketing slack sleek sleepy slender slick
slight slim slimy slippery slipshod sloping slow sly small smart smelly smiling smoked smooth smug snobbish
soaked soaking soaring social socialist soft sole solemn solid soluble solvent somber soon soothing
sophisticated sordid sore sorry soundproof sour south southeast southern southwest sovereign soviet spare
sparkling sparkly sparse special specialized specific specified speeding speedy spellbinding spicy spiked
spirited splendid spotted sprawling sprightly spry squat squeamish stable staggering stained stale stalwart
standard stark startling starving stated stately statutory steadfast steady steamed steaming steep
stereotyped sterile stern stiff still stimulating stirred stirring stoked stout straight straightforward
strange stray strengthened strict striking stringent striped stripped strong stubborn stuffed stumped
stunned stupid sturdy stylish subdued sublime subordinate subpar subsequent subsidized substandard
substantial subtle suburban succinct such sudden suggested super superb superficial superior supervisory
supporting supportive supreme sure surging surly surprising surreal surrounding suspect suspected suspended
suspicious sustained sweeping sweet swell swift symbolic sympathetic taboo talented tall tame tamed tan
tantalizing targeted tarnished tart tasteful tawdry taxing teased teen teenage telling temperate temporary
tempting tender tense terminal terrific terrifying terrorist tertiary testy thick thin thirsty thorny
thoughtful threatened threatening thrilled thriving tidy tied tight timely tiny tired tiring together token
tolerant top torpid touched touching tough tracked trained tranquil transparent trapped trembling trenchant
trendy trial trifling trimmed trite troubled troubling true trusting trying turned twisted twisting ugly
ultimate ultra unabated unable unappealing unassuming unattended unauthorized unaware unbecoming uncertain
unchallenged uncharted unchecked uncircumcised unclear unconvinced unconvincing uncovered undecided under
underage undercover undergraduate underground underhand underlying underneath underprivileged undersized
understood underwater underway underweight undisclosed undisputed undocumented undue unemployed unending
uneven unexpected unexplained unfair unfinished unfolding unforeseen unguarded unhappy unheard unified
uninsured uninterested uninterrupted uninvited unique united universal unknown unlikely unmarried unmatched
unmet unnamed unnerving unnoticed unopposed unpaid unparalleled unprecedented unrecognized unregulated
unrelated unrelenting unrequited unreserved unresolved unruly unseen unsettled unsettling unsightly unsold
unspent unspoken unsupervised unsure unsuspecting untapped untested untold untouched unused unwanted
unwarranted unwieldy unwilling upbeat updated uplifted uplifting upper uppity upscale upstairs uptight urban
urgent used useful usual utter uttermost vacant vagabond vagrant vague vain valuable vanilla variable
variant varied varying vast vengeful verdant verified versatile vexing vibrant vigilant vile visionary
volatile vulgar wanton warm warped wary washed wasteful watched watershed watery weak weakened weary
weathered weatherproof wee weekly weird western wet whiny white whole wholesale wicked wide widespread wild
willing wily windy wiry wise wistful womanly wooden woozy worn worried worthwhile wounded wrinkled wrong
wrought wry yearly yellow yellowed yielding young zany
`;
