import { FACT_KINDS, type FactKind } from '#lib/carry/facts/fact.ts';
import { type FactPair, pairsOf } from '#tests/lib/carry/fact-pairs.ts';

/** Further sentences put in other words without changing a fact, written for this test. */
const HARMLESS = `
The U.N. Security Council met on Friday to discuss the strike. | The Security Council of the United Nations met Friday to discuss the strike.
Officials say the dam, which supplies water to 2 million people, is at risk. | The dam supplies water to two million people and is at risk, officials say.
She was appointed chief financial officer in January 2023. | She became chief financial officer in January 2023.
Mr Hassan, 52, has been leading the party since 2017. | Hassan, who is 52, has led the party since 2017.
The drone hit a fuel depot near Kharkiv, causing a large fire. | A fuel depot near Kharkiv was hit by the drone, which caused a large fire.
The jury of seven men and five women deliberated for three days. | The jury, seven men and five women, took three days to deliberate.
Sales in Asia grew 12 percent, offsetting a 3 percent decline in Europe. | Sales grew by 12% in Asia, which offset a decline of 3% in Europe.
The airport will be closed from 6 p.m. until midnight. | From 6pm until midnight the airport will be closed.
He faces up to 20 years in prison if convicted. | If convicted, he faces as many as 20 years in prison.
"I'm proud of the team," the captain said after the match. | After the match, the captain said: "I'm proud of the team."
Police have not named the victim, a woman in her 40s. | The victim, a woman in her 40s, has not been named by police.
The Fed raised rates by a quarter of a percentage point. | The Federal Reserve raised rates by 0.25 percentage points.
The strike left at least seven people dead and dozens wounded. | At least seven people were killed and dozens were wounded in the strike.
The agency's inspectors were denied access to the site in Natanz. | Inspectors from the agency were denied access to the Natanz site.
Around 3,000 protesters gathered in front of the parliament in Tbilisi. | About 3,000 people gathered to protest outside parliament in Tbilisi.
A spokesperson declined to comment on the report. | A spokesman would not comment on the report.
The player has been ruled out for six weeks with a knee injury. | A knee injury has ruled the player out for six weeks.
He pleaded not guilty to all charges. | He entered a plea of not guilty to all the charges.
The book, translated from Korean, won the prize in 2016. | The book won the prize in 2016. It was translated from Korean.
Of the 120 seats, the party won 64. | The party won 64 of the 120 seats.
The company reported revenue of $3.2 billion, up 8% from a year earlier. | Revenue rose 8% from a year earlier to $3.2bn, the company reported.
The prime minister's office said the call lasted an hour. | According to the prime minister's office, the call lasted one hour.
No one was injured in the collision. | Nobody was hurt in the collision.
The law will come into force on 1 July. | The law takes effect on July 1.
The region is home to some of the world's oldest trees. | Some of the oldest trees in the world grow in the region.
The hospital, which opened in 1998, treats children only. | Opened in 1998, the hospital treats only children.
Her first novel sold over 100,000 copies in Germany. | Over 100,000 copies of her first novel were sold in Germany.
The two-hour meeting took place in Ankara. | The meeting in Ankara lasted two hours.
Members of the union will vote on the offer next Thursday. | Union members are to vote on the offer next Thursday.
The senator's aide said there were no plans to resign. | There are no plans to resign, an aide to the senator said.
Investigators believe the fire was started deliberately. | The fire was started deliberately, investigators believe.
Doctors Without Borders said its clinic had been hit twice. | Doctors Without Borders said that its clinic was hit two times.
The club's American owner has promised new investment. | The American owner of the club has promised new investment.
Nearly half of the respondents said they had skipped meals. | Almost half of respondents said that they had skipped meals.
A 5.8-magnitude earthquake shook the island of Crete early on Sunday. | An earthquake of magnitude 5.8 shook Crete early on Sunday.
The plane had taken off from Nairobi ten minutes earlier. | Ten minutes earlier the plane had left Nairobi.
France's president, Emmanuel Macron, will meet the king on Wednesday. | French President Emmanuel Macron will meet the king on Wednesday.
The group has repeatedly denied any links to the attack. | The group has denied repeatedly that it had any links to the attack.
It is the third time the trial has been delayed. | The trial has been delayed for the third time.
Food prices have gone up by a fifth since January. | Since January, food prices have risen by 20 percent.
The ship, carrying 40,000 tonnes of grain, left Odesa on Thursday. | The ship left Odesa on Thursday with 40,000 tonnes of grain aboard.
He will be succeeded by his deputy, Carla Mendes. | His deputy, Carla Mendes, will succeed him.
The minister is due to visit Japan in the autumn. | The minister is scheduled to visit Japan in the fall.
Three people were taken to hospital, one of them with serious burns. | Three people were hospitalised, one with serious burns.
The museum is free for under-16s. | Under-16s get into the museum free.
The measure would have cost taxpayers 90 million dollars. | The measure would have cost $90 million of taxpayers' money.
The storm is expected to make landfall late on Monday. | The storm is forecast to make landfall late Monday.
Both sides accused each other of breaking the truce. | Each side accused the other of breaking the truce.
The suspect's lawyer did not respond to a request for comment. | A lawyer for the suspect did not reply to a request for comment.
The bank's chief economist said growth had stalled. | Growth has stalled, said the bank's chief economist.
The new stadium has room for 62,000 fans. | The new stadium holds 62,000 fans.
The mine employs about 400 people, most of them from nearby villages. | About 400 people work at the mine, most of them from nearby villages.
The former president was sentenced in absentia. | The ex-president was sentenced in absentia.
The court will rule on the matter within 30 days. | Within 30 days the court will issue a ruling on the matter.
The army has lost control of the town. | The army no longer controls the town.
Scotland beat Wales 24-17 in Edinburgh. | Scotland defeated Wales 24–17 in Edinburgh.
The charity Oxfam warned of famine. | Oxfam, a charity, warned of famine.
The government denied it had paid a ransom. | The government denied paying a ransom.
The train was travelling at 160 kph. | The train was going at 160 km/h.
The pact was never ratified. | The pact has never been ratified.
The gunmen, who wore masks, fled in a white van. | Wearing masks, the gunmen fled in a white van.
The company has until Friday to respond. | The company has to respond by Friday.
Sweden's parliament voted 266-37 in favour. | The Swedish parliament voted in favour by 266 to 37.
Ms Park said she had "no regrets". | Park said she had ‘no regrets’.
The deal is worth more than a billion dollars. | The deal is worth over $1 billion.
The court cleared him of all charges. | He was acquitted of all charges by the court.
He has lived in exile since the coup of 1999. | Since the 1999 coup he has lived in exile.
The bridge collapsed on August 14, 2018, killing 43 people. | Forty-three people died when the bridge collapsed on 14 August 2018.
The winner receives a prize of £50,000. | The winner gets £50,000.
The party's leader, Jonas Berg, resigned hours later. | Jonas Berg resigned as party leader hours later.
Rents have climbed for five years in a row. | Rents have risen for five consecutive years.
The archbishop, Desmond Okoro, led the prayers. | Archbishop Desmond Okoro led the prayers.
At a press conference in Doha on Sunday, the envoy said a deal was close. | The envoy told a news conference in Doha on Sunday that a deal was close.
The trial of the five men is set to begin in March. | The five men's trial is due to begin in March.
Hungary alone voted against. | Only Hungary voted against.
The road is closed, she said. | The road is closed, she added.
The road is closed, the minister said. | The road is closed, the minister noted.
He said the tax was unfair. | He pointed out that the tax was unfair.
The BBC said the talks failed. | The BBC reports that the talks failed.
It took a decade to build. | It took ten years to build.
The deal was worth 5 million US dollars. | The deal was worth $5 million.
The mayor quit last Tuesday. | The mayor quit on Tuesday.
At least 20 people died. | 20 or more people died.
Al Qaeda claimed responsibility. | al-Qaeda claimed responsibility for it.
She replied that she was tired. | She said that she was tired.
The president signed the law, which bans smoking. | The president signed the law banning smoking.
The crowd sang until midnight. | Until midnight the crowd sang.
The regulator is to publish its findings soon. | The regulator will publish its findings soon.
`;

export const MORE_HARMLESS_PAIRS: readonly FactPair[] = pairsOf(HARMLESS, null);

/** Short sentences that a revision changed in one fact, by its kind. */
const CHANGED: Readonly<Record<FactKind, string>> = {
  number: `
Iran has enriched uranium to 60 percent. | Iran has enriched uranium to 90 percent.
The attack left five dead. | The attack left four dead.
The airline flies to one hundred cities. | The airline flies to two hundred cities.
The city has a population of 2.4 million. | The city has a population of 24 million.
Every second household owns a car. | Every third household owns a car.
He has been married twice. | He has been married once.
Thousands marched in the capital. | Millions marched in the capital.
The rate fell to a 30-year low. | The rate fell to a 20-year low.
The bus carried a few passengers. | The bus carried 40 passengers.
The war has displaced one in four people. | The war has displaced one in five people.
At most 30 guests may attend. | At least 30 guests may attend.
All 12 miners survived. | All 11 miners survived.
Flight 302 crashed. | Flight 320 crashed.
The number of cases rose from 300 to 500. | The number of cases rose from 500 to 300.
`,
  unit: `
The plane fell 3,000 feet. | The plane fell 3,000 metres.
The ransom was 2 million dollars. | The ransom was 2 million rubles.
He waited 40 minutes. | He waited 40 hours.
It holds 600 litres. | It holds 600 gallons.
They paid 30 cents a litre. | They paid 30 euros a litre.
`,
  date: `
She died in 1987. | She died in 1978.
The vote is on 5 November. | The vote is on 15 November.
The curfew starts at 9pm. | The curfew starts at 10pm.
He left office in spring 2020. | He left office in spring 2021.
The bombing happened yesterday. | The bombing happened on Saturday.
The law expires next year. | The law expires this year.
They met three days ago. | They met three weeks ago.
He was born on Christmas Day 1950. | He was born on Christmas Day 1951.
The shop closes on Sundays. | The shop closes on Mondays.
`,
  name: `
Tehran rejected the offer. | Baghdad rejected the offer.
The Palestinian minister arrived. | The Israeli minister arrived.
Trump met Xi in Seoul. | Biden met Xi in Seoul.
The plant belongs to Toyota. | The plant belongs to Honda.
The senator represents Texas. | The senator represents Kansas.
The Ministry of Health issued the order. | The Ministry of Defence issued the order.
The UN condemned the attack. | The EU condemned the attack.
The chief executive resigned. | The chairman resigned.
The president's son was arrested. | The minister's son was arrested.
Rome borrowed from Berlin. | Berlin borrowed from Rome.
The bishop of Cork resigned. | The bishop of Kerry resigned.
The Times published the letter. | The Guardian published the letter.
The river flows through Hungary. | The river flows through Romania.
`,
  negation: `
The police found the weapon. | The police never found the weapon.
The parties reached no agreement. | The parties reached an agreement.
They have yet to find the wreck. | They have found the wreck.
The passenger had a ticket. | The passenger had no ticket.
The fire was intentional. | The fire was unintentional.
Few believed him. | Nobody believed him.
The treaty isn't binding. | The treaty is binding.
He is no longer a member. | He is a member.
The report excludes fraud. | The report doesn't exclude fraud.
The pilots ignored the alarm. | The pilots did not ignore the alarm.
`,
  cue: `
He denies that he knew. | He admits that he knew.
The king said he was ill. | The king confirmed he was ill.
Officials say the water is safe. | Officials claim the water is safe.
The spokesman said the plane crashed. | The spokesman speculated the plane crashed.
The pilot said he saw smoke. | The pilot swore he saw smoke.
The dean stated that the grades were false. | The dean acknowledged that the grades were false.
The report says the wall cracked. | The report alleges the wall cracked.
The governor announced a curfew. | The governor threatened a curfew.
He told the paper that he was paid. | He lied to the paper that he was paid.
She noted that the door was open. | She complained that the door was open.
They said the mayor stole money. | They accused the mayor of stealing money.
`,
  modality: `
The army will withdraw. | The army could withdraw.
The army will withdraw. | The army would withdraw.
The ship was apparently hit by a mine. | The ship was hit by a mine.
He is set to resign. | He may resign.
The gas may have leaked. | The gas leaked.
They should leave. | They may leave.
It is certain that he lied. | It is possible that he lied.
The envoy is likely to accept. | The envoy is certain to accept.
He wants to leave the party. | He is leaving the party.
The alleged victim testified. | The victim testified.
Perhaps the dam will hold. | The dam will hold.
The town is thought to be empty. | The town is empty.
The offer needs to be accepted by Friday. | The offer can be accepted by Friday.
`,
  quotation: `
"I am not a crook," he said. | "I am no crook," he said.
He called it "the worst deal ever". | He called it "the worst deal".
She spoke of a “new era”. | She spoke of a new era.
"We'll fight on," the captain said. | "We will fight on," the captain said.
They shouted "Down with the king!" | They shouted "Long live the king!"
`,
  source: `
Haaretz reported that the talks failed. | Al Jazeera reported that the talks failed.
He resigned, his lawyer said. | He resigned, his wife said.
The CIA said the cable was forged. | The FBI said the cable was forged.
Villagers said the soldiers fired first. | Soldiers said the villagers fired first.
A senior official said the raid failed. | The minister said the raid failed.
"It is over," Mr Ortiz said. | "It is over," Ms Vega said.
The bank, according to its auditors, is sound. | The bank, according to its owners, is sound.
A source close to the talks said they failed. | The foreign minister said they failed.
`,
  opposite: `
The yen strengthened against the dollar. | The yen weakened against the dollar.
He was the first to leave. | He was the last to leave.
The bank lowered its forecast. | The bank raised its forecast.
The border opened at dawn. | The border closed at dawn.
They entered the embassy. | They left the embassy.
Fewer women than men voted. | More women than men voted.
The eastern wall fell. | The western wall fell.
The largest union struck. | The smallest union struck.
`,
};

export const MORE_CHANGED_PAIRS: readonly FactPair[] = FACT_KINDS.flatMap((kind) =>
  pairsOf(CHANGED[kind], kind),
);
