import { FACT_KINDS, type FactKind } from '#lib/carry/facts/fact.ts';
import { type FactPair, pairsOf } from '#tests/lib/carry/fact-pairs.ts';

/** Longer sentences as news has them, put in other words without changing a fact; written for this test. */
const HARMLESS = `
The coalition, which has governed since 2022, lost its majority on Monday night after two members walked out. | After two members walked out on Monday night, the coalition, in power since 2022, lost its majority.
Rescue workers pulled 14 survivors from the collapsed factory on Wednesday, officials in Izmir said. | On Wednesday, rescuers pulled 14 survivors from the factory that collapsed, according to officials in Izmir.
The central bank left its main rate unchanged at 5.25 percent, saying inflation was still too high. | The central bank kept its main interest rate at 5.25%, saying that inflation remained too high.
Marta Olsen, a spokeswoman for the port, said the crane had been inspected in April. | The crane had been inspected in April, said Marta Olsen, a spokeswoman for the port.
The drugmaker said its shares had fallen because investors misread the trial data. | The drugmaker said that its shares fell because investors had misread the data from the trial.
Two climbers died in an avalanche near Chamonix on Sunday, and a third is missing. | Two climbers were killed by an avalanche near Chamonix on Sunday and a third is missing.
The appeals court ruled that the search of the house had been lawful. | The search of the house was lawful, the appeals court ruled.
Ferrari's second driver crashed on lap 12, bringing out the safety car. | Ferrari's second driver crashed on lap 12, which brought out the safety car.
The government will spend 300 million pounds on new hospitals over the next five years. | Over the next five years, the government will spend £300m on new hospitals.
"The evidence is overwhelming," Judge Helen Marsh told the court. "There was no doubt about his intent." | "The evidence is overwhelming," Judge Helen Marsh said. "There was no doubt about his intent."
Thousands of teachers walked out across the country on Thursday in a dispute over pay. | In a pay dispute, thousands of teachers walked out on Thursday across the country.
The island, home to about 1,100 people, has had no ferry since the storm. | Since the storm there has been no ferry to the island, where about 1,100 people live.
Farmers in the north say the drought has cost them a third of their harvest. | Farmers in the north say that they have lost a third of their harvest to the drought.
The actor did not attend the premiere and has not commented on the claims. | The actor didn't attend the premiere and hasn't commented on the claims.
The mayor was elected in 2018 and re-elected four years later. | Elected in 2018, the mayor was re-elected four years later.
The defence ministry in Kyiv said its forces had shot down 11 of 15 drones. | Ukraine's defence ministry said that 11 of 15 drones had been shot down by its forces.
Scientists from Cambridge have found that the birds can recognise human faces. | The birds can recognise human faces, scientists from Cambridge have found.
The company, based in Rotterdam, employs 1,500 people in nine countries. | The Rotterdam-based company has 1,500 employees in nine countries.
Customs officers seized 2.3 tonnes of cocaine hidden among bananas. | Customs officers found 2.3 tonnes of cocaine concealed among bananas and seized it.
Neither the club nor the player has commented. | The club has not commented, and neither has the player.
Councillor Raj Patel, who chairs the planning committee, voted against the tower. | Raj Patel, the councillor who chairs the planning committee, voted against the tower.
The prime minister told parliament on Tuesday that no decision had been taken. | On Tuesday the prime minister told parliament no decision had been taken.
At 36, she is the oldest swimmer in the squad. | She is 36, which makes her the oldest swimmer in the squad.
Shares of the airline closed 6 percent lower in Frankfurt. | The airline's shares closed down 6% in Frankfurt.
Police arrested a 19-year-old man on suspicion of arson. | A man aged 19 was arrested by police on suspicion of arson.
The World Health Organization declared the outbreak over. | The WHO declared the outbreak over.
The firm posted a net profit of 1.4 billion dollars for the quarter. | For the quarter, the firm reported net profit of $1.4bn.
The bridge, built in 1931, carries 40,000 vehicles a day. | The bridge was built in 1931. It carries 40,000 vehicles a day.
The suspect was taken into custody without incident. | Without incident, the suspect was taken into custody.
The senator, a Democrat from Ohio, opposes the bill. | The Democratic senator from Ohio opposes the bill.
Hundreds of residents have been evacuated as the fire spreads towards the coast. | As the fire spreads toward the coast, hundreds of residents have been evacuated.
The British government has promised to publish the findings by the end of July. | The UK government has promised to publish its findings by the end of July.
The painting was sold for $4.6 million at an auction in New York. | At an auction in New York, the painting fetched $4.6m.
She joined the bank as a trainee and became its chief executive in 2016. | After joining the bank as a trainee, she became its CEO in 2016.
The talks were suspended on Friday after Russia rejected the proposal. | After Russia rejected the proposal, the talks were suspended on Friday.
According to the report, more than 60 percent of the city's buildings were damaged. | More than 60 per cent of the buildings in the city were damaged, according to the report.
The widow of the murdered journalist asked the court to reopen the case. | The court was asked by the murdered journalist's widow to reopen the case.
The two men, both from Leeds, were convicted of fraud in May. | In May, the two men from Leeds were both convicted of fraud.
The lawmaker said he was unable to attend because of illness. | The lawmaker said he could not attend because he was ill.
Rail services between Lyon and Geneva were cancelled until Monday. | Until Monday, rail services between Lyon and Geneva are canceled.
The volcano erupted shortly after 6 a.m., sending ash 4 kilometres into the sky. | Shortly after 6am the volcano erupted and sent ash 4km into the sky.
The study followed 12,000 nurses for two decades. | For two decades the study followed 12,000 nurses.
The opposition leader was released from prison on Saturday after 400 days. | After 400 days, the leader of the opposition was released from prison on Saturday.
The school board voted 5-4 to keep the book on its shelves. | By a vote of 5-4, the school board decided to keep the book on its shelves.
Lindqvist, who turns 30 next week, has scored 21 goals this season. | Lindqvist has scored 21 goals this season and turns 30 next week.
The new tram line will link the airport with the old town. | The airport and the old town will be linked by the new tram line.
The trust admitted that it had made mistakes and apologised to the family. | The trust conceded mistakes had been made and apologized to the family.
The army said it had no information about the strike. | The army said it did not have any information about the strike.
Torrential rain triggered landslides that buried two villages. | Two villages were buried by landslides triggered by torrential rain.
The measure passed with 61 votes in favour and 38 against. | With 61 votes in favor and 38 against, the measure passed.
Researchers warn that the glacier could vanish by 2050. | The glacier may vanish by 2050, researchers warn.
The chairman of the committee, Senator Dana Wells, declined to comment. | Senator Dana Wells, who is chairman of the committee, declined to comment.
The museum reopened on Saturday following a three-year renovation. | The museum reopened on Saturday after a renovation that took three years.
The victim's family said they were relieved by the verdict. | Relatives of the victim said they were relieved by the verdict.
Inflation eased to 3.4% in November from 3.9% in October. | Inflation eased from 3.9% in October to 3.4% in November.
A court in Madrid sentenced the banker to four years in jail. | The banker was sentenced by a Madrid court to four years in prison.
The plane was carrying 162 people when it left the runway. | There were 162 people on the plane when it left the runway.
The charity says it has enough food for only three weeks. | The charity says that its food will last only three weeks.
In a statement, the airline said the crew had followed procedure. | The airline said in a statement that the crew followed procedure.
The bill now goes to the upper house for a second reading. | The bill now moves to the upper house, where it will get a second reading.
The orchestra's conductor, Paolo Ricci, collapsed on stage on Friday evening. | Conductor Paolo Ricci of the orchestra collapsed on stage on Friday evening.
The striker's contract runs until 2028. | The contract of the striker runs until 2028.
Eleven countries signed the pact in Lima, among them Chile and Peru. | Among the 11 countries that signed the pact in Lima were Peru and Chile.
The blaze was brought under control within two hours. | Within two hours, the blaze had been brought under control.
The carmaker is recalling 85,000 vans because their brakes may fail. | Because the brakes might fail, the carmaker is recalling 85,000 vans.
The former minister denies any wrongdoing. | The former minister has denied any wrongdoing.
Voters in Slovenia will choose a new president on Sunday. | On Sunday, Slovenian voters will choose a new president.
The rover, which landed in February 2021, has travelled 30 km. | The rover landed in February 2021 and has traveled 30 kilometers.
About one in five shops in the high street stands empty. | Around 20 percent of the shops in the high street stand empty.
The hospital said both patients were in a stable condition. | Both patients were in stable condition, said the hospital.
The gallery, which is free to enter, is open every day except Monday. | The gallery is open daily except Monday and is free to enter.
Tenants protested outside the town hall against the rise in rents. | Outside the town hall, tenants protested about rising rents.
`;

export const LONGER_HARMLESS_PAIRS: readonly FactPair[] = pairsOf(HARMLESS, null);

/** Longer sentences that a revision changed in one fact, by its kind. */
const CHANGED: Readonly<Partial<Record<FactKind, string>>> = {
  number: `
Rescuers pulled 14 survivors from the collapsed factory on Wednesday, officials in Izmir said. | Rescuers pulled 41 survivors from the collapsed factory on Wednesday, officials in Izmir said.
Lindqvist, who turns 30 next week, has scored 21 goals this season. | Lindqvist, who turns 31 next week, has scored 21 goals this season.
The survey found that two thirds of nurses had thought of leaving. | The survey found that one third of nurses had thought of leaving.
The airline will cut nearly 900 jobs, a tenth of its staff. | The airline will cut more than 900 jobs, a tenth of its staff.
Customs officers seized 2.3 tonnes of cocaine hidden among bananas. | Customs officers seized 23 tonnes of cocaine hidden among bananas.
A first trial, with 40 patients, ended in June. | A second trial, with 40 patients, ended in June.
The court heard that he earned $90,000 a year at the port. | The court heard that he earned $19,000 a year at the port.
The home team trailed 0-2 at the break but won 3-2. | The home team trailed 0-1 at the break but won 3-2.
The runway is 2,400 metres long and cost 18 million euros. | The runway is 2,400 metres long and cost 180 million euros.
`,
  unit: `
The reactor reached a temperature of 600 degrees Celsius. | The reactor reached a temperature of 600 degrees Fahrenheit.
The pipeline leaked 40 barrels a day into the lake. | The pipeline leaked 40 gallons a day into the lake.
Each household will get 25 euros a month. | Each household will get 25 euros a week.
The lease, worth 7 million Canadian dollars, ends soon. | The lease, worth 7 million Australian dollars, ends soon.
`,
  date: `
The former banker was arrested at his home on the morning of 12 May. | The former banker was arrested at his home on the morning of 21 May.
The glacier could vanish by 2050, researchers warned in a paper on Thursday. | The glacier could vanish by 2080, researchers warned in a paper on Thursday.
The parties signed the deal last month after a week of talks. | The parties signed the deal last year after a week of talks.
The orchestra was founded in the nineteenth century by two brothers. | The orchestra was founded in the eighteenth century by two brothers.
The strike on the depot took place shortly before dawn. | The strike on the depot took place shortly before dusk.
`,
  name: `
A court in Madrid sentenced the banker to four years in jail. | A court in Lisbon sentenced the banker to four years in jail.
The painting by Degas was sold at an auction in New York. | The painting by Manet was sold at an auction in New York.
The missile fell in Poland, a few miles from the border with Ukraine. | The missile fell in Romania, a few miles from the border with Ukraine.
The goalkeeper was sold to Atlético Madrid by Real Sociedad. | The goalkeeper was sold to Real Sociedad by Atlético Madrid.
The tribunal in The Hague opened the case against Serbia. | The tribunal in The Hague opened the case against Croatia.
The vice president chaired the meeting in the absence of the host. | The president chaired the meeting in the absence of the host.
Hamas released two captives at the crossing. | Hezbollah released two captives at the crossing.
The Sunni leader called for calm in the town. | The Shia leader called for calm in the town.
The defence minister, a close ally, stepped down on Monday. | The interior minister, a close ally, stepped down on Monday.
`,
  negation: `
The claim has not been independently verified. | The claim has been independently verified.
The ministry said there was no sign that the water had been poisoned. | The ministry said there was a sign that the water had been poisoned.
The firm said it was aware of the fault before the crash. | The firm said it was unaware of the fault before the crash.
The two countries have never exchanged prisoners, the envoy said. | The two countries have exchanged prisoners, the envoy said.
The court said the witness was not to blame, although he fled. | The court said the witness was to blame, although he fled.
Without a licence, the club can sell beer on Sundays. | With a licence, the club can sell beer on Sundays.
The expedition failed to reach the summit before the storm. | The expedition managed to reach the summit before the storm.
He did not say that the minister had lied. | He said that the minister had not lied.
`,
  modality: `
Researchers warn that the glacier could vanish by 2050. | Researchers warn that the glacier will vanish by 2050.
The company plans to close its plant in Ghent next year. | The company will close its plant in Ghent next year.
The attempted murder of the journalist shocked the town. | The murder of the journalist shocked the town.
The gunman, believed to be in his twenties, is on the run. | The gunman, in his twenties, is on the run.
Ministers should publish the advice within a week. | Ministers must publish the advice within a week.
The alleged ringleader was flown to Rome on Sunday. | The ringleader was flown to Rome on Sunday.
The planned merger of the two banks alarmed unions. | The merger of the two banks alarmed unions.
The ceasefire appears to be holding along the river. | The ceasefire is holding along the river.
The ministry wants to sell its stake in the airline. | The ministry sells its stake in the airline.
The tablets can cause headaches in older patients. | The tablets cause headaches in older patients.
`,
  cue: `
The minister said in an interview on Sunday that the files had been destroyed. | The minister revealed in an interview on Sunday that the files had been destroyed.
The trust said mistakes had been made in the care of the boy. | The trust admitted mistakes had been made in the care of the boy.
According to the union, the plant is unsafe. | The union warned that the plant is unsafe.
The senator has said that the vote was stolen. | The senator has claimed that the vote was stolen.
The envoy confirmed on Monday that two hostages had died. | The envoy said on Monday that two hostages had died.
The general said the bridge had been hit, but gave no details. | The general denied the bridge had been hit, but gave no details.
The star insisted that he was never paid in cash. | The star said that he was never paid in cash.
`,
  quotation: `
"The evidence is overwhelming," Judge Helen Marsh told the court. | "The evidence is considerable," Judge Helen Marsh told the court.
The president called the strike "a grave and dangerous mistake" on television. | The president called the strike "a grave mistake" on television.
The coach said the defeat was "hard to take" for a young side. | The coach said the defeat was hard to take for a young side.
The report said managers had shown a “reckless disregard” for safety. | The report said managers had shown a “careless disregard” for safety.
"We did nothing wrong," Ms. Tran said, "and we will appeal." | "We did nothing wrong," Ms. Tran said.
`,
  source: `
The blaze was set on purpose, according to investigators. | The blaze was set on purpose, according to neighbours.
Marta Olsen, a spokeswoman for the port, said the crane was old. | Erik Dahl, a spokesman for the port, said the crane was old.
A senior American official said the raid had failed. | A senior Israeli official said the raid had failed.
The World Bank said growth would slow in the region. | The International Monetary Fund said growth would slow in the region.
"Nobody warned us," said Tom Riley, who lives nearby. | "Nobody warned us," said a man who lives nearby.
The defence lawyer told the jury the knife was planted. | The prosecutor told the jury the knife was planted.
`,
  opposite: `
Shares of the airline closed 6 percent lower in Frankfurt. | Shares of the airline closed 6 percent higher in Frankfurt.
The talks were suspended before Russia answered the proposal. | The talks were suspended after Russia answered the proposal.
The upper house passed the reform by a single vote. | The upper house rejected the reform by a single vote.
The policy is more popular in the cities than in the villages. | The policy is less popular in the cities than in the villages.
The trade surplus widened for the third month in a row. | The trade deficit widened for the third month in a row.
The driver of the van was killed in the collision. | The driver of the van was injured in the collision.
`,
};

export const LONGER_CHANGED_PAIRS: readonly FactPair[] = FACT_KINDS.flatMap((kind) =>
  pairsOf(CHANGED[kind] ?? '', kind),
);
