/** Nouns that make a capitalised name that of a body. Source: general English usage. */
export const BODY_NOUNS =
  'ministry department agency administration authority bureau commission committee council court congress senate parliament assembly government house office organization organisation association federation union league institute institution university college school academy foundation trust fund bank group company corporation society party army navy force forces guard police service services board centre center hospital clinic church cathedral mosque club team coalition alliance network campaign project program programme laboratory laboratories observatory museum library airlines airways motors industries holdings partners systems technologies pharmaceuticals records studios brothers sons hotels entertainment treasury pentagon cabinet embassy consulate tribunal task caucus front movement brigade battalion regiment corps division exchange reserve chamber syndicate consortium secretariat directorate inspectorate legislature knesset duma bundestag kremlin initiative survey insurance mutual electronics chemicals logistics railways foods breweries telecom';

/** Endings of companies' names. */
export const COMPANY_ENDINGS = 'inc corp co ltd llc plc gmbh ag sa nv bv llp lp';

/** Nouns of bodies that take *of* or *for* and more of the name behind them. */
export const TAKES_OF =
  'university ministry department bank republic kingdom house council court institute office bureau board church college school academy association center centre centers federation union league society organization organisation commission committee chamber secretary museum library bishop archbishop duke prince state states city county district league ministry sons daughters army knights museum centers';

/** Words that make a name that of a newspaper or broadcaster. */
export const OUTLET_NOUNS =
  'times post journal news herald tribune gazette chronicle observer telegraph guardian mail mirror sun star globe dispatch examiner inquirer courier daily weekly magazine press radio television tv broadcasting review bulletin standard independent sentinel ledger enquirer beast';

/** Outlets and agencies whose names say nothing of it. Source: general knowledge; the largest by reach in their countries. */
export const OUTLETS =
  'reuters ap afp bbc cnn nbc abc cbs npr pbs msnbc cnbc bloomberg politico axios vox buzzfeed breitbart huffpost newsweek time forbes economist spiegel monde figaro parisien país haaretz jazeera xinhua tass interfax kyodo irna dawn itv cbc c-span wikinews propublica univision telemundo slate salon wired variety rolling-stone france24 dw rt sky';

/** Where people write in public: what is said there is a social post. */
export const PLATFORMS =
  'twitter facebook instagram tiktok telegram youtube reddit snapchat truth-social linkedin weibo threads bluesky mastodon tumblr periscope whatsapp vk';

/** Nouns that make a name that of a place. */
export const PLACE_NOUNS =
  'river lake sea ocean bay gulf strait island islands mountain mountains valley desert peninsula county city town village province state district region territory street avenue road square park airport bridge beach port cape coast harbor harbour heights hills hill springs falls creek station stadium palace tower';
