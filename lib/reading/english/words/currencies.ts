/** Signs of money before or behind a figure, with their codes (from ISO 4217); a bare $ is taken for the US dollar. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['¢', 'US cent'],
]);

/** What stands before a dollar sign and says whose dollar it is: *A$*, *HK$*. */
export const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['hk', 'HKD'],
  ['nz', 'NZD'],
  ['s', 'SGD'],
  ['r', 'BRL'],
  ['mx', 'MXN'],
  ['nt', 'TWD'],
]);

/** Names of money in words and ISO codes; *pound* alone may be a weight and is left to the units. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['USD', 'usd dollar dollars buck bucks'],
      ['EUR', 'eur euro euros'],
      ['GBP', 'gbp sterling'],
      ['JPY', 'jpy yen'],
      ['CNY', 'cny rmb yuan renminbi'],
      ['INR', 'inr rupee rupees'],
      ['RUB', 'rub ruble rubles rouble roubles'],
      ['CHF', 'chf franc francs'],
      ['CAD', 'cad'],
      ['AUD', 'aud'],
      ['KRW', 'krw'],
      ['ILS', 'ils shekel shekels'],
      ['TRY', 'try lira liras'],
      ['UAH', 'uah hryvnia hryvnias'],
      ['IRR', 'irr rial rials'],
      ['SAR', 'sar riyal riyals'],
      ['ZAR', 'zar rand'],
      ['NGN', 'ngn naira'],
      ['MXN', 'mxn'],
      ['BRL', 'brl reais'],
      ['PLN', 'pln zloty zlotys'],
      ['SEK', 'sek'],
      ['NOK', 'nok'],
      ['DKK', 'dkk'],
      ['US cent', 'cent cents'],
    ] as const
  ).flatMap(([code, forms]) =>
    forms
      .split(' ')
      // The code of the lira is a common verb.
      .filter((form) => form !== 'try')
      .map((form) => [form, code] as const),
  ),
);
