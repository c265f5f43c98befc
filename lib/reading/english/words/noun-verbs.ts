/**
 * Verbs whose base form is a noun as well (*a report*, *plans*): where they stand decides. From general usage and
 * the lexicon of compromise 14 (MIT, © 2019 Spencer Kelly).
 */
export const NOUN_VERBS = `
abuse accent access accord account ace ache act addict address advance advocate affiliate age aid aim air
alarm alter anchor anger answer appeal approach arch architect archive arm armour arrest ask assist
associate attack attempt auction award back bail balance ban band bang bank bar bargain barge bark base bash
battle bear beat beef belt bend benefit bet bias bid bike bind biopsy bit bite blame blast blend blink blitz
block blog blur board boast boat bog bomb bond bone book boom boost boot border boss bother bottle box
boycott branch brand breach break breed bribe bridge brief broadcast bruise brush bubble buckle budget
buffer bulk bully bump bundle burden burn burst bust butcher buy buzz bypass cage cake call camp campaign
canoe cap capture card care cash cast catalog catch cause caution cave center centre chain chair challenge
champion change channel chant charge charm chart chase chat chauffeur cheat check cheer chill chip chirp
circle claim clap claw click climb clip clone cloud club coach coat code coin collapse color colour combat
combine comfort command comment commit commute complement compound compromise concentrate concern conduct
conflict conglomerate conscript consent construct contact contrast control convert cook coordinate copy core
cost cough counsel count counter couple court cover crack craft cramp crash crawl credit creep crop cross
crowd crush cry cube cue curb cure curl curve cut cycle dab dam damage dance dare dart dash date deal debate
debut decay decline decrease decree defeat defect delay delegate delight demand deposit desert design desire
detail digest dip discharge disguise dish dislike dispatch display dispute distress ditch dive divide
divorce dock doctor document dodge double doubt download draft drag drain draw dream dress drew drift drill
drink drip drive drone drop drum dub duel dump duplicate dye echo edge effect email encounter end engineer
envy escape estimate excel exchange excuse exercise exhaust exhibit exit experience experiment export
extract eye eyeball face fail fall farm fast favour fear feature feed feel fence field fight figure file
fill film filter finance find finish fire firm fish fit fix flag flake flame flare flash flavor flavour
flesh flip flirt float flock flood flow flower fly focus fog foil fold fool force forecast form format
forward foster fracture fragme frame franchise fringe frost frown fry fuel function fund fuss fuzz gag gain
game gang garden gas gate gaze gear geek gift glare gloss glow glue goof gossip grab grade graduate grant
grasp grill grind grip groom ground growth grumble guarantee guard guess guide gulp gun hack ham hammer hand
handle harbour harm harness harvest hash hatch hate haunt head heat hedge help highlight hike hint hire hit
hoist hold hole honor honour hook hop hope horse host house hug hunt hurt hush impact implement import
incline increase index influence inhale ink insert insult intent interest interface intern interview invite
invoice iron issue jam jazz jog joke judge juice jump keel key kick kid kill kiss knock label labor labour
lace lack lag lament lance land lap latch laugh launch leach lead leak leap lease leave lecture leech level
levy license lick lie lift limit line link list load loan lobby lock lodge log look loot love lump lust mail
man mandate manner manoeuvre map mark market mash mask master match matter mean measure meet mention merge
merit mess message milk mime mimic mind mine mirror miss mistake mix moan mock model mold monitor monkey mop
mount mouth move murder muse nail name need needle neglect nerd net network nod note notice nurse object
offer oil ooze orbit order orient outline overpass own pack package paint pair paise pan panic parent park
part party pass paste pat patch patent patrol pause pay peak pee peel peer peg pen pencil perfume permit pet
phase phone photograph pick pierce pile pilot pin pine pipe pit pity pivot place plan plant play plce plead
pledge plug plump plunge point poison polish poll pool poop pop pore pose position post pound pour power
practice praise present preserve press prey price pride prime print probe proceed process produce profile
program programme progress project promise prompt prop protest prune psych pull pump punch purchase push
puzzle quack question quip quit quiver quote race rack rage rail rain raise rake rally ramble range rank
rant rap rape rat rate rattle reach react read reason rebuff rebuke recall record recruit redo reel refactor
reference reform refund refuse regard register regret reign rein reject release relish remake remark remedy
rendezvous rent reorder repair repeal repeat reply report request reserve resolve resort respect rest
restart result resume retort return reveal reverse review reward rhyme ride right ring riot rip rise risk
roar roast rob rock roll roof root rope rot rout route rub ruin rule rumor rumour run rush rust sack
sacrifice safeguard sail sample save say scale scan scar scare schedule score scout scratch scream screech
screen scribble scroll seal search seat seed sell sense sentence serve service set shack shade shake shape
share shave shed sheild shelter shift shine ship shiver shock shoot shop shore short shout show shuffle side
sigh sign signal silence sink sip sit size skateboard ski skip slam sleep slick slide slip slit slope slouch
smash smell smile smirk smoke snake snap sneak sneeze sniff snow sob sort sound spam span spare spark
sparkle spawn speed spell spend spill spin spiral spit spite splash split sponsor spot sprawl spray spread
spring sprinkle spruce spur spy square stab stack staff stage stain stake stalk stall stamp stand staple
star stare start state stay steal steer stem step stick stink stir stitch stocking stockpile stoop stop
store storm strain stream stress stretch strike string strip stroke struggle study stuff stumble stump style
sub subject sue suit sum supplement supply support surf surface surge surprise survey suspect swallow sway
swear sweat sweep swim swing swipe switch tack tackle tag tailor take talk tally tangle target taste tax
tear tease tee tell temper tender test text thank think thread thrill throw thrust tick tide tie tile time
tip tire toll tone top torture toss total touch tour track trade train transfer transition trap travel treat
trek tremble trend tribute trick trickle trifle trigger trim trip trot trouble trumpet trust try tune tunnel
turn tweet twin twist type update upgrade upload upset urge use usher vacuum value venture vibe view visit
voice void volunteer vomit vote vow wager wait wake walk want war warehouse warp warrant wash waste watch
wave wax wear weather weave weed welcome whack wheel whip whisk whisper whistle wick wimp win wind wing wipe
wire wish witness wonder work workshop worry worship worth wound wrap wreck wrinkle wrong yawn yell yield
zip zone zoom
`;
