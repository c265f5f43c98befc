/** A news agency and how credits write it. */
export interface WireService {
  /** What its origin is called when it is named. */
  readonly name: string;
  /** Whole words, in this case: `dpa` is the agency, `AP` too, `ap` is not. */
  readonly spellings: readonly string[];
}

/** The agencies whose credit is looked for: the worldwide ones, and national ones that are widely reprinted. */
export const WIRE_SERVICES: readonly WireService[] = [
  { name: 'Reuters', spellings: ['Reuters', 'REUTERS', 'Thomson Reuters'] },
  { name: 'Associated Press', spellings: ['AP', 'AP News', 'Associated Press'] },
  { name: 'Agence France-Presse', spellings: ['AFP', 'Agence France-Presse'] },
  { name: 'dpa', spellings: ['dpa', 'DPA', 'Deutsche Presse-Agentur'] },
  { name: 'ANSA', spellings: ['ANSA', 'Ansa'] },
  { name: 'EFE', spellings: ['EFE', 'Agencia EFE'] },
  { name: 'Europa Press', spellings: ['Europa Press'] },
  { name: 'Lusa', spellings: ['Lusa', 'LUSA'] },
  { name: 'Xinhua', spellings: ['Xinhua'] },
  { name: 'TASS', spellings: ['TASS', 'Tass', 'ITAR-TASS'] },
  { name: 'Interfax', spellings: ['Interfax'] },
  { name: 'RIA Novosti', spellings: ['RIA Novosti', 'RIA'] },
  { name: 'Ukrinform', spellings: ['Ukrinform'] },
  // "PA" alone is too many other things.
  { name: 'PA Media', spellings: ['PA Media', 'Press Association', 'PA news agency'] },
  { name: 'Kyodo', spellings: ['Kyodo', 'Kyodo News'] },
  { name: 'Jiji Press', spellings: ['Jiji', 'Jiji Press'] },
  { name: 'Yonhap', spellings: ['Yonhap'] },
  { name: 'KCNA', spellings: ['KCNA'] },
  { name: 'Bloomberg', spellings: ['Bloomberg', 'Bloomberg News'] },
  { name: 'Dow Jones Newswires', spellings: ['Dow Jones Newswires', 'Dow Jones'] },
  { name: 'UPI', spellings: ['UPI', 'United Press International'] },
  { name: 'Canadian Press', spellings: ['Canadian Press'] },
  { name: 'Australian Associated Press', spellings: ['AAP', 'Australian Associated Press'] },
  { name: 'Press Trust of India', spellings: ['PTI', 'Press Trust of India'] },
  { name: 'ANI', spellings: ['ANI'] },
  { name: 'Anadolu', spellings: ['Anadolu', 'Anadolu Agency'] },
  { name: 'IRNA', spellings: ['IRNA'] },
  { name: 'Tasnim', spellings: ['Tasnim'] },
  { name: 'SANA', spellings: ['SANA'] },
  { name: 'WAFA', spellings: ['WAFA', 'Wafa'] },
  { name: 'APA', spellings: ['APA', 'Austria Presse Agentur'] },
  { name: 'Keystone-SDA', spellings: ['Keystone-SDA'] },
  { name: 'ANP', spellings: ['ANP'] },
  { name: 'Belga', spellings: ['Belga'] },
  { name: 'PAP', spellings: ['PAP', 'Polish Press Agency'] },
  { name: 'CTK', spellings: ['CTK', 'ČTK'] },
  { name: 'MTI', spellings: ['MTI'] },
  { name: 'Ritzau', spellings: ['Ritzau'] },
  { name: 'NTB', spellings: ['NTB'] },
];
