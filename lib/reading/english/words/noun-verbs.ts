/**
 * Verbs whose base form is a noun as well (*a report*, *plans*): where they stand decides. Begun from the lexicon
 * of compromise 14 (MIT, © 2019 Spencer Kelly), added to from general usage, and looked up as `verbs.ts` is;
 * those that news hardly writes as nouns (*a tell*, *a think*) are left out.
 */
export const NOUN_VERBS = `
abuse accent access accord account ace ache act address advance advocate age aid aim air alarm ambush anchor
anger answer appeal approach arch archive arm armour arrest ask assist associate attack attempt auction
award back bail balance ban band bang bank bar bargain barge bark base bash battle bear beat beef belt bend
benefit bet bias bid bike bite blame blast blend blink blitz block blockade blog blur board boast boat bog
bomb bond bone book boom boost boot border bother bottle box boycott branch brand breach break breed bribe
bridge brief broadcast bruise brush bubble buckle budget buffer bulk bully bump bundle burden burn burst
bust buy buzz bypass cage cake call camp campaign canoe cap capture card care cash cast catalog catch cause
caution cave center centre chain chair challenge champion change channel chant charge charm chart chase chat
cheat check cheer chill chip chirp circle claim clap claw click climb clip clone cloud club coach coat code
coin collapse color colour combat combine comfort command comment commute complement compound compromise
concentrate concern conduct conflict conglomerate conscript consent construct contact contrast control
convert cook coordinate copy core cost cough counsel count counter couple court cover crack craft cramp
crash crawl credit crop cross crowd crush cry cube cue curb cure curl curve cut cycle dab dam damage dance
dart dash date deal debate debut decay decline decrease decree defeat defect delay delegate delight demand
deposit desert design desire detail digest dip discharge disguise dish dislike dispatch display dispute
distress ditch dive divide divorce dock document dodge double doubt download draft drag drain draw dream
dress drift drill drink drip drive drone drop drum dub duel dump duplicate dye echo edge effect email
embargo encounter end engineer envy escape estimate evidence exchange excuse exercise exhaust exhibit exile
exit experience experiment export extract eye eyeball face fall farm fast favour fear feature feed feel
fence field fight figure file fill film filter finance find finish fire firm fish fit fix flag flake flame
flare flash flavor flavour flesh flip flirt float flock flood flow flower fly focus fog foil fold force
forecast form format forward foster fracture frame franchise fringe frost frown fry fuel function fund fuss
fuzz gag gain game gang garden gas gate gaze gear gift glare gloss glow glue gossip grab grade graduate
grant grill grind grip ground grumble guarantee guard guess guide gulp gun hack halt ham hammer hand handle
harbour harm harness harvest hash hatch hate haunt head heat hedge help highlight hike hint hire hit hoist
hold hole honor honour hook hop hope horse host house hug hunt hurt hush impact implement import incline
increase index influence ink insert insult interest interface intern interview invite invoice iron issue jam
jog joke judge juice jump key kick kid kill kiss knock label labor labour lack lag lance land lap latch
laugh launch lead leak leap lease leave lecture level levy license lie lift limit line link list load loan
lobby lock lodge log look loot love lump mail mandate manoeuvre map march mark market mask master match
matter mean measure mention merit mess message milk mind mine mirror miss mistake mix moan model mold
monitor monkey mount mouth move murder muse nail name need needle neglect net network nod note notice nurse
object offer oil orbit order orient outlaw outline overhaul pace pack package paint pair pan panic park part
party pass paste pat patch patent patrol pause pay peak peel peer peg pen pencil perfume permit pet phase
phone photograph pick pierce pile pilot pin pine pipe pit pity pivot place plan plant play pledge plot plug
plunge point poison polish poll pool pop pore pose position post pound power practice praise present press
prey price pride prime print probe proceed process produce profile program programme progress project
promise prompt prop protest pull pump punch purchase push quack quarantine question quip quiver quote race
rack rage raid rail rain raise rake rally ramble range rank rant rap rape rat rate rattle reach read reason
rebound rebuff rebuke recall record recruit reel reference reform refund refuse regard register regret reign
rein release relish remake remark remedy rendezvous rent reorder repair repeal repeat reply report request
reserve resolve resort respect rest restart result resume retort retreat return reverse review reward rhyme
ride right ring riot rip rise risk roar roast rock roll roof root rope rot rout route rub ruin rule rumor
rumour run rush rust sabotage sack sacrifice safeguard sail sample sanction save say scale scan scar scare
schedule score scout scrape scratch scream screech screen scroll seal search seat seed sense sentence
service set shack shade shake shape share shave shed shelter shield shift shine ship shiver shock shoot shop
shore short shout show shuffle side sigh sign signal silence sink sip size ski skip skirmish slam slash
sleep slick slide slip slit slope slump smash smell smile smoke snake snap sneeze snow sort sound spam span
spare spark sparkle spawn speed spell spend spike spill spin spiral spit spite splash split sponsor spot
sprawl spray spread spring spruce spur spy square squeeze stab stack staff stage stain stake stalk stall
stamp stand staple star stare start state stay steal steer stem step stir stitch stockpile stop store storm
strain stream stress stretch strike string strip stroke struggle study stuff stumble stump style subject
suit sum supplement supply support surf surface surge surprise survey suspect sway sweat sweep swim swing
swipe switch tackle tag tailor take talk tally tangle tap target taste tax tear tease temper test text thank
thread thrill throw thrust tick tide tie time tip tire toll tone top torture toss total touch tour trace
track trade traffic train transfer transition trap travel treat trek trend tribute trick trickle trigger
trim trip trot trouble trumpet trust try tune tunnel turn tweet twin twist type update upgrade upload upset
urge use vacuum value venture veto view visit voice void volunteer vomit vote vow wager wait wake walk war
warehouse warp warrant wash waste watch wave weather welcome wheel whip whisper whistle win wind wing wipe
wire wish witness wonder work workshop worry worship wound wrap wreck wrinkle wrong yawn yell yield zone
`;
