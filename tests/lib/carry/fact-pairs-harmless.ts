import { type FactPair, pairsOf } from '#tests/lib/carry/fact-pairs.ts';

/** Sentences that a revision put in other words without changing a fact, written for this test. */
const HARMLESS = `
Iran holds 20,000 ballistic missiles. | Iran holds 20 000 ballistic missiles.
Iran holds 20,000 ballistic missiles. | Iran holds twenty thousand missiles.
The fund lost 1.2 million euros. | The fund lost €1,200,000.
Unemployment fell to 21 percent. | Unemployment dropped to 21%.
The quake struck 5 km from the port. | The quake hit 5 kilometres from the port.
The fine was $3m. | The fine was three million dollars.
Half of the voters stayed at home. | 50 percent of the voters stayed at home.
More than 40 people were hurt. | Over 40 people were hurt.
About 60 firefighters were called. | Some 60 firefighters were called.
The trial begins on 3 March. | The trial begins on March 3.
The trial begins on 3 March. | The trial begins on the 3rd of March.
The match starts at 3 p.m. | The match starts at 15:00.
The dam was built in the 1960s. | The dam was constructed in the 1960s.
The suspect, aged 34, was arrested. | The 34-year-old suspect was arrested.
She was the 3rd woman to lead the board. | She was the third woman to lead the board.
Twelve people died in the fire. | The fire left 12 people dead.
The crash killed 12 people and injured 30. | The crash injured 30 people and killed 12.
The company employs 500 to 700 people. | The company employs between 500 and 700 people.
A dozen farmers joined the march. | 12 farmers joined the march.
Wages rose from 5 percent to 7 percent. | Wages rose from 5 to 7 percent.
The U.S. sent two ships. | The United States sent two ships.
US troops left the base. | American troops left the base.
The UK signed the treaty. | Britain signed the treaty.
Ali Khamenei spoke on television. | Khamenei spoke on television.
Prime Minister Keir Starmer visited the site. | Starmer visited the site.
The International Atomic Energy Agency inspected the plant. | The IAEA inspected the plant.
Iranian missiles hit the base. | Iran's missiles hit the base.
Smith said he would resign. | He said he would resign.
Mayor Anna Lind opened the bridge. | The mayor opened the bridge.
The mayor, Anna Lind, opened the bridge. | Anna Lind, the mayor, opened the bridge.
Iran attacked Israel on Tuesday. | Israel was attacked by Iran on Tuesday.
Iran fired 20 missiles at the port. | 20 missiles were fired at the port by Iran.
The army destroyed the bridge. | The bridge was destroyed by the army.
The minister did not resign. | The minister didn't resign.
The council failed to publish the report. | The council did not publish the report.
The residents cannot return. | The residents can't return.
The residents are unable to return. | The residents are not able to return.
Neither the mayor nor the bishop came. | The mayor did not come, nor did the bishop.
The plan is not legal. | The plan is illegal.
The club has never won the cup. | The club has not ever won the cup.
The talks may fail. | The talks might fail.
The leak was possibly caused by rust. | Perhaps the leak was caused by rust.
The company has to repay the loan. | The company must repay the loan.
The minister said the school will close. | The minister said the school would close.
The man allegedly stole a car. | The man is alleged to have stolen a car.
The fire was probably set on purpose. | The fire was likely set on purpose.
The club plans to sell the ground. | The club intends to sell the ground.
The minister said the figures were wrong. | The minister told reporters the figures were wrong.
The minister said the figures were wrong. | The figures were wrong, the minister said.
"We will rebuild," the mayor said. | “We will rebuild,” said the mayor.
"We will rebuild," the mayor said. | ‘We will rebuild,’ the mayor stated.
The bank admitted that it had lost the data. | The bank conceded that it had lost the data.
The company acknowledged the valve had failed. | The company admitted the valve had failed.
The lawyer insisted the search was lawful. | The lawyer maintained the search was lawful.
Police said the driver was drunk. | The driver was drunk, according to police.
"It was chaos," she said, "and nobody came." | "It was chaos, and nobody came," she said.
The ministry announced that taxes will rise. | The ministry said that taxes will rise.
Witnesses said the shots came from a car. | The shots came from a car, witnesses said.
A spokesman for the firm said the leak was small. | A spokeswoman for the firm said the leak was small.
Lawmakers passed the bill late at night. | The bill was passed by lawmakers late at night.
Prices rose sharply in the spring quarter. | Prices increased sharply in the spring quarter.
Exports fell by 3 percent. | Exports declined by 3 percent.
The home side won the replay. | The hosts won the replay.
Harriers beat Rovers. | Rovers lost to Harriers.
The senate approved the bill. | The senate passed the bill.
The gunman killed a guard. | The gunman shot dead a guard.
The firm bought the shares. | The firm purchased the shares.
The huge blaze destroyed the old mill. | The blaze destroyed the mill.
The very popular show returns on Friday. | The show returns on Friday.
Firefighters quickly put out the blaze. | Firefighters extinguished the blaze.
The long-range missiles were hidden. | The long range missiles were hidden.
The colour of the harbour changed. | The color of the harbor changed.
The organisation defended its programme. | The organization defended its program.
The theatre was cancelled for the night's labour. | The theater was canceled for the night's labor.
The report - long awaited - was published. | The report – long awaited – was published.
The talks, which began on Monday, ended without a deal. | The talks began on Monday and ended without a deal.
The judge, who is 61, dismissed the case. | The judge is 61 and dismissed the case.
He went to the station and bought a ticket. | He went to the station. He bought a ticket.
Heavy rain flooded the valley. | The valley was flooded by heavy rain.
However, the vote was postponed. | The vote, however, was postponed.
The vote was put off. | The vote was postponed.
The boat sank off the coast. | The vessel sank off the coast.
The children were taken to hospital. | The children were brought to the hospital.
She is the author of nine novels. | She has written nine novels.
The strike entered its third day. | The strike has entered its third day.
The treaty was signed in 1994 in Oslo. | The treaty was signed in Oslo in 1994.
On Tuesday, the court heard the appeal. | The court heard the appeal on Tuesday.
The court will hear the case Thursday. | The court will hear the case on Thursday.
The pilot landed the plane safely. | The pilot safely landed the aircraft.
The mine has been shut since 2015. | Since 2015 the mine has been closed.
The virus spreads through the air. | The virus is spread through the air.
The man was jailed for six years. | The man was sentenced to six years in prison.
The goalkeeper saved a penalty in stoppage time. | In stoppage time, the goalkeeper saved a penalty.
The protesters blocked the main road. | Demonstrators blocked the main road.
The museum is shut on Mondays. | The museum is closed on Mondays.
The company's shares dropped 4%. | Shares in the company fell by 4 percent.
There is no evidence of fraud. | There isn't any evidence of fraud.
The drug isn't safe for children. | The drug is not safe for children.
He's been in jail since May. | He has been in jail since May.
They'll sign the pact next week. | They will sign the pact next week.
The EU imposed sanctions. | The European Union imposed sanctions.
The UN sent observers. | The United Nations sent observers.
President Biden met the families. | Biden met the families.
Mr. Cole left the firm in 2020. | Cole left the company in 2020.
The Kiev bureau was closed. | The Kyiv bureau was closed.
The Court ruled on the appeal. | The court ruled on the appeal.
Prime Minister Ito resigned. | Ito resigned as prime minister.
The prime minister resigned. | The premier resigned.
The attorney asked for a delay. | The lawyer asked for a delay.
At least 300 were arrested. | No fewer than 300 were arrested.
Up to 5,000 homes lost power. | As many as 5,000 homes lost power.
The storm lasted three days. | The storm went on for 3 days.
One in ten adults smokes. | Ten percent of adults smoke.
The team won 2-1. | The team won 2–1.
The party won nine seats in the vote. | In the vote, the party took nine seats.
The volcano has been quiet for a century. | For a century, the volcano has been quiet.
The river burst its banks overnight. | Overnight, the river burst its banks.
Researchers found traces of lead in the water. | Traces of lead were found in the water by researchers.
The actor, best known for westerns, died on Sunday. | The actor died on Sunday. He was best known for westerns.
Officers found the boy near the lake. | The boy was found near the lake by police officers.
The tax was introduced by the last government. | The last government introduced the tax.
The bakery sells bread made from local wheat. | The bakery sells bread that is made from local wheat.
Because of the strike, trains were late. | Trains were late because of the strike.
The council voted to keep the pool open. | Councillors voted to keep the pool open.
The hospital treated 40 patients. | Forty patients were treated at the hospital.
The coach praised the young defender. | The young defender was praised by the coach.
Workers downed tools on Friday at the plant. | Workers at the plant downed tools on Friday.
The album sold 2 million copies. | The album has sold two million copies.
The satellite was launched in 2018. | The satellite went into orbit in 2018.
The CEO stepped down. | The chief executive stepped down.
The farm covers 12 hectares. | The farm is 12 hectares in size.
The accused, a teacher, denied the charge. | The accused, who is a teacher, denied the charge.
The rescue took four hours. | It took four hours to rescue them.
He denied that he had taken bribes. | He denied having taken bribes.
She warned that the ice was thin. | She cautioned that the ice was thin.
The minister pledged to cut taxes. | The minister promised to cut taxes.
The police believe the fire was arson. | The police think the fire was arson.
The trial heard that the man kept two phones. | The man kept two phones, the trial heard.
The firm is not only large but also rich. | The firm is large and also rich.
The town of Arles was flooded. | Arles was flooded.
The two sides are to meet in Geneva on Monday. | On Monday the two sides are to meet in Geneva.
The orchestra, founded in 1902, is bankrupt. | The orchestra is bankrupt. It was founded in 1902.
Oil prices climbed 3% on Monday. | Oil prices rose 3% Monday.
The bank raised its key rate to 4%. | The bank lifted its key rate to 4%.
The region has had little rain since June. | Little rain has fallen in the region since June.
The star's transfer was confirmed by the club. | The club confirmed the star's transfer.
The spacecraft orbits Mars. | The probe orbits Mars.
Prof. Jane Hill led the study. | Jane Hill led the study.
The defendants were found guilty of theft. | The defendants were convicted of theft.
The new law bans smoking in cars. | The new law prohibits smoking in cars.
Tens of thousands marched through the capital. | Tens of thousands of people marched through the capital.
The fire started at about 4 a.m. | The fire began around 4am.
The vote passed by 52 to 48. | The vote was carried by 52 to 48.
The ferry was carrying 230 passengers. | There were 230 passengers on board the ferry.
The tower is 90 metres tall. | The tower is 90 meters high.
The border has been closed for two weeks. | The border has been shut for a fortnight or two weeks.
Her brother Karim was arrested in Tunis. | Karim, her brother, was arrested in Tunis.
The talks ended on Friday without agreement. | The talks ended without agreement on Friday.
The teacher was suspended on full pay. | The teacher has been suspended on full pay.
The dog was found alive. | The dog was discovered alive.
The tenants have until June to leave. | The tenants must be out by June.
The party said it would not take part. | The party said it wouldn't take part.
The court's decision is final. | The decision of the court is final.
The crew of the ship was saved. | The ship's crew was rescued.
The storm caused damage worth $2 billion. | The storm caused $2bn in damage.
He was born in Lagos in 1985. | Born in Lagos in 1985, he is an engineer.
The choir sang at the state funeral. | At the state funeral, the choir sang.
The first snow fell in the hills. | Snow first fell in the hills.
`;

/** Every pair in which no fact was changed. */
export const HARMLESS_PAIRS: readonly FactPair[] = pairsOf(HARMLESS, null);
