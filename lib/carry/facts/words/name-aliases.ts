/**
 * Names that are written in several ways, the canonical one first; words of one name are joined by hyphens. Source:
 * general knowledge; the spellings that English-language agencies have used since 2000.
 */
export const NAME_ALIASES = `
united-states us u.s usa u.s.a america american americans united-states-of-america
united-kingdom uk u.k britain british briton britons great-britain brits
european-union eu e.u
united-nations un u.n
united-arab-emirates uae u.a.e emirates emirati emiratis
kyiv kiev
kharkiv kharkov
odesa odessa
beijing peking
mumbai bombay
kolkata calcutta
myanmar burma burmese
turkey turkiye türkiye turkish turks turk
netherlands dutch holland
czechia czech czechs czech-republic
ivory-coast ivorian
mohammed muhammad mohammad mohamed
gaza gazan gazans
palestine palestinian palestinians
house-of-commons commons
world-health-organization who world-health-organisation
nato n.a.t.o north-atlantic-treaty-organization
washington-d.c washington
qaddafi gaddafi gadhafi
france french frenchman frenchmen frenchwoman
spain spanish spaniard spaniards
sweden swedish swede swedes
poland polish pole poles
denmark danish dane danes
ireland irish irishman
scotland scottish scots scot
wales welsh
england english englishman
democrats democrat democratic
republicans republican
conservatives tories tory
federal-reserve fed
manchester-united man-united man-utd
manchester-city man-city
`;

/** Words of names that tell one thing from another however small they look: they may not be left out. */
export const TELLING_WORDS =
  'north south east west northern southern eastern western new upper lower central junior senior jr sr ii iii iv';

/** Everyday nouns without a plural that open sentences and name nobody. */
export const MASS_NOUNS =
  'oil gold rain snow trade crime police water food gas coal power demand supply money cash debt traffic research work snowfall fire smoke aid support growth output profit revenue income tourism construction wheat milk steel health weather heat fog wind weather sales staff cattle evidence data news media parliament congress government union opposition rebel witness neighbour neighbor house home land school mother father critics owner tax turnout hospital attendance unrest violence war peace talk progress access';
