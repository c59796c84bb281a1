/**
 * Units other than money. `factor` turns one unit into the base unit of its dimension: metre, square metre, cubic metre,
 * kilogram, second, metre per second, degree Celsius (with `offset`), joule, watt, byte, hertz, pascal, volt, decibel.
 * Figures: SI Brochure (9th edition, 2019, with its accepted non-SI units) and NIST Special Publication 811 (2008) for
 * customary units; a year is the Gregorian mean of 365.2425 days and a month a twelfth of it.
 */
export interface UnitRow {
  readonly symbol: string;
  readonly dimension: string;
  readonly factor: number;
  readonly offset?: number;
  /** Forms in lower case, singular and plural; several words apart by one space. */
  readonly names: readonly string[];
  /** Forms that count only in exactly this case. */
  readonly symbols?: readonly string[];
  /** A test phrase. */
  readonly example: string;
}

const FOOT = 0.3048;
const MILE = 1609.344;
const POUND = 0.45359237;
const DAY = 86_400;
const YEAR = 365.2425 * DAY;

export const UNIT_ROWS: readonly UnitRow[] = [
  // length, in metres
  { symbol: 'mm', dimension: 'length', factor: 1e-3, names: ['mm', 'millimetre', 'millimetres', 'millimeter', 'millimeters'], example: '120 mm of rain' },
  { symbol: 'cm', dimension: 'length', factor: 1e-2, names: ['cm', 'centimetre', 'centimetres', 'centimeter', 'centimeters'], example: '40 cm of snow' },
  { symbol: 'm', dimension: 'length', factor: 1, names: ['metre', 'metres', 'meter', 'meters'], symbols: ['m'], example: '300 metres from the shore' },
  { symbol: 'km', dimension: 'length', factor: 1e3, names: ['km', 'kms', 'kilometre', 'kilometres', 'kilometer', 'kilometers'], example: '20 km from the capital' },
  { symbol: 'in', dimension: 'length', factor: 0.0254, names: ['inch', 'inches'], example: '12 inches of snow' },
  { symbol: 'ft', dimension: 'length', factor: FOOT, names: ['ft', 'foot', 'feet'], example: '3,000 ft above the sea' },
  { symbol: 'yd', dimension: 'length', factor: 3 * FOOT, names: ['yd', 'yds', 'yard', 'yards'], example: '200 yards from the school' },
  { symbol: 'mi', dimension: 'length', factor: MILE, names: ['mi', 'mile', 'miles'], example: '12 miles from the border' },
  { symbol: 'nmi', dimension: 'length', factor: 1852, names: ['nmi', 'nautical mile', 'nautical miles'], example: '12 nautical miles from the coast' },
  { symbol: 'ly', dimension: 'length', factor: 9.4607304725808e15, names: ['light-year', 'light-years', 'light year', 'light years'], example: '40 light years from Earth' },
  // area, in square metres
  { symbol: 'm²', dimension: 'area', factor: 1, names: ['m²', 'm2', 'sq m', 'sqm', 'square metre', 'square metres', 'square meter', 'square meters'], example: '80 square metres of floor' },
  { symbol: 'km²', dimension: 'area', factor: 1e6, names: ['km²', 'km2', 'sq km', 'sq. km', 'sqkm', 'square km', 'square kilometre', 'square kilometres', 'square kilometer', 'square kilometers'], example: '30,000 sq km of forest' },
  { symbol: 'sq ft', dimension: 'area', factor: FOOT ** 2, names: ['sq ft', 'ft²', 'square foot', 'square feet'], example: '2,000 square feet of offices' },
  { symbol: 'sq mi', dimension: 'area', factor: MILE ** 2, names: ['sq mi', 'sq miles', 'square mile', 'square miles'], example: '50 square miles of land' },
  { symbol: 'ha', dimension: 'area', factor: 1e4, names: ['ha', 'hectare', 'hectares'], example: '500 hectares of forest' },
  { symbol: 'acre', dimension: 'area', factor: 43_560 * FOOT ** 2, names: ['acre', 'acres'], example: '10,000 acres of brush' },
  // volume, in cubic metres
  { symbol: 'mL', dimension: 'volume', factor: 1e-6, names: ['ml', 'millilitre', 'millilitres', 'milliliter', 'milliliters'], example: '5 ml of vaccine' },
  { symbol: 'L', dimension: 'volume', factor: 1e-3, names: ['litre', 'litres', 'liter', 'liters'], symbols: ['L'], example: '50 litres of fuel' },
  { symbol: 'm³', dimension: 'volume', factor: 1, names: ['m³', 'm3', 'cu m', 'cubic metre', 'cubic metres', 'cubic meter', 'cubic meters'], example: '200 cubic metres of water' },
  { symbol: 'km³', dimension: 'volume', factor: 1e9, names: ['km³', 'km3', 'cubic kilometre', 'cubic kilometres', 'cubic kilometer', 'cubic kilometers'], example: '3 cubic kilometres of ash' },
  { symbol: 'cu ft', dimension: 'volume', factor: FOOT ** 3, names: ['cu ft', 'cubic foot', 'cubic feet'], example: '3 million cubic feet of gas' },
  { symbol: 'gal', dimension: 'volume', factor: 3.785411784e-3, names: ['gal', 'gallon', 'gallons'], example: '500 gallons of oil' },
  { symbol: 'bbl', dimension: 'volume', factor: 0.158987294928, names: ['bbl', 'barrel', 'barrels'], example: '2 million barrels of oil' },
  // mass, in kilograms. News writes "tons" and "tonnes" of the same load (2,750 at Beirut's port), so that both are 1,000 kg.
  { symbol: 'µg', dimension: 'mass', factor: 1e-9, names: ['µg', 'mcg', 'microgram', 'micrograms'], example: '40 micrograms of lead' },
  { symbol: 'mg', dimension: 'mass', factor: 1e-6, names: ['mg', 'milligram', 'milligrams'], example: '200 mg of caffeine' },
  { symbol: 'g', dimension: 'mass', factor: 1e-3, names: ['gram', 'grams', 'gramme', 'grammes'], symbols: ['g'], example: '30 grams of cocaine' },
  { symbol: 'kg', dimension: 'mass', factor: 1, names: ['kg', 'kgs', 'kilo', 'kilos', 'kilogram', 'kilograms', 'kilogramme', 'kilogrammes'], example: '500 kg of explosives' },
  { symbol: 't', dimension: 'mass', factor: 1e3, names: ['ton', 'tons', 'tonne', 'tonnes', 'metric ton', 'metric tons', 'metric tonne', 'metric tonnes'], example: '20 tonnes of wheat' },
  { symbol: 'short ton', dimension: 'mass', factor: 2000 * POUND, names: ['short ton', 'short tons'], example: '5 short tons of coal' },
  { symbol: 'long ton', dimension: 'mass', factor: 2240 * POUND, names: ['long ton', 'long tons'], example: '5 long tons of coal' },
  { symbol: 'Mt', dimension: 'mass', factor: 1e9, names: ['megatonne', 'megatonnes'], symbols: ['Mt'], example: '12 Mt of carbon dioxide' },
  { symbol: 'oz', dimension: 'mass', factor: POUND / 16, names: ['oz', 'ounce', 'ounces'], example: '5 ounces of gold' },
  { symbol: 'lb', dimension: 'mass', factor: POUND, names: ['lb', 'lbs', 'pound', 'pounds'], example: '20 pounds of meat' },
  { symbol: 'st', dimension: 'mass', factor: 14 * POUND, names: ['stone'], example: 'weighing 19 stone' },
  // duration, in seconds
  { symbol: 'ms', dimension: 'duration', factor: 1e-3, names: ['ms', 'millisecond', 'milliseconds'], example: '40 milliseconds of delay' },
  { symbol: 's', dimension: 'duration', factor: 1, names: ['sec', 'secs', 'second', 'seconds'], example: '30 seconds of silence' },
  { symbol: 'min', dimension: 'duration', factor: 60, names: ['min', 'mins', 'minute', 'minutes'], example: '45 minutes of talks' },
  { symbol: 'h', dimension: 'duration', factor: 3600, names: ['hr', 'hrs', 'hour', 'hours'], symbols: ['h'], example: '24 hours of fighting' },
  { symbol: 'd', dimension: 'duration', factor: DAY, names: ['day', 'days'], example: 'three days of mourning' },
  { symbol: 'wk', dimension: 'duration', factor: 7 * DAY, names: ['week', 'weeks'], example: 'two weeks of hearings' },
  { symbol: 'fortnight', dimension: 'duration', factor: 14 * DAY, names: ['fortnight', 'fortnights'], example: 'two fortnights of strikes' },
  { symbol: 'mo', dimension: 'duration', factor: YEAR / 12, names: ['month', 'months'], example: 'six months in prison' },
  { symbol: 'yr', dimension: 'duration', factor: YEAR, names: ['yr', 'yrs', 'year', 'years'], example: 'five years in office' },
  { symbol: 'decade', dimension: 'duration', factor: 10 * YEAR, names: ['decade', 'decades'], example: 'two decades of war' },
  { symbol: 'century', dimension: 'duration', factor: 100 * YEAR, names: ['century', 'centuries'], example: 'three centuries of trade' },
  // speed, in metres per second ("miles per hour" is composed by the reader)
  { symbol: 'm/s', dimension: 'speed', factor: 1, names: ['m/s'], example: '8 m/s in the final' },
  { symbol: 'km/h', dimension: 'speed', factor: 1000 / 3600, names: ['km/h', 'kph', 'kmh', 'kmph'], example: '200 kph winds' },
  { symbol: 'mph', dimension: 'speed', factor: MILE / 3600, names: ['mph'], example: '100 mph winds' },
  { symbol: 'kn', dimension: 'speed', factor: 1852 / 3600, names: ['knot', 'knots'], example: '30 knots at sea' },
  // temperature, in degrees Celsius; bare degrees (of angle or of an unnamed scale) stay apart
  { symbol: '°C', dimension: 'temperature', factor: 1, names: ['°c', 'degree celsius', 'degrees celsius', 'degrees centigrade', 'celsius', 'degrees c'], symbols: ['°C', '℃', 'C'], example: '40C in the shade' },
  { symbol: '°F', dimension: 'temperature', factor: 5 / 9, offset: -160 / 9, names: ['°f', 'degree fahrenheit', 'degrees fahrenheit', 'fahrenheit', 'degrees f'], symbols: ['°F', '℉', 'F'], example: '104F in the shade' },
  { symbol: 'K', dimension: 'temperature', factor: 1, offset: -273.15, names: ['kelvin', 'kelvins'], example: '77 kelvin in the flask' },
  { symbol: '°', dimension: 'degrees', factor: 1, names: ['degree', 'degrees'], symbols: ['°'], example: '40 degrees in the shade' },
  // energy in joules, power in watts
  { symbol: 'J', dimension: 'energy', factor: 1, names: ['joule', 'joules'], example: '50 joules of energy' },
  { symbol: 'kcal', dimension: 'energy', factor: 4184, names: ['kcal', 'calorie', 'calories', 'kilocalories'], example: '2,000 calories' },
  { symbol: 'kWh', dimension: 'energy', factor: 3.6e6, names: ['kwh', 'kilowatt-hour', 'kilowatt-hours', 'kilowatt hours'], example: '300 kWh of power' },
  { symbol: 'MWh', dimension: 'energy', factor: 3.6e9, names: ['mwh', 'megawatt-hour', 'megawatt-hours', 'megawatt hours'], example: '300 MWh of power' },
  { symbol: 'GWh', dimension: 'energy', factor: 3.6e12, names: ['gwh', 'gigawatt-hour', 'gigawatt-hours', 'gigawatt hours'], example: '300 GWh of power' },
  { symbol: 'TWh', dimension: 'energy', factor: 3.6e15, names: ['twh', 'terawatt-hour', 'terawatt-hours', 'terawatt hours'], example: '300 TWh of power' },
  { symbol: 'kt TNT', dimension: 'energy', factor: 4.184e12, names: ['kiloton', 'kilotons', 'kilotonne', 'kilotonnes'], example: '15 kilotons of TNT' },
  { symbol: 'Mt TNT', dimension: 'energy', factor: 4.184e15, names: ['megaton', 'megatons'], example: '50 megatons of TNT' },
  { symbol: 'W', dimension: 'power', factor: 1, names: ['watt', 'watts'], symbols: ['W'], example: '60 watts of power' },
  { symbol: 'kW', dimension: 'power', factor: 1e3, names: ['kw', 'kilowatt', 'kilowatts'], example: '150 kW of power' },
  { symbol: 'MW', dimension: 'power', factor: 1e6, names: ['megawatt', 'megawatts'], symbols: ['MW'], example: '500 MW of capacity' },
  { symbol: 'GW', dimension: 'power', factor: 1e9, names: ['gw', 'gigawatt', 'gigawatts'], example: '12 gigawatts of capacity' },
  { symbol: 'TW', dimension: 'power', factor: 1e12, names: ['terawatt', 'terawatts'], symbols: ['TW'], example: '2 terawatts of capacity' },
  { symbol: 'hp', dimension: 'power', factor: 745.69987158227, names: ['hp', 'bhp', 'horsepower'], example: '400 horsepower' },
  // data in bytes (decimal prefixes), and rates of it as written in bits
  { symbol: 'B', dimension: 'data', factor: 1, names: ['byte', 'bytes'], example: '64 bytes of memory' },
  { symbol: 'KB', dimension: 'data', factor: 1e3, names: ['kb', 'kilobyte', 'kilobytes'], example: '640 KB of memory' },
  { symbol: 'MB', dimension: 'data', factor: 1e6, names: ['megabyte', 'megabytes'], symbols: ['MB'], example: '64 MB of memory' },
  { symbol: 'GB', dimension: 'data', factor: 1e9, names: ['gb', 'gigabyte', 'gigabytes'], example: '16 GB of memory' },
  { symbol: 'TB', dimension: 'data', factor: 1e12, names: ['tb', 'terabyte', 'terabytes'], example: '2 terabytes of files' },
  { symbol: 'PB', dimension: 'data', factor: 1e15, names: ['petabyte', 'petabytes'], symbols: ['PB'], example: '2 petabytes of files' },
  { symbol: 'Mbit/s', dimension: 'data rate', factor: 1.25e5, names: ['mbps', 'mbit/s'], example: '50 Mbps downloads' },
  { symbol: 'Gbit/s', dimension: 'data rate', factor: 1.25e8, names: ['gbps', 'gbit/s'], example: '5 Gbps downloads' },
  // others
  { symbol: 'Hz', dimension: 'frequency', factor: 1, names: ['hz', 'hertz'], example: '50 Hz' },
  { symbol: 'MHz', dimension: 'frequency', factor: 1e6, names: ['mhz', 'megahertz'], example: '700 MHz' },
  { symbol: 'GHz', dimension: 'frequency', factor: 1e9, names: ['ghz', 'gigahertz'], example: '5 GHz' },
  { symbol: 'hPa', dimension: 'pressure', factor: 100, names: ['hpa', 'mbar', 'millibar', 'millibars', 'hectopascals'], example: '920 millibars' },
  { symbol: 'psi', dimension: 'pressure', factor: 6894.757293168, names: ['psi'], example: '2,000 psi' },
  { symbol: 'V', dimension: 'voltage', factor: 1, names: ['volt', 'volts'], example: '230 volts' },
  { symbol: 'dB', dimension: 'sound level', factor: 1, names: ['db', 'decibel', 'decibels'], example: '90 decibels' },
  // The moment magnitude scale and its forerunners: one dimension, since news writes all of them as "magnitude".
  { symbol: 'magnitude', dimension: 'magnitude', factor: 1, names: ['magnitude', 'on the richter scale'], example: 'a 7.8 magnitude earthquake' },
  { symbol: '%', dimension: 'percent', factor: 1, names: ['%', 'percent', 'per cent', 'pct', 'pc'], example: '90 percent of voters' },
  // Differences of percentages: a rise by 2 percentage points is not a rise by 2%.
  { symbol: 'pp', dimension: 'percentage points', factor: 1, names: ['pp', 'pps', 'percentage point', 'percentage points', 'percent points', '% points', '%-points', 'per cent points'], example: '5.5 percentage points' },
  { symbol: 'bp', dimension: 'percentage points', factor: 0.01, names: ['bp', 'bps', 'basis point', 'basis points'], example: '25 basis points' },
  { symbol: 'ppm', dimension: 'concentration', factor: 1, names: ['ppm', 'parts per million'], example: '420 ppm' },
  { symbol: 'ppb', dimension: 'concentration', factor: 1e-3, names: ['ppb', 'parts per billion'], example: '15 ppb' },
];
