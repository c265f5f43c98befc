/** Forms of address and ranks before a name, by whom they address. Source: general English usage, agencies' style guides. */
export const HONORIFICS = {
  men: 'mr messrs sir lord mister herr monsieur señor baron duke prince king imam ayatollah sheikh shaikh pope',
  women: 'mrs ms miss mme lady dame madame frau señora baroness duchess princess queen',
  either:
    'dr prof professor gen lt col maj capt cmdr adm sgt cpl pvt brig sen rep gov rev fr hon pres amb det supt insp pc judge justice rabbi bishop archbishop cardinal father sister saint',
};

/** What follows a name and belongs to it. */
export const SUFFIXES = 'jr sr ii iii iv phd md qc kc mp mbe obe cbe esq';

/** Particles inside names: *van Gogh*, *bin Salman*. */
export const PARTICLES =
  'de del della di da do dos das du des la le van von der den ter ten bin bint ibn al el ad abu ben y zu af av ul';

/**
 * Nouns for what somebody is, that stand before a name or for a person: *the minister*. Source: general
 * English usage in news; one word each, in the singular.
 */
export const ROLES = {
  men: 'spokesman chairman congressman businessman policeman fireman councilman assemblyman alderman salesman cameraman king prince father brother son husband grandfather uncle nephew stepfather widower boyfriend actor waiter monk priest sheikh ayatollah pope',
  women:
    'spokeswoman chairwoman congresswoman businesswoman policewoman councilwoman assemblywoman queen princess mother sister daughter wife grandmother aunt niece stepmother widow girlfriend actress waitress nun',
  either:
    'president minister secretary senator governor mayor chancellor premier ambassador envoy spokesperson representative commissioner director chief chair chairperson ceo cfo executive officer manager founder owner editor reporter journalist correspondent columnist author writer professor lecturer researcher scientist economist analyst strategist historian expert lawyer attorney prosecutor judge justice sheriff detective inspector sergeant captain lieutenant colonel general admiral commander soldier candidate nominee leader lawmaker legislator congressmember councillor councilor councilmember delegate negotiator diplomat official aide adviser advisor consultant activist campaigner organizer organiser volunteer coach player striker goalkeeper quarterback pitcher champion singer musician actor director producer artist designer architect engineer developer doctor physician surgeon nurse psychologist teacher principal superintendent dean student resident neighbor neighbour witness victim suspect defendant plaintiff survivor veteran farmer fisherman driver pilot bishop archbishop cardinal imam rabbi pastor reverend monarch duke duchess president-elect treasurer auditor ombudsman pollster pundit speaker whip clerk coroner firefighter paramedic trader investor banker billionaire entrepreneur partner spokespeople deputy counsel minority-leader barrister solicitor magistrate chemist biologist physicist geologist epidemiologist climatologist ecologist archaeologist psychiatrist paramedic landlord tenant trustee headteacher curator',
};

/** Words before a role that are part of it: *deputy prime minister*. */
export const ROLE_MODIFIERS =
  'prime foreign deputy vice assistant associate acting interim former ex-president ex ex- then current incoming outgoing special chief senior junior general attorney press state defense defence finance interior health education justice energy trade treasury labor labour housing transport environment culture agriculture intelligence national security police fire city town district county federal republican democratic conservative liberal labour independent presidential vice-presidential congressional opposition party campaign company executive managing financial operating technology marketing communications political military naval army air force lead top veteran longtime high supreme court appeals white house nobel union school board bank club team head';
