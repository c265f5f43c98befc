/**
 * Adjectives whose ending does not tell; others are known by suffix. Begun from the lexicon of compromise 14 (MIT,
 * © 2019 Spencer Kelly), added to from general usage, and looked up as `verbs.ts` is; participles stand here only
 * where they describe by themselves (*an alleged plot*).
 */
export const ADJECTIVES = `
abandoned aberrant abject ablaze able aboard above abreast abrupt absent absolute absorbed abstract abstruse
absurd abundant academic accepted accommodating accompanying accurate aching acknowledged acquiescent actual
acute adamant adept adequate adjusted adolescent adopted adult advanced adverse affected affectionate
affluent afraid against aged aggressive agile agonizing agreeable ahead alarmed alarming alcoholic alert
alight alike alive alkaline all alleged alone aloof alright altered alternate alternative amazed amazing
ample amusing angry animated annoying antarctic anticipated antiquated antique appalled appalling apparent
appealing appetizing applied appreciated appropriate approximate apt arab arbitrary archival arctic armed
arresting arrogant articulate artificial ashamed asleep aspiring assumed assured assuring astonishing
astounding astute attractive auditory augmented austere authentic authorized autoimmune available average
awake aware awesome awkward backwards bad baffled baffling baked balanced bald bankrupt bare barren based
battered bawdy beautiful becoming behind belated beloved below beneath beneficial benign bent beside best
bestselling bewildered bewildering beyond biased big binding bipartisan bitter bizarre black bland blank
blessed blind blinded blinding blithe blond bloody blue blunt bogus boiled boiling bold boldface booming
bored boring bottled bottom bouncing bouncy bound bourgeois brash brave breathtaking brief bright brilliant
brisk broad broken bronze bruised bruising brute burly burned burnt bustling busy caged cagey calculated
calm calming captivating cardiac careful caring celebrated centralized certain certified challenging
changing charged charmed charming cheap cheery cheesy chewy chief chilled chilling chilly circumspect civil
classic classified clean clear clever clockwise close closed closing cloudy cluttered coarse coded coercive
cogent cognizant cold colonial colored colossal coloured comatose combined comfortable comforting comic
commanding commensurate commercial common communist companion compassionate compelling competing complete
complex complicated compromising compulsory concave conceited concentrated concerned concerning concise
concrete condescending conducive confident conflicting confused confusing congruent conjugal consequent
conservative considered consolidated constant constituent consummate contemporary content continuing
contradictory contrary contrasting contributing contrite controlled controlling convinced cooked cool
cooperative corporate correct corresponding corrupt costly counterclockwise counterfeit covered covert
cowardly coy cozy cracked crafty cramped craven crazed creepy crippling crisp critical crowded crucial crude
cruel crushed crystalline cuddly cultivated cunning cured curly current customary cute cutting daily damaged
damaging damp dampened dangerous dapper daring dark darling dashing dated daunting dazed dazzled dead deadly
deadpan deaf dear debilitating decayed deceased decentralized declining decorated decreasing dedicated deep
deferred defiant defined defining definite deformed degenerate degrading delayed deliberate delicate
delighted delightful demanding demeaning democratic demographic demoralizing demure dense dependent
depressed deputy deranged derelict derivative deserving desperate despondent destitute desultory detailed
determined devastating developed devoid devoted devout didactic difficult diffuse dignified dim diminished
dire direct directed dirty disabled disappointing disarming disciplined discouraged discreet discrete
diseased disgruntled disgusting disheartening disjoint dismissive disparate dissenting distant distinct
distorted distracting distressed disturbed disturbing divergent diverse divine dizzy dizzying docile
dominant done dormant double doubtful drained dreary dried drifting drowsy drunk dry due dull dumb eager
early earthly east eastern easy easygoing economic edified educated eerie efficient elaborate elated elder
elderly electrifying elegant elite eloquent emaciated embarrassed emergent emerging eminent empty enabling
enchanted encouraging endearing enduring energizing engaged engaging enhanced enough ensuing enthralling
enthusiastic enticing entire epic equal equipped erect erstwhile escaped essential established ethereal
everyday evil exact exacting exaggerated exasperating excess excited executive exempt exhausting
exhilarating existing expanded expected expedient experienced expert explicit exposed express exquisite
extended extra extravagant extreme exuberant exultant fabled faded failed faint fair fake false famed
familiar fancy far fascinated fast fat faulty faux favorite favourite feared fearful federal feeble fellow
female feminine feminist fertile fervent fetching fierce fiery final financial fine finished finite firm
fitted fitting fixed flagrant flaming flat flattering flavored flavoured flirty floating flowering flowery
flowing fluent fluid fluorescent flustered foamy focused folksy fond foolish foregoing foreign foreseeable
forgetful formal former forthcoming fortunate foul founding fractured fragile fragmented fragrant frail
framed frantic free freezing frequent fresh fried friendly frightening fringe frozen frugal frustrating
fugitive fulfilling full fun funny furry future gainful gaudy gay general generic gentle genuine ghastly
ghostly giant giddy gifted gigantic glad glaring gleaming glib global gloomy gold golden good graceful grand
graphic grateful gratified grating grave gray greasy great greedy green grey grilled grim gripping grisly
grizzled gross groundbreaking growing grueling gruesome guarded guided guilty hairy half hallowed hammered
handsome handy happy hard hardcore hardworking hardy harmed harsh hateful heady healing heartwarming hearty
heated heavenly heavy hefty hellish helpful hesitant high hilly hispanic hoary hollow homeless homely
homesick honest honorary hooked hopeful horrific horrified hostile hot hourly huge humane humble humbled
humdrum humid humiliating hungry icy ideal idle ignorant ill illegal illegitimate illicit illiterate
illuminated immature immediate immense imminent impartial impending imperfect implicit implied impolite
important imported imposing impossible impressionist improper improved inaccurate inadequate inane
inappropriate inbred incomplete inconsiderate incorrect increased increasing incumbent indebted indefinite
independent indeterminate indie indirect individual indoor indulgent inept inert infected inferior infinite
inflated influential informed infrared infrequent infuriated ingrown initial injured innate inner innocent
inordinate insane insecure inside insignificant insoluble insolvent inspired inspiring instant insubordinate
insulting intact integrated intelligent intended intense intensified interdependent interested interesting
interim intermediate international intimate intimidating intoxicated intoxicating intriguing invaluable
invigorating invited involved irate irrelevant irritating isolated jaded jagged jittery joined jolly juicy
junior justified juvenile keen key kind kindly knotted knowing known lacking lame languid lapsed large last
lasting late lately latter lay leading lean leaning leery left legal legendary legitimate lesser lethal
leveled lewd liberal licensed lifesaving light lighthearted lightweight likely limited limp liquid listed
literal literary literate little live lively living loaded local locked lofty lonely long longstanding
longtime loose lost loud lousy loutish loved lovely loving low lower lowly loyal lucky lumbering lush
macabre macho mad maddening main mainstream major makeshift male mammoth managed mandatory manufactured many
marine maritime marked masculine mature maturing maverick meager mean meandering measly measured meaty
median mediocre medium meek melted melting menacing mere merry metric metropolitan mild military mindful
mini miniature minor missing mitigating mixed mobile moderate modern modest modified moist moldy monochrome
monthly moody moot moral morbid mortal most motivated mounted moving muddy multifaceted multiple mundane
mute muted mystified nagging naive naked narrow national naval near nearby neat necessary needed neglected
neighborly nerdy nervous new newlywed next nice nightly nimble noble noisy nonchalant nondescript nonprofit
nonstop normal north northeast northern northwest nosy notable noted nourished novel nuanced nude numb
numbing nurturing obedient obese obligated obscene obscure observant observed obsolete occupied odd offbeat
offending offensive offhand official offline oily ok okay old onboard ongoing online open opposing opposite
oppressed optimistic orange orderly organic organized other outdoor outer outgoing outlying outside
outstanding oval over overall overarching overboard overdue overhand overhead overlapping overlooked
overnight overpowering overriding overseas overt overweight overwhelmed overwhelming overwrought owing own
packed painful painted pale parallel paranoid parked partial partisan passionate past pasted patient paying
peaceful pending perfect perfected periodical permanent perplexing pert pertinent perverse petite phony
pierced piercing pink placid plain planned plastic pleasant pleased plugged pointed pointy polished polite
political poor popular populist possible potential powerful preceding precise preexisting preferred pregnant
premature premier premium preoccupied prepaid prepared present presidential pressed pressing prevailing
previous pricey prickly primary prime principal printed prior pristine private pro probable processed
produced profane professional profound profuse prolonged prominent promising prompt pronounced proper
proportionate proposed protected proud proved provoking proximate public pumped punishing puny pure purple
puzzled quaint qualified quarterly quick quiet quoted rabid racial racist ragged raging rainy rallying
rambling rampant random rapid rare rash ratified raw ready real rear reassuring rebel recalcitrant received
recent receptive recommended recorded recovered recycled red reduced redundant refined refreshing registered
regulated reigning rejected rejuvenating related relative released relevant reluctant remaining remote
removed renewed renowned rental repeated replaced replicate representative republican requested required
reserved resident resistant resolute resonant respected responsible restored restricted revealing
revitalising revitalizing revolving rewarding rheumatoid right rightful ripe rival roaring robust rolling
romantic roomy rosy rotted rotten rough round routine royal rude sacred sad saddening safe sage saintly
salty same satisfactory satisfied satisfying saturated savvy scanty scarce scared scarlet scary scathing
scattered sceptical scholarly scientific scorched screened sealed seasoned seated secondary secret secure
sedate seemly select selected selfish senior sensory separate serene serial serious settled several severe
sexy shaded shady shallow shameful shared sharp sheer shining shiny shocked shocking short shrill shut shy
sick sickly significant silly silver simple simplified simulated sincere single sinister skeptical skilled
skinny skyrocketing slack sleek sleepy slender slick slight slim slimy slippery sloping slow sly small smart
smelly smiling smoked smooth smug snobbish soaked soaring social socialist soft sole solemn solid soluble
solvent somber soothing sophisticated sordid sore sorry soundproof sour south southeast southern southwest
sovereign soviet spare sparkling sparse special specialized specific specified speedy spellbinding spicy
spiked spirited splendid spotted sprawling sprightly spry squat squeamish stable staggering stained stale
stalwart standard stark startling starving stated stately statutory steadfast steady steamed steaming steep
stereotyped sterile stern stiff still stimulating stirred stirring stout straight straightforward strange
stray strengthened strict striking stringent striped stripped strong stubborn stuffed stunned stupid sturdy
stylish subdued sublime subordinate subpar subsequent subsidized substandard substantial subtle suburban
succinct such sudden suggested super superb superficial superior supervisory supporting supportive supreme
sure surging surly surprising surreal surrounding suspect suspected suspended suspicious sustained sweeping
sweet swell swift symbolic sympathetic taboo talented tall tame tamed tan tantalizing targeted tarnished
tart tasteful tawdry taxing teased teen teenage telling temperate temporary tempting tender tense terminal
terrific terrifying terrorist tertiary testy thick thin thirsty thorny thoughtful threatened threatening
thrilled thriving tidy tied tight timely tiny tired tiring together token tolerant top torpid touching tough
trained tranquil transparent trapped trembling trenchant trendy trial trifling trimmed trite troubled
troubling true trusting trying twisted ugly ultimate ultra unabated unable unappealing unassuming unattended
unauthorized unaware unbecoming uncertain unchallenged uncharted unchecked unclear unconvinced unconvincing
uncovered undecided under underage undercover undergraduate underground underhand underlying underneath
underprivileged undersized understood underwater underway underweight undisclosed undisputed undocumented
undue unemployed unending uneven unexpected unexplained unfair unfinished unfolding unforeseen unguarded
unhappy unheard unified uninsured uninterested uninterrupted uninvited unique united universal unknown
unlikely unmarried unmatched unmet unnamed unnerving unnoticed unopposed unpaid unparalleled unprecedented
unrecognized unregulated unrelated unrelenting unrequited unreserved unresolved unruly unseen unsettled
unsettling unsightly unsold unspent unspoken unsupervised unsure unsuspecting untapped untested untold
untouched unused unwanted unwarranted unwieldy unwilling upbeat updated uplifted uplifting upper upscale
upstairs uptight urban urgent used useful usual utter uttermost vacant vagabond vagrant vague vain valuable
vanilla variable variant varied varying vast vengeful verdant verified versatile vexing vibrant vigilant
vile visionary volatile vulgar wanton warm warped wary washed wasteful watershed watery weak weakened weary
weathered weatherproof wee weekly weird western wet whiny white whole wholesale wicked wide widespread wild
willing wily windy wiry wise wistful wooden worn worried worthwhile wounded wrinkled wrong wrought wry
yearly yellow yellowed yielding young
`;
