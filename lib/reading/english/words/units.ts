/**
 * Units of measure as they are written, with their canonical form (the SI symbol where there is one, else
 * the singular English word). From the SI brochure, ISO 80000 and the style books' lists of abbreviations.
 */
const FORMS: Readonly<Record<string, string>> = {
  percent: 'percent pct percentage',
  km: 'km kms kilometer kilometers kilometre kilometres',
  m: 'meter meters metre metres',
  cm: 'cm centimeter centimeters centimetre centimetres',
  mm: 'mm millimeter millimeters millimetre millimetres',
  mile: 'mile miles mi',
  foot: 'foot feet ft',
  inch: 'inch inches',
  yard: 'yard yards',
  kg: 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes',
  g: 'gram grams gramme grammes',
  mg: 'mg milligram milligrams',
  tonne: 'tonne tonnes',
  ton: 'ton tons',
  pound: 'pound pounds lb lbs',
  ounce: 'ounce ounces oz',
  l: 'liter liters litre litres',
  gallon: 'gallon gallons',
  barrel: 'barrel barrels bbl',
  hectare: 'hectare hectares ha',
  acre: 'acre acres',
  second: 'second seconds',
  minute: 'minute minutes min mins',
  hour: 'hour hours hr hrs',
  day: 'day days',
  week: 'week weeks',
  month: 'month months',
  year: 'year years yr yrs',
  decade: 'decade decades',
  century: 'century centuries',
  W: 'watt watts',
  kW: 'kw kilowatt kilowatts',
  MW: 'mw megawatt megawatts',
  GW: 'gw gigawatt gigawatts',
  kWh: 'kwh kilowatt-hour kilowatt-hours',
  MWh: 'mwh megawatt-hour megawatt-hours',
  kB: 'kb kilobyte kilobytes',
  MB: 'mb megabyte megabytes',
  GB: 'gb gigabyte gigabytes',
  TB: 'tb terabyte terabytes',
  degree: 'degree degrees',
  mph: 'mph',
  'km/h': 'kph kmh km/h',
  knot: 'knot knots',
  time: 'times',
  fold: 'fold',
};

/** The canonical unit for each written form in lower case. */
export const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries(FORMS).flatMap(([unit, forms]) =>
    forms.split(' ').map((form) => [form, unit] as const),
  ),
);
