/**
 * Places whose name stands for the body that sits there, joined by hyphens; capitals stand for governments by
 * themselves. Source: general knowledge of what English-language news calls the seats of government, armies,
 * police and faiths.
 */
export const SEATS =
  "white-house kremlin downing-street no-10 number-10 no-11 number-11 whitehall pentagon capitol-hill elysee élysée elysee-palace élysée-palace matignon quai-d'orsay blue-house casa-rosada planalto malacañang malacanang kantei zhongnanhai berlaymont holyrood stormont senedd leinster-house foggy-bottom langley scotland-yard vatican holy-see buckingham-palace kensington-palace lambeth-palace palace city-hall bundestag bundesrat knesset duma seimas sejm threadneedle-street";

/** Places whose name stands for a trade or for politics; who lives or works there may be meant as well. Source as above. */
export const TRADES =
  'wall-street fleet-street madison-avenue silicon-valley hollywood bollywood broadway westminster brussels strasbourg davos washington k-street';
