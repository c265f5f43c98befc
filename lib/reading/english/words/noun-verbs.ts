/**
 * Verbs whose base form is a noun as well (*a report*, *plans*): where they stand decides. From general usage and
 * the lexicon of compromise 14 (MIT, © 2019 Spencer Kelly).
 */
export const NOUN_VERBS = `
abuse accent access accord account ace ache act address advance advocate age aid aim air alarm alter anchor
anger answer appeal approach arch archive arm armour ask assist associate attack attempt auction award back
bail balance ban band bang bank bar bargain barge bark base bash battle bear beat beef belt bend benefit bet
bias bid bike bind biopsy bit bite blame blend blink blitz block blur board boast bog bomb bond bone book
boost boot border bottle box boycott branch brand breach break breed bribe bridge brief broadcast bruise
brush bubble buckle budget buffer bump burden burn bust buzz bypass cake call camp campaign canoe cap
capture card care cash cast catalog catch cause caution cave center centre chain chair challenge change
channel charge charm chart chase cheat check cheer chip circle claim claw click clip cloud club coat code
coin collapse color colour combat combine comfort command comment commit commute complement compound
compromise concentrate concern conduct conflict conglomerate consent construct contact contrast control
convert coordinate copy core cost cough counsel count counter couple court cover crack craft crash credit
creep crop cross crowd crush cry cube cue curb cure curl curve cut dab damage dance dare dart date deal
debate debut decline decrease defeat defect delay delegate delight demand deposit desert design desire
detail digest dip discharge disguise dish dislike dispatch display dispute ditch dive divide divorce dock
document dodge doubt download draft drag drain draw dream dress drew drift drill drink drip drive drone drop
dub duel dump duplicate dye echo edge effect encounter end envy escape estimate excel exchange excuse
exercise exhaust exhibit experience experiment export extract eye eyeball face fail fall farm favour fear
feature feed feel fence field fight figure file film filter finance find finish fire fish fit fix flag flake
flame flare flash flavor flavour flesh flip float flock flood flow flower fly focus fog foil fold force
forecast form format forward foster fracture fragme frame franchise frost frown fry fuel function fund fuss
fuzz gag gain game gang gas gate gaze gear gift glare gloss glow glue gossip grade grant grasp grill grind
grip ground growth grumble guarantee guard guess guide gulp gun hack ham hammer hand handle harbour harm
harness harvest hash hatch hate haunt head heat hedge help highlight hike hint hire hit hold hole honor
honour hook hop hope horse house hug hunt impact implement import incline increase index influence inhale
ink insert insult intent interest interface interview invoice iron issue jam jazz joke judge juice jump keel
key kick kid kill kiss knock label labor labour lace lack lament lance land lap latch laugh launch leach
lead leak leap lease leave lecture leech level levy license lick lie lift limit line link list load loan
lobby lock log look loot love lump lust mail mandate manner manoeuvre map mark market mash mask master match
matter mean measure meet mention merge merit mess milk mind mine mirror miss mistake mix mock model mold
monitor monkey mop mount mouth move murder name need neglect net network nod note notice nurse object offer
oil ooze orbit order orient outline overpass own pack package paint pair paise pan panic park part party
pass paste pat patch patent pause pay peak pee peel peer peg pen pencil perfume permit pet phase phone
photograph pick pierce pile pin pine pipe pit pity pivot place plan plant play plce plead plug plump plunge
point poison polish poll pool poop pop pore pose position post pound power practice praise present preserve
press prey price pride print probe proceed process produce profile program programme progress project
promise prop protest prune psych pump punch purchase push question quiver quote race rack rage rain raise
rake rally range rank rant rap rape rat rate reach react read reason rebuff rebuke recall record redo reel
refactor reference reform refund refuse regard register regret reject release relish remake remark remedy
rendezvous rent reorder repair repeal repeat reply report request reserve resolve resort respect rest
restart result resume retort return reveal reverse review reward rhyme ride ring riot rip rise risk roast
rob rock roll roof root rope route rub ruin rule rumor rumour run rush rust sack sacrifice safeguard sail
sample save say scale scan scar scare schedule score scratch screen scribble scroll seal search seat seed
sell sense sentence serve service set shack shade shape share shave shed sheild shelter shift ship shiver
shock shoot shop shore shout show shuffle side sigh sign signal silence sink sip sit size skateboard ski
skip slam sleep slip slit slouch smash smell smile smirk smoke snake snap sneeze snow sob sound spam span
spark speed spell spend spill spin spiral spite splash split sponsor spot spray spread spring sprinkle
spruce spur spy square stack staff stage stain stake stalk stall stamp stand staple star stare start state
stay steal steer stem step stick stink stitch stocking stockpile stoop stop store storm strain stream stress
stretch strike string stroke struggle study stuff stumble style sub subject sue suit sum supplement supply
support surface surge surprise survey suspect swear sweat sweep swing swipe switch tag talk tally tangle
target taste tax tear tee tell temper test text think thread throw thrust tick tide tie tile time tip tire
toll tone top torture toss total touch tour track trade train transfer transition trap travel treat trek
trend tribute trick trickle trigger trim trip trot trouble trust try tune tunnel turn tweet twin twist type
update upgrade upload urge use vacuum value venture vibe view visit voice void vomit vote vow wager wait
wake walk war warehouse warrant wash waste watch wave wax wear weather weed welcome wheel whip whisk whisper
whistle wick win wind wing wipe wire wish witness wonder work workshop worry worship worth wound wrap wreck
wrinkle yawn yell yield zip zone zoom
`;
