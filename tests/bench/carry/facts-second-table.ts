import { type FactPair, pairsOf } from '#tests/lib/carry/fact-pairs.ts';
import { FACT_KINDS, type FactKind } from '#lib/carry/facts/fact.ts';

/**
 * The second table: 100 pairs written after the code was finished and before it was run on any of them. It is
 * reported as it came out on that first run (`docs/carry-facts.md`); neither the code nor a line of this file may be
 * changed for what it reports.
 */
const CHANGED: Readonly<Record<FactKind, string>> = {
  number: `
The landslide buried 17 houses on the edge of the town of Oru. | The landslide buried 70 houses on the edge of the town of Oru.
Nearly three in four commuters now travel by train, the survey found. | Nearly two in four commuters now travel by train, the survey found.
The foundation has given away 6.5 million mosquito nets since 2011. | The foundation has given away 6.5 billion mosquito nets since 2011.
The skier finished eleventh, behind her two teammates. | The skier finished fourteenth, behind her two teammates.
At least 800 prisoners escaped during the riot. | As many as 800 prisoners escaped during the riot.
Output at the mine shrank by 0.6 percent last quarter. | Output at the mine shrank by 6 percent last quarter.
The jury took nine hours to clear both brothers. | The jury took six hours to clear both brothers.
`,
  unit: `
The cable will run for 320 miles under the North Sea. | The cable will run for 320 kilometres under the North Sea.
The city spent 14 million pounds on the failed bid. | The city spent 14 million dollars on the failed bid.
Her lead in the polls has grown by two percentage points. | Her lead in the polls has grown by two percent.
`,
  date: `
The last witness will be heard on 9 April, the clerk said. | The last witness will be heard on 19 April, the clerk said.
The chapel was torn down in the 1920s to make room for a road. | The chapel was torn down in the 1950s to make room for a road.
Polling stations close at 8 p.m. in most of the province. | Polling stations close at 10 p.m. in most of the province.
The carrier went bust in the autumn of 2008. | The carrier went bust in the summer of 2008.
The pipeline was blown up early on Saturday. | The pipeline was blown up early on Sunday.
`,
  name: `
The trophy went to Valencia after a goalless final. | The trophy went to Sevilla after a goalless final.
The health secretary has asked for an inquiry into the deaths. | The education secretary has asked for an inquiry into the deaths.
Doctors flew the boy to Nairobi for surgery. | Doctors flew the boy to Kampala for surgery.
Samira Haddad will lead the delegation to the summit. | Layla Haddad will lead the delegation to the summit.
The acting commissioner ordered an audit of the fund. | The commissioner ordered an audit of the fund.
Kenya lent Uganda the aircraft for the rescue. | Uganda lent Kenya the aircraft for the rescue.
The European Court of Justice will hear the case. | The International Court of Justice will hear the case.
`,
  negation: `
The border guards did not open fire, a witness said. | The border guards opened fire, a witness said.
There was nothing in the logs to explain the outage. | There was something in the logs to explain the outage.
The insurer is obliged to pay for the repairs. | The insurer is not obliged to pay for the repairs.
Her appeal was unsuccessful in the lower court. | Her appeal was successful in the lower court.
The two airlines have never shared a terminal. | The two airlines have long shared a terminal.
`,
  modality: `
The regulator will fine the bank over the outage. | The regulator might fine the bank over the outage.
The cleric was allegedly beaten in his cell. | The cleric was beaten in his cell.
Farmers must register every well by the summer. | Farmers may register every well by the summer.
The ministers hope to sign the pact in Vienna. | The ministers will sign the pact in Vienna.
The tanker probably struck a reef. | The tanker struck a reef.
The crew tried to land the drone on the ice. | The crew landed the drone on the ice.
`,
  cue: `
The governor said the dam had been poorly built. | The governor conceded the dam had been poorly built.
The striker said that he had never met the agent. | The striker swore that he had never met the agent.
The museum said the vase was a copy. | The museum denied the vase was a copy.
Auditors said that the fund was empty. | Auditors suggested that the fund was empty.
The bishop told the paper that the letters were forged. | The bishop claimed to the paper that the letters were forged.
`,
  quotation: `
"This is a victory for every tenant in the city," Ms Abara said. | "This is a triumph for every tenant in the city," Ms Abara said.
The envoy described the offer as "serious but incomplete". | The envoy described the offer as "serious".
The banner called the merger "theft in daylight". | The banner called the merger theft in daylight.
"You cannot eat a flag," the singer told the crowd. | The singer told the crowd they could not eat a flag.
`,
  source: `
The tunnel is safe, engineers said after the test. | The tunnel is safe, ministers said after the test.
According to Amnesty International, the guards used dogs. | According to Human Rights Watch, the guards used dogs.
Ravi Menon said the board knew of the debts. | A former employee said the board knew of the debts.
`,
  opposite: `
Rainfall in the valley was above average this spring. | Rainfall in the valley was below average this spring.
The union accepted the offer by a narrow margin. | The union rejected the offer by a narrow margin.
The chain will hire 300 people in the north. | The chain will fire 300 people in the north.
The stock rallied after the chairman quit. | The stock slumped after the chairman quit.
Her grandmother raised the five children. | Her grandfather raised the five children.
`,
};

const HARMLESS = `
The landslide buried 17 houses on the edge of Oru. | Seventeen houses on the edge of the town of Oru were buried by the landslide.
Nearly three in four commuters now travel by train, the survey found. | The survey found that nearly three out of four commuters travel by train now.
The foundation, set up in 2001, has given away 6.5 million nets. | The foundation was set up in 2001 and has handed out 6,500,000 nets.
Samira Haddad, the health minister, will lead the delegation. | Health Minister Samira Haddad will head the delegation.
The jury took nine hours to clear both brothers. | It took the jury nine hours to acquit both brothers.
"You cannot eat a flag," the singer told the crowd. | “You cannot eat a flag,” the singer told the audience.
The singer's manager did not answer calls. | Calls to the singer's manager weren't answered.
The regulator will decide in June whether to fine the bank. | In June the regulator will decide if the bank is to be fined.
The drone crashed into a wheat field and burned out. | The drone burned out after it crashed into a field of wheat.
Kenya lent Uganda the aircraft for the rescue. | The aircraft was lent to Uganda by Kenya for the rescue.
The museum said the vase was a copy. | The vase was a copy, according to the museum.
The museum said in a statement that the vase was a copy. | In a statement, the museum stated the vase was a copy.
The vast new port will open on 2 May. | The new port will open on May 2.
Rainfall was 12 percent above average in the spring. | In spring, rainfall was 12% higher than average.
The Organization of the Petroleum Exporting Countries meets in Vienna on Thursday. | OPEC meets in Vienna on Thursday.
Her lead has grown by two percentage points since Easter. | Since Easter, her lead has widened by two percentage points.
The trial, which had been due to start on Monday, was postponed. | The trial had been due to start on Monday but was postponed.
The boy, 11, was flown to Nairobi for surgery. | The 11-year-old boy was flown to Nairobi to have surgery.
Workers at the refinery walked out over pay on Friday. | On Friday, refinery workers walked out in a dispute over pay.
The queen of pop, as her fans call her, cancelled the concert in Lima. | The concert in Lima was called off by the singer whom fans call the queen of pop.
He did not want to be named because he feared for his job. | Fearing for his job, he did not want to be named.
The court found that the search had been unlawful. | The court found that the search was not lawful.
Germany's parliament approved the loan late on Wednesday. | The German parliament approved the loan late Wednesday.
Mayor Tom Brandt said he would run again. | Brandt, the mayor, said he will run again.
The company says it can't deliver before July. | The company says that it cannot deliver until July.
A labour dispute halted the trams in Turin. | Trams in Turin were halted by a labor dispute.
The volcano's last eruption was 60 years ago. | The volcano last erupted sixty years ago.
The opposition wants the minister to resign. | The opposition is demanding the minister's resignation.
The witness, a nurse, said she had heard two shots. | The witness is a nurse. She said she had heard two shots.
About 40,000 fans watched the game at Red Star's ground. | Some 40,000 supporters watched the match at Red Star's stadium.
The committee chair, Ines Duarte, urged members to wait. | Ines Duarte, who chairs the committee, urged its members to wait.
Neither of the drivers was hurt. | Both drivers escaped unhurt.
The airline has cancelled 130 flights because of fog. | Because of fog, 130 flights have been cancelled by the airline.
The ferry ran aground shortly after midnight with 86 people on board. | With 86 people aboard, the ferry ran aground just after midnight.
She won the seat with a majority of 4,300. | She took the seat with a 4,300 majority.
The council is likely to approve the plan. | The council will probably approve the plan.
The bank admitted that it had broken the rules. | The bank acknowledged breaking the rules.
The sculptor, who was born in Ghent, died at 90. | The Ghent-born sculptor died aged 90.
The five-day strike ended on Sunday evening. | On Sunday evening the strike ended after five days.
The farm has been in the family for a century. | The family has owned the farm for 100 years.
The editor rejected the claim that the photo was staged. | The editor dismissed the claim that the photo had been staged.
The US ambassador to Chad left the country on Saturday. | On Saturday, America's ambassador to Chad left the country.
The party lost six of its nine seats. | Six of the party's nine seats were lost.
The road between Minsk and Brest was closed by snow. | Snow closed the road from Minsk to Brest.
"We are tired," she said. "We want to go home." | "We are tired. We want to go home," she said.
The suspect is believed to have fled to Portugal. | It is believed that the suspect fled to Portugal.
Three quarters of the harvest was destroyed by locusts. | Locusts destroyed 75 percent of the harvest.
The temple, a major tourist site, will be restored by Japanese experts. | Japanese experts will restore the temple, which is a big tourist attraction.
Tickets cost between 20 and 45 euros. | Tickets cost €20 to €45.
The satellite was built by Airbus and launched by India. | Airbus built the satellite and India launched it.
`;

/** The second table as written. */
export const SECOND_CHANGED: readonly FactPair[] = FACT_KINDS.flatMap((kind) =>
  pairsOf(CHANGED[kind], kind),
);
export const SECOND_HARMLESS: readonly FactPair[] = pairsOf(HARMLESS, null);
