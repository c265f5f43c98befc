/** Words for one office or trade, the canonical one first: a rewording may take any of a line. Source: general English usage. */
export const ROLES_ALIKE = `
spokesperson spokesman spokeswoman spokesmen spokespeople spokeswomen spokespersons representative
chair chairman chairwoman chairperson
premier prime-minister
ceo chief-executive boss
lawyer attorney solicitor barrister counsel advocate
officer policeman policewoman constable cop
lawmaker legislator mp congressman congresswoman parliamentarian congressmember assemblyman assemblywoman
councillor councilor councilman councilwoman councilmember alderman
researcher scientist academic scholar author
expert analyst specialist
aide adviser advisor assistant
leader head chief
reporter journalist correspondent
envoy emissary
doctor physician medic
activist campaigner
manager coach
official authority
businessperson businessman businesswoman entrepreneur executive
soldier serviceman troop
father dad
mother mum mom
fighter militant
worker employee
`;

/** Words before a role that change who is meant; the canonical one first. */
export const STANDINGS = `
former former ex ex- onetime erstwhile ex-president ex-minister then- outgoing
deputy deputy vice assistant
acting acting interim caretaker
elect elect president-elect incoming
`;

/** Common nouns that sources are called by, the canonical one first; what stands in no line stands for itself. */
export const SOURCES_ALIKE = `
police police officer officers policeman policemen cops detectives constable
official official officials authority authorities administration government
researcher researcher researchers scientist scientists academics scholars author authors study studies paper
doctor doctor doctors physician physicians medic medics hospital
expert expert experts analyst analysts economist economists specialists
witness witness witnesses eyewitness eyewitnesses bystanders
lawyer lawyer lawyers attorney attorneys counsel barrister solicitor
resident resident residents locals villagers neighbours neighbors
source source sources insider insiders
prosecutor prosecutor prosecutors prosecution
company company firm business corporation carmaker automaker manufacturer maker retailer airline carrier operator developer lender bank group giant
family family relatives relations parents
charity charity organisation organization
paper newspaper daily
club club team side
ministry ministry department
activist activists campaigners protesters demonstrators
people people those many
court court judge judges tribunal
spokesperson spokesman spokeswoman spokesperson spokespeople representative
report report reports document documents
`;
