import { FACT_KINDS, type FactKind } from '#lib/carry/facts/fact.ts';
import { type FactPair, pairsOf } from '#tests/lib/carry/fact-pairs.ts';

/** Rewordings of news of many fields, without a changed fact; written for this test. */
const HARMLESS = `
Prime Minister Narendra Modi's government has cut fuel taxes. | Modi's government has cut taxes on fuel.
The North Atlantic Treaty Organization sent troops. | NATO sent troops.
The Food and Drug Administration approved the drug. | The FDA approved the drug.
The attack, which killed 12 people, took place on Sunday. | Twelve people were killed in the attack, which took place on Sunday.
He told the committee: "I was never asked." | "I was never asked," he told the committee.
“It’s a disaster,” the farmer said, “and it will get worse.” | "It's a disaster and it will get worse," the farmer said.
The minister said that he has no plans to resign. | The minister said he had no plans to resign.
The company said it is investigating the leak. | The company said it was investigating the leak.
She can't attend the hearing, her lawyer said. | Her lawyer said she cannot attend the hearing.
Police are looking for two men in connection with the theft. | Two men are being sought by police in connection with the theft.
The report was written by Dr Helen Cho of Yale University. | Helen Cho of Yale University wrote the report.
The town lies 30 km (19 miles) south of Basra. | The town is 30 kilometers (19 miles) to the south of Basra.
The budget deficit widened to 4.5% of GDP in 2022. | In 2022 the budget deficit grew to 4.5 percent of GDP.
Voters overwhelmingly rejected the proposal. | The proposal was overwhelmingly rejected by voters.
Judge Amy Lopez sentenced Carter to 18 months. | Carter was sentenced to 18 months by Judge Amy Lopez.
The 27-member bloc agreed to extend the sanctions until January 31. | The bloc of 27 members agreed to prolong the sanctions until 31 January.
The club signed the midfielder for a fee of £22m. | The midfielder joined the club for £22 million.
No arrests have been made. | No one has been arrested.
It was not immediately clear who was behind the attack. | It wasn't immediately clear who was behind the attack.
There were no immediate reports of casualties. | No casualties were immediately reported.
The bank, Germany's largest, will shed 800 jobs. | Germany's largest bank will cut 800 jobs.
Ninety-two of the passengers survived. | 92 of the passengers survived.
The film earned $1.1 billion worldwide. | Worldwide, the film took in 1.1 billion dollars.
Two-thirds of members voted yes. | Two thirds of the members voted yes.
Kim Jong Un oversaw the test, state media said. | State media said Kim Jong-un oversaw the test.
The Taliban have banned girls from secondary schools. | Girls have been banned from secondary schools by the Taliban.
The FBI searched the house of the former adviser. | The former adviser's house was searched by the FBI.
The minister, Lars Holm, and his wife were unhurt. | Lars Holm, the minister, and his wife were not hurt.
Prosecutors allege that he took $50,000 in bribes. | He took $50,000 in bribes, prosecutors allege.
The defendant, who had been drinking, hit a cyclist. | The defendant had been drinking and hit a cyclist.
Rebels shot down the helicopter on Thursday evening. | On Thursday evening, the helicopter was shot down by rebels.
The strike on the port was the second in a week. | It was the second strike on the port in a week.
The European Commission fined the firm €1.8bn. | The firm was fined 1.8 billion euros by the European Commission.
The firm, which makes batteries, went bankrupt. | The battery maker went bankrupt.
Anna Wu, a professor of law at Oxford, said the ruling was unusual. | The ruling was unusual, said Anna Wu, an Oxford law professor.
Sudan's army chief, General Burhan, flew to Cairo. | General Burhan, the head of Sudan's army, flew to Cairo.
The president has said repeatedly that he will not step down. | The president has repeatedly said he won't step down.
Rescuers have found the body of a sixth miner. | The body of a sixth miner has been found by rescuers.
Heavy fighting was reported near the town of Bakhmut. | Heavy fighting was reported near Bakhmut.
Wheat prices jumped more than 5 percent on Wednesday. | On Wednesday, wheat prices jumped by more than 5%.
The team from Argentina won all of its matches. | Argentina's team won all its matches.
A judge in Texas blocked the rule. | A Texas judge blocked the rule.
He was shot in the leg and taken to a nearby hospital. | He was taken to a nearby hospital after being shot in the leg.
The plant produces one quarter of the country's power. | A quarter of the country's power is produced by the plant.
The senator says the law is unconstitutional. | According to the senator, the law is unconstitutional.
The airline said on Tuesday it would resume flights to Tel Aviv on May 1. | On Tuesday, the airline said that it will resume flights to Tel Aviv on 1 May.
Russian forces fired at least 40 missiles overnight. | At least 40 missiles were fired by Russian forces overnight.
The trade ministry put the loss at 70 million reais. | The loss was put at 70 million reais by the trade ministry.
The comedian died at the age of 81. | The comedian was 81 when he died.
The law requires companies to publish pay data. | Under the law, companies are required to publish pay data.
The witness did not see the car. | The witness never saw the car.
Hundreds of flights have been delayed or cancelled. | Hundreds of flights have been cancelled or delayed.
Surgeons operated on the boy for 14 hours. | The boy underwent surgery for 14 hours.
The tribunal acquitted the colonel on Monday for lack of evidence. | On Monday, the colonel was acquitted by the tribunal because there was too little evidence.
The mayor's spokeswoman, Jo Tan, confirmed the visit. | Jo Tan, spokeswoman for the mayor, confirmed the visit.
Exports to China fell by a tenth. | Exports to China dropped by ten percent.
"We are ready to talk," said Foreign Minister Ali Demir. | Foreign Minister Ali Demir said: "We are ready to talk."
Two of the three suspects are brothers. | Of the three suspects, two are brothers.
The goal came in the 88th minute. | The goal was scored in the 88th minute.
The school, opened in 1911, has 640 pupils. | The school has 640 pupils and was opened in 1911.
Protesters set fire to cars. | Cars were set on fire by protesters.
The film stars Lena Roth as a spy. | Lena Roth plays a spy in the film.
Israel's defence minister, Yoav Stern, visited the border. | Israeli Defence Minister Yoav Stern visited the border.
The city council has approved a plan to build 1,200 flats. | A plan to build 1,200 flats has been approved by the city council.
Drivers should avoid the bridge, police said. | Police said drivers should avoid the bridge.
The firm lost $2 million a day during the shutdown. | During the shutdown, the firm was losing $2 million per day.
Nobody claimed responsibility for the attack. | No one has claimed responsibility for the attack.
The euro rose 0.4 percent to $1.08. | The euro was up 0.4% at $1.08.
Her lawyers argue that the evidence was planted. | Her lawyers contend the evidence was planted.
Doctors had warned him not to travel. | He had been warned by doctors not to travel.
The court in The Hague will deliver its verdict in July. | The Hague court will hand down its verdict in July.
The train left at 9.15 a.m. with 200 passengers. | With 200 passengers, the train departed at 9.15 a.m.
Snow and ice closed 40 schools in Kent. | Forty schools in Kent were closed because of snow and ice.
She has been the club's president for nine years. | She has been president of the club for nine years.
Residents said they heard three explosions. | Three explosions were heard by residents, they said.
The vaccine must be kept at minus 70 degrees Celsius. | The vaccine has to be stored at minus 70 degrees Celsius.
The tower will be 300 metres tall when it is finished in 2027. | When finished in 2027, the tower will stand 300 metres tall.
The army denied that its troops had entered the village. | The army has denied its troops entered the village.
Mr Osei told Parliament that the contract was lawful. | The contract was lawful, Mr Osei told parliament.
Shares in Nokia closed up 3.1 percent. | Nokia shares ended 3.1% higher.
The island was a French colony until 1960. | Until 1960, the island was a colony of France.
The president's approval rating is 38 percent, down from 45 percent in May. | The president's approval rating has fallen to 38% from 45% in May.
He is accused of stealing 12 paintings from a gallery in Bern. | He stands accused of the theft of 12 paintings from a Bern gallery.
The accident happened at around 5:30 pm on the A3 near Ulm. | The accident on the A3 near Ulm occurred at about 5.30 p.m.
Only one of the bids was from abroad. | Just one of the bids came from abroad.
The ship's captain was not on the bridge at the time. | The captain of the ship wasn't on the bridge at that time.
The government says it will not negotiate under pressure. | The government says it won't negotiate under pressure.
He died in hospital two days later. | Two days later, he died in hospital.
Hospitals are full, and patients are being turned away. | Hospitals are full. Patients are being turned away.
More than half of the money has already been spent. | Over half the money has been spent already.
The new rules apply to all restaurants with more than 20 seats. | All restaurants with more than 20 seats are covered by the new rules.
Rescue teams from Japan and Turkey have arrived. | Rescue teams have arrived from Turkey and Japan.
The attack came a day after the ceasefire began. | The attack came one day after the truce started.
Clashes between police and students left 30 people injured. | Thirty people were injured in clashes between students and police.
The manager, who joined in June, was sacked after five games. | The manager joined in June and was fired after five games.
Polish farmers blocked the crossing for a third day. | The crossing was blocked for a third day by farmers from Poland.
The bank said it had found no evidence of wrongdoing. | No evidence of wrongdoing had been found, the bank said.
The singer sold the rights to 200 of her songs. | The rights to 200 of her songs were sold by the singer.
According to the indictment, he wired the money to Cyprus. | He wired the money to Cyprus, according to the indictment.
The rate of infection is twice as high among smokers. | Smokers have double the rate of infection.
Bulgaria joined the European Union in 2007. | Bulgaria became a member of the EU in 2007.
Activists have accused the firm of polluting the river. | The firm has been accused by activists of polluting the river.
It is the deadliest crash in the country since 1998. | The crash is the country's deadliest since 1998.
"This cannot go on," he wrote in a letter to staff. | In a letter to staff he wrote, "This cannot go on."
Voting is compulsory in Australia. | In Australia, voting is compulsory.
The driver tested positive for cocaine, prosecutors say. | Prosecutors say the driver tested positive for cocaine.
The shop had to close after 80 years. | After 80 years the shop was forced to close.
The pilot reported engine trouble before the crash. | Before the crash, the pilot reported trouble with the engine.
The town hall is to be sold. | The town hall is going to be sold.
Some 300 soldiers and 20 tanks crossed the river. | About 300 soldiers crossed the river with 20 tanks.
He resigned as chairman after the report was published. | After the report was published, he stepped down as chairman.
The coalition needs 76 seats for a majority. | For a majority, the coalition needs 76 seats.
The boss of the union, Karen Hall, called the offer "insulting". | Karen Hall, who heads the union, called the offer “insulting”.
The bridge had been closed to trucks since last year. | Since last year, trucks had been barred from the bridge.
The team finished second, three points behind Lyon. | The team came second, 3 points behind Lyon.
Residents were told to stay indoors. | Residents were ordered to stay inside.
The country's top court upheld the ban. | The ban was upheld by the nation's highest court.
The talks in Geneva, brokered by Qatar, lasted six hours. | The Geneva talks were brokered by Qatar and lasted six hours.
The deputy prime minister, Olga Reyes, has stepped down. | Olga Reyes has stepped down as deputy prime minister.
Mexico City's mayor said the water would run out by June. | The mayor of Mexico City said that water will run out by June.
The rebels, backed by Rwanda, seized Goma in January. | The Rwandan-backed rebels seized Goma in January.
Police in riot gear used tear gas to disperse the crowd. | Riot police used tear gas to break up the crowd.
He said he'd seen nothing unusual that night. | He said he had seen nothing unusual that night.
The couple have two sons and a daughter. | The couple has a daughter and two sons.
"It could have been worse," said Pilot Officer Dan Shaw. | "It could have been worse," Pilot Officer Dan Shaw said.
The ministry did not immediately respond to a request for comment. | There was no immediate response from the ministry to a request for comment.
Analysts had expected a profit of $1.1 billion. | A profit of 1.1 billion dollars had been expected by analysts.
The charity has been helping refugees since the 1980s. | Since the 1980s, the charity has helped refugees.
The suspect, who is in his 30s, was arrested in Milan. | The suspect was arrested in Milan. He is in his 30s.
Some of the world's largest firms have signed the pledge. | The pledge has been signed by some of the largest firms in the world.
The plane can carry up to 180 passengers. | Up to 180 passengers can be carried by the plane.
There is little doubt that the storm was made worse by warmer seas. | Warmer seas made the storm worse, there is little doubt.
The hearing has been adjourned until 4 February. | The hearing was adjourned until February 4.
The prosecutor asked for a sentence of five years. | A five-year sentence was requested by the prosecutor.
He was one of three people to survive. | He was one of the three survivors.
The National Health Service is short of 40,000 nurses. | The NHS lacks 40,000 nurses.
President Cyril Ramaphosa's party lost its majority. | Ramaphosa's party lost its majority.
The vote was 7-2. | The vote was seven to two.
"We have lost everything," she said, weeping. | Weeping, she said: "We have lost everything."
Temperatures are expected to reach 41C on Friday. | On Friday temperatures are expected to reach 41 C.
The club has not won at home since October. | The club hasn't won a home game since October.
The duchess opened the hospice in 2014. | The hospice was opened by the duchess in 2014.
The jury failed to reach a verdict. | The jury could not reach a verdict.
Brazilian police arrested the senator's brother. | The senator's brother was arrested by police in Brazil.
The mine is expected to produce gold for 15 years. | Gold is expected to be produced at the mine for 15 years.
The strike has been suspended pending talks. | The strike was suspended pending talks.
Emergency services were called at 2:15 a.m. | Emergency services received a call at 2:15am.
A third of the land is owned by 1 percent of the people. | One percent of the people own a third of the land.
The judge said she would rule by the end of the week. | By the end of the week she would rule, the judge said.
Madrid's regional government denied the report. | The report was denied by the regional government of Madrid.
More than 1,000 people were forced from their homes. | More than 1,000 people had to leave their homes.
The composer has written four operas. | The composer is the author of four operas.
The king and queen will visit Ghana next month. | Next month, Ghana will be visited by the king and queen.
He must serve at least 12 years before parole. | He has to serve a minimum of 12 years before parole.
Their flight from Oslo to Rome was diverted. | Their Oslo-Rome flight was diverted.
In all, 14 buildings were damaged. | A total of 14 buildings were damaged.
The company, founded by two brothers, has never made a profit. | Founded by two brothers, the company has not once made a profit.
The tax will rise to 25 percent from 20 percent. | The tax will go up from 20 percent to 25 percent.
The report blamed the crash on ice. | Ice was blamed for the crash in the report.
Heavy snow is likely across Scotland tonight. | Heavy snow is likely tonight across Scotland.
The ambassador, Lee Min, was recalled to Seoul. | Ambassador Lee Min was recalled to Seoul.
The deal must still be approved by shareholders. | Shareholders must still approve the deal.
`;

export const FURTHER_HARMLESS_PAIRS: readonly FactPair[] = pairsOf(HARMLESS, null);

/** Sentences that a revision changed in one fact, by its kind. */
const CHANGED: Readonly<Record<FactKind, string>> = {
  unit: `
It was 30C in the shade. | It was 30F in the shade.
`,
  number: `
The jury heard from 31 witnesses over four weeks before retiring. | The jury heard from 31 witnesses over six weeks before retiring.
Her plane was one of eight that never returned. | Her plane was one of nine that never returned.
`,
  date: `
The embassy has been closed since the revolution of 1979. | The embassy has been closed since the revolution of 1989.
Officials will meet again on the 5th. | Officials will meet again on the 6th.
`,
  name: `
The goods were bound for Karachi when the ship was seized off Oman. | The goods were bound for Mumbai when the ship was seized off Oman.
Senator Lisa Holt, a Republican, voted for the bill. | Senator Lisa Holt, a Democrat, voted for the bill.
`,
  opposite: `
The head of the navy, Admiral Sato, resigned. | The head of the army, Admiral Sato, resigned.
The dollar gained against the peso. | The dollar fell against the peso.
More men than women were hired. | Fewer men than women were hired.
It was the second-largest city. | It was the second-smallest city.
He voted for the motion. | He voted against the motion.
The president signed the bill. | The president vetoed the bill.
The ceasefire held. | The ceasefire collapsed.
`,
  source: `
In a speech in Warsaw, the chancellor promised more tanks. | In a speech in Warsaw, the president promised more tanks.
A spokesman for the rebels said the town had fallen. | A spokesman for the army said the town had fallen.
Reuters reported the deal, citing two officials. | Bloomberg reported the deal, citing two officials.
She was ill, her brother said. | She was ill, her doctor said.
A Western diplomat said the talks had failed. | A Chinese diplomat said the talks had failed.
`,
  negation: `
The bank, which is not owned by the state, posted a loss. | The bank, which is owned by the state, posted a loss.
No charges will be brought against the officer. | Charges will be brought against the officer.
It is clear who ordered the killing. | It is unclear who ordered the killing.
He was fit enough to stand trial. | He was not fit enough to stand trial.
The missing girl has been found. | The missing girl has not been found.
`,
  modality: `
The missiles can reach Tel Aviv. | The missiles could reach Tel Aviv.
The two men are suspected of arson. | The two men are guilty of arson.
Troops will probably stay until June. | Troops will stay until June.
The pipeline may have been sabotaged. | The pipeline was sabotaged.
It reportedly sank within minutes. | It sank within minutes.
The court ordered that he should be freed. | The court ordered that he must be freed.
`,
  cue: `
Moscow said it had shot down four jets. | Moscow claimed it had shot down four jets.
She acknowledged that she had met him. | She denied that she had met him.
The ministry announced the death of the hostage. | The ministry denied the death of the hostage.
The firm warned that profits would fall. | The firm promised that profits would fall.
`,
  quotation: `
He said the plan was "dead on arrival". | He said the plan was "dead".
"Never again," the crowd chanted. | "Not again," the crowd chanted.
The pope spoke of "a crime against God". | The pope spoke of a crime against God.
`,
};

export const FURTHER_CHANGED_PAIRS: readonly FactPair[] = FACT_KINDS.flatMap((kind) =>
  pairsOf(CHANGED[kind], kind),
);
