import { FACT_KINDS, type FactKind } from '#lib/carry/facts/fact.ts';
import { type FactPair, pairsOf } from '#tests/lib/carry/fact-pairs.ts';

/** Sentences that a revision changed in one fact, written for this test, by the kind of the fact. */
const CHANGED: Readonly<Record<FactKind, string>> = {
  number: `
The army lost 340 soldiers in the first week of the siege. | The army lost 430 soldiers in the first week of the siege.
Some 20,000 missiles are stored in the tunnels. | Some 2,000 missiles are stored in the tunnels.
The council approved a budget of $1.2 million for the library. | The council approved a budget of $1.2 billion for the library.
Unemployment fell to 4.1 percent in May. | Unemployment fell to 41 percent in May.
At least twelve people were rescued from the roof. | At least twenty people were rescued from the roof.
The vaccine was 92% effective in the trial. | The vaccine was 29% effective in the trial.
More than 300 families were moved to shelters. | Nearly 300 families were moved to shelters.
The storm left up to 5,000 homes without power. | The storm left at least 5,000 homes without power.
The striker scored twice in the second half. | The striker scored three times in the second half.
Half of the patients recovered within a month. | A third of the patients recovered within a month.
The judge sentenced her to six years in prison. | The judge sentenced her to nine years in prison.
She finished third in the women's marathon. | She finished fifth in the women's marathon.
The company employs between 500 and 700 people. | The company employs between 500 and 900 people.
The bridge cost 45 million euros. | The bridge cost 54 million euros.
Harriers beat Rovers 3-1 on Saturday. | Harriers beat Rovers 3-2 on Saturday.
Dozens of cars were burned overnight. | Hundreds of cars were burned overnight.
The glacier has retreated 1.5 km since 1990. | The glacier has retreated 2.5 km since 1990.
Profits doubled to £80m. | Profits tripled to £80m.
The suspect is 34 years old. | The suspect is 43 years old.
About 60 firefighters were called to the mill. | 60 firefighters were called to the mill.
Turnout reached 71.4 per cent. | Turnout reached 74.1 per cent.
The comet passes every 76 years. | The comet passes every 67 years.
Two of the five defendants pleaded guilty. | Three of the five defendants pleaded guilty.
The 25th session opened in Geneva. | The 26th session opened in Geneva.
Fewer than 100 tigers remain in the reserve. | More than 100 tigers remain in the reserve.
The crash killed 12 people and injured 30. | The crash killed 30 people and injured 12.
Wages rose from 12 to 15 dollars an hour. | Wages rose from 12 to 17 dollars an hour.
The village has 800 inhabitants. | The village has inhabitants.
Residents waited hours for water. | Residents waited three hours for water.
`,
  unit: `
The quake was felt 50 kilometres from the coast. | The quake was felt 50 miles from the coast.
The fund raised $40 million. | The fund raised €40 million.
Support rose by 3 percent. | Support rose by 3 percentage points.
The truce will last 10 days. | The truce will last 10 weeks.
The cargo weighed 300 tonnes. | The cargo weighed 300 kilograms.
The tunnel is 12 metres wide. | The tunnel is 12 feet wide.
The plant produces 900 megawatts. | The plant produces 900 gigawatts.
The fine was set at 5,000 pounds sterling. | The fine was set at 5,000 dollars.
The fire burned 2,000 hectares. | The fire burned 2,000 acres.
The drug must be taken every six hours. | The drug must be taken every six days.
The loan was for 20 million yen. | The loan was for 20 million yuan.
The runner led by four seconds. | The runner led by four minutes.
`,
  date: `
The trial begins on 3 March. | The trial begins on 13 March.
The treaty was signed in 1994. | The treaty was signed in 1949.
Voters go to the polls on Tuesday. | Voters go to the polls on Thursday.
The factory closed in October 2019. | The factory closed in November 2019.
The match kicks off at 7:30 p.m. | The match kicks off at 8:30 p.m.
The dam was built in the 1960s. | The dam was built in the 1980s.
The mayor resigned last week. | The mayor resigned last month.
The ship sank two years ago. | The ship sank ten years ago.
The ban takes effect on January 1, 2027. | The ban takes effect on January 1, 2028.
The attack came on Friday morning. | The attack came on Friday evening.
The museum opened in the 18th century. | The museum opened in the 19th century.
Talks resume tomorrow. | Talks resume today.
The report is due in early June. | The report is due in late June.
The school reopened in September. | The school reopened in December.
She was arrested on Monday in Lyon. | She was arrested in Lyon.
The airline was founded in 1971. | The airline was founded in 1917.
The bakery has been shut since Easter 2021. | The bakery has been shut since Easter 2022.
The inquest opened at noon. | The inquest opened at midnight.
Snow fell across the valley last winter. | Snow fell across the valley last spring.
The patent expires in 2030. | The patent expires.
`,
  name: `
Iran fired rockets at the base. | Iraq fired rockets at the base.
The minister flew to Oslo for the talks. | The minister flew to Vienna for the talks.
Anna Keller won the gold medal. | Maria Keller won the gold medal.
The contract went to Siemens. | The contract went to Bosch.
The Bank of England kept rates on hold. | The Bank of Japan kept rates on hold.
North Korea tested a missile. | South Korea tested a missile.
The Supreme Court struck down the law. | The Constitutional Court struck down the law.
President Lula visited the flooded town. | President Milei visited the flooded town.
The foreign minister signed the accord. | The finance minister signed the accord.
Her lawyer spoke to the jury. | Her doctor spoke to the jury.
The former governor was charged with fraud. | The governor was charged with fraud.
French troops left the base. | German troops left the base.
Volkov scored the winner. | Petrov scored the winner.
The striker joined Lazio from Porto. | The striker joined Lazio from Braga.
The species lives only in Madagascar. | The species lives only in Mauritius.
Turkish drones hit the convoy. | Syrian drones hit the convoy.
Israel struck Lebanon overnight. | Lebanon struck Israel overnight.
The deputy mayor opened the fair. | The mayor opened the fair.
The Green Party won nine seats. | The Labour Party won nine seats.
The probe landed near the Moon's south pole. | The probe landed near Mars.
Officers searched a flat in Leeds. | Officers searched a flat in Bradford.
The prince attended the funeral in Athens. | The king attended the funeral in Athens.
Boeing delivered 40 jets. | Airbus delivered 40 jets.
The fire began in the kitchen of the Ritz. | The fire began in the kitchen of the Savoy.
The company sued Microsoft over the patent. | The company sued over the patent.
The general was dismissed by Putin. | The general was dismissed.
The play opens in Dublin. | The play opens in Dublin and Cork.
`,
  negation: `
The minister did resign over the affair. | The minister did not resign over the affair.
The vaccine is safe for children. | The vaccine isn't safe for children.
The company will not pay the fine. | The company will pay the fine.
There is evidence of fraud. | There is no evidence of fraud.
The suspect has never been to Spain. | The suspect has been to Spain.
The ruling was legal under the treaty. | The ruling was illegal under the treaty.
Neither side accepted the plan. | The side accepted the plan.
The driver left without paying. | The driver left after paying.
The council failed to publish the report. | The council published the report.
Nobody was hurt in the blast. | Somebody was hurt in the blast.
The witness could identify the man. | The witness couldn't identify the man.
The striker is unlikely to play. | The striker is likely to play.
He said she had lied to the board. | He said she had not lied to the board.
The tests were reliable. | The tests were unreliable.
The bill does not apply to farms. | The bill does apply to farms.
The two leaders agreed on the border. | The two leaders disagreed on the border.
The charges were not dropped. | The charges were dropped.
The drug was hardly effective in older patients. | The drug was effective in older patients.
The residents can return to their homes. | The residents cannot return to their homes.
None of the hostages was released. | All of the hostages were released.
`,
  modality: `
The ministry will close the school. | The ministry may close the school.
The man allegedly stole the painting. | The man stole the painting.
The talks could collapse this week. | The talks will collapse this week.
The leak was reportedly caused by rust. | The leak was caused by rust.
Residents must boil their water. | Residents should boil their water.
The club plans to sell the stadium. | The club sells the stadium.
The fire was probably set on purpose. | The fire was set on purpose.
The bank is expected to raise rates. | The bank will raise rates.
The rebels tried to seize the airport. | The rebels seized the airport.
The suspected gunman fled on foot. | The gunman fled on foot.
The pilot apparently misread the gauge. | The pilot misread the gauge.
The comet might be visible tonight. | The comet will be visible tonight.
The virus possibly came from bats. | The virus came from bats.
The firm has to repay the subsidy. | The firm may repay the subsidy.
The general is believed to be in hiding. | The general is in hiding.
The alleged bomber was found in Turin. | The bomber was found in Turin.
The senator intends to run again. | The senator runs again.
The bridge can carry heavy trucks. | The bridge should carry heavy trucks.
The deal would create 300 jobs. | The deal might create 300 jobs.
The star is likely to miss the final. | The star will miss the final.
The government is considering banning the app. | The government is banning the app.
The convoy seems to have been ambushed. | The convoy was ambushed.
`,
  cue: `
The minister said the figures were wrong. | The minister admitted the figures were wrong.
The company said the data had been lost. | The company claimed the data had been lost.
Police said the driver was drunk. | Police insisted the driver was drunk.
The coach told reporters the player was injured. | The coach revealed the player was injured.
The senator warned that the plan would fail. | The senator said that the plan would fail.
The union said managers had lied. | The union alleged managers had lied.
The bank confirmed that rates would rise. | The bank suggested that rates would rise.
The mayor said the road was unsafe. | The mayor denied the road was unsafe.
The actor said he would leave the show. | The actor vowed he would leave the show.
The scientist said the sample was old. | The scientist believed the sample was old.
The lawyer argued that the search was illegal. | The lawyer conceded that the search was illegal.
The envoy said the talks had ended. | The envoy boasted the talks had ended.
The president accused the court of bias. | The president told the court of bias.
The report said the dam was weak. | The report proved the dam was weak.
The firm acknowledged that the valve had failed. | The firm stated that the valve had failed.
The analyst estimated that sales had doubled. | The analyst confirmed that sales had doubled.
The bishop urged the crowd to go home. | The bishop threatened the crowd to go home.
The dam is weak, engineers said. | The dam is weak.
`,
  quotation: `
"We will rebuild every house," the mayor said. | "We will rebuild every home," the mayor said.
The judge called the act "cruel and senseless". | The judge called the act "cruel".
She described the offer as "a step forward". | She described the offer as a step forward.
The coach said his side had been "very poor". | The coach said his side had been "poor".
"I never saw the letter," Ortega told the court. | "I barely saw the letter," Ortega told the court.
The sign read "closed until further notice". | The sign read "closed".
He dismissed the claims as “pure fantasy”. | He dismissed the claims as “pure nonsense”.
The firm promised "full and fair" payment. | The firm promised full and fair payment.
"It was a good day for the town," she said. | "It was a great day for the town," she said.
The minister called it a brave decision. | The minister called it a "brave" decision.
"They came at night and took my brother," he said. | "They came and took my brother," he said.
The letter spoke of ‘grave doubts’ about the plan. | The letter spoke of ‘some doubts’ about the plan.
"Our patience is at an end," the envoy said. | The envoy said their patience was at an end.
The album was hailed as "a masterpiece of its time". | The album was hailed as "a masterpiece".
`,
  source: `
Police said the man was armed. | Prosecutors said the man was armed.
The strike would hurt exports, economists said. | The strike would hurt exports, ministers said.
According to Reuters, the talks have stalled. | According to Bloomberg, the talks have stalled.
Smith said the engine failed. | Jones said the engine failed.
Witnesses said the shots came from a car. | Officials said the shots came from a car.
Netanyahu said the strike was planned for weeks. | Officials said the strike was planned for weeks.
The dam was unsafe, an engineer said. | The dam was unsafe, a resident said.
The ministry said the water was clean. | The company said the water was clean.
Doctors said the boy would recover. | Relatives said the boy would recover.
"It was chaos," said Maria Ruiz. | "It was chaos," said Elena Costa.
A spokesman for Shell said the leak was small. | A spokesman for BP said the leak was small.
Ukrainian officials said the plant was hit. | Russian officials said the plant was hit.
The study said sleep improves memory. | The teacher said sleep improves memory.
According to the mayor, the road will reopen. | According to the governor, the road will reopen.
The army reported that the village had fallen. | The rebels reported that the village had fallen.
`,
  opposite: `
Prices rose sharply in the spring quarter. | Prices fell sharply in the spring quarter.
Imports rose faster than wages. | Exports rose faster than wages.
The coach left before the final whistle. | The coach left after the final whistle.
The home side won the replay. | The home side lost the replay.
The jury found the nurse guilty. | The jury found the nurse innocent.
The senate approved the bill. | The senate rejected the bill.
The party supports the tax. | The party opposes the tax.
It was the warmest and best summer on record. | It was the warmest and worst summer on record.
The fund bought the shares in the spring. | The fund sold the shares in the spring.
The gunman killed a guard. | The gunman wounded a guard.
Most residents backed the plan. | Few residents backed the plan.
The new rule allows fishing in the bay. | The new rule bans fishing in the bay.
Her father testified in the case. | Her mother testified in the case.
The firm made a profit. | The firm made a loss.
The town's northern suburbs were flooded. | The town's southern suburbs were flooded.
He was convicted of arson. | He was acquitted of arson.
The plant will open in two stages. | The plant will close in two stages.
Soldiers were trapped in the cellar. | Civilians were trapped in the cellar.
The lake is deeper and more salty than the sea. | The lake is deeper and less salty than the sea.
It was the highest level in the region. | It was the lowest level in the region.
`,
};

/** Every pair that was changed in one fact. */
export const CHANGED_PAIRS: readonly FactPair[] = FACT_KINDS.flatMap((kind) =>
  pairsOf(CHANGED[kind], kind),
);
