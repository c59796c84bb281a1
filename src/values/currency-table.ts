/**
 * Money. Codes are ISO 4217; names and signs as news writes them (Unicode CLDR's English names, and newsroom style books for
 * "A$", "Rs"). Money never converts between currencies: rates change daily, so each has a dimension of its own.
 * A name that several countries use ("pesos", "kroner", "francs") stays that name: a guess at the country would make conflicts.
 */
export interface CurrencyRow {
  /** ISO code, or the plain name where the country is not said. */
  readonly code: string;
  /** Under which other row's name it usually goes without its country, so that the two compare: Swiss francs are "francs". Only where no other currency of that name has a row whose value is another. */
  readonly known?: string;
  /** Signs before the number, in this case. */
  readonly signs?: readonly string[];
  /** Names after the number, in lower case. */
  readonly names: readonly string[];
  /** Parts of the currency: name → factor. */
  readonly parts?: Readonly<Record<string, number>>;
  /** A test phrase. */
  readonly example: string;
}

export const CURRENCY_ROWS: readonly CurrencyRow[] = [
  { code: 'USD', signs: ['$', 'US$', 'U.S.$', 'USD$'], names: ['dollar', 'dollars', 'us dollar', 'us dollars', 'u.s. dollar', 'u.s. dollars', 'american dollars', 'buck', 'bucks'], parts: { cent: 0.01, cents: 0.01, '¢': 0.01 }, example: '$2.4bn' },
  { code: 'EUR', signs: ['€'], names: ['€', 'euro', 'euros'], example: '€80m' },
  { code: 'GBP', signs: ['£'], names: ['pound sterling', 'pounds sterling', 'british pound', 'british pounds', 'sterling'], parts: { p: 0.01, pence: 0.01, penny: 0.01 }, example: '£30,000' },
  { code: 'JPY', signs: ['¥', 'JP¥'], names: ['yen', 'japanese yen'], example: '500 yen' },
  { code: 'CNY', signs: ['CN¥', 'RMB'], names: ['yuan', 'chinese yuan', 'renminbi', 'rmb'], example: '5 billion yuan' },
  { code: 'INR', signs: ['₹', 'Rs', 'Rs.', 'Re'], names: ['rupee', 'rupees', 'indian rupee', 'indian rupees'], example: 'Rs 5 crore' },
  { code: 'PKR', signs: ['PKR'], names: ['pakistani rupee', 'pakistani rupees'], example: '300 Pakistani rupees' },
  { code: 'LKR', names: ['sri lankan rupee', 'sri lankan rupees'], example: '300 Sri Lankan rupees' },
  { code: 'NPR', names: ['nepali rupees', 'nepalese rupees'], example: '300 Nepali rupees' },
  { code: 'IDR', signs: ['Rp', 'Rp.'], names: ['rupiah', 'rupiahs', 'indonesian rupiah'], example: '15,000 rupiah' },
  { code: 'AUD', signs: ['A$', 'AU$'], names: ['australian dollar', 'australian dollars'], example: 'A$3m' },
  { code: 'CAD', signs: ['C$', 'CA$', 'Can$'], names: ['canadian dollar', 'canadian dollars'], example: 'C$4m' },
  { code: 'NZD', signs: ['NZ$'], names: ['new zealand dollar', 'new zealand dollars'], example: 'NZ$3m' },
  { code: 'HKD', signs: ['HK$'], names: ['hong kong dollar', 'hong kong dollars'], example: 'HK$90' },
  { code: 'SGD', signs: ['S$', 'SG$'], names: ['singapore dollar', 'singapore dollars'], example: 'S$40' },
  { code: 'TWD', signs: ['NT$'], names: ['taiwan dollars', 'taiwanese dollars'], example: 'NT$600' },
  { code: 'ZWL', signs: ['Z$'], names: ['zimbabwean dollar', 'zimbabwean dollars', 'zimbabwe dollars'], example: '5 million Zimbabwean dollars' },
  { code: 'CHF', known: 'franc', signs: ['SFr', 'Fr'], names: ['swiss franc', 'swiss francs'], example: '5 million Swiss francs' },
  { code: 'XAF', names: ['cfa franc', 'cfa francs'], example: '5,000 CFA francs' },
  { code: 'franc', names: ['franc', 'francs'], example: '50 francs' },
  { code: 'SEK', names: ['swedish krona', 'swedish kronor', 'kronor'], example: '50 Swedish kronor' },
  { code: 'NOK', names: ['norwegian krone', 'norwegian kroner', 'norwegian crowns'], example: '50 Norwegian kroner' },
  { code: 'DKK', names: ['danish krone', 'danish kroner', 'danish crowns'], example: '50 Danish kroner' },
  { code: 'ISK', names: ['icelandic krona', 'icelandic kronur'], example: '500 Icelandic kronur' },
  { code: 'krone', names: ['krone', 'kroner', 'krona'], example: '50 kroner' },
  { code: 'CZK', names: ['koruna', 'korunas', 'czech crowns', 'czech koruna'], example: '500 koruna' },
  { code: 'PLN', names: ['zloty', 'zlotys', 'polish zloty'], example: '500 zlotys' },
  { code: 'HUF', names: ['forint', 'forints'], example: '500 forints' },
  { code: 'RON', names: ['romanian lei', 'romanian leu'], example: '500 Romanian lei' },
  { code: 'UAH', signs: ['₴'], names: ['hryvnia', 'hryvnias', 'hryvnya', 'ukrainian hryvnia'], example: '500 hryvnias' },
  { code: 'RUB', signs: ['₽'], names: ['rouble', 'roubles', 'ruble', 'rubles', 'russian roubles', 'russian rubles', 'russian rouble', 'russian ruble'], example: '500 roubles' },
  { code: 'BYN', names: ['belarusian roubles', 'belarusian rubles'], example: '500 Belarusian rubles' },
  { code: 'KZT', names: ['tenge'], example: '500 tenge' },
  { code: 'GEL', names: ['lari', 'laris', 'georgian lari'], example: '500 lari' },
  { code: 'TRY', signs: ['₺', 'TL'], names: ['lira', 'liras', 'turkish lira', 'turkish liras'], example: '500 liras' },
  { code: 'SYP', names: ['syrian pound', 'syrian pounds', 'syrian lira', 'syrian liras'], example: '14,750 Syrian pounds' },
  { code: 'LBP', names: ['lebanese pound', 'lebanese pounds', 'lebanese lira', 'lebanese liras'], example: '90,000 Lebanese pounds' },
  { code: 'EGP', names: ['egyptian pound', 'egyptian pounds'], example: '50 Egyptian pounds' },
  { code: 'SDG', names: ['sudanese pound', 'sudanese pounds'], example: '600 Sudanese pounds' },
  { code: 'SSP', names: ['south sudanese pound', 'south sudanese pounds'], example: '600 South Sudanese pounds' },
  { code: 'IEP', names: ['irish pounds'], example: '600 Irish pounds' },
  { code: 'ILS', signs: ['₪', 'NIS'], names: ['shekel', 'shekels', 'israeli shekel', 'israeli shekels'], example: '500 shekels' },
  { code: 'IRR', names: ['rial', 'rials', 'iranian rial', 'iranian rials'], example: '500 rials' },
  { code: 'toman', names: ['toman', 'tomans'], example: '500 tomans' },
  { code: 'SAR', names: ['riyal', 'riyals', 'saudi riyal', 'saudi riyals'], example: '500 riyals' },
  { code: 'QAR', names: ['qatari riyal', 'qatari riyals'], example: '500 Qatari riyals' },
  { code: 'YER', names: ['yemeni rial', 'yemeni rials', 'yemeni riyals'], example: '500 Yemeni rials' },
  { code: 'AED', signs: ['Dh', 'Dhs'], names: ['dirham', 'dirhams', 'uae dirhams'], example: '500 dirhams' },
  { code: 'MAD', names: ['moroccan dirham', 'moroccan dirhams'], example: '500 Moroccan dirhams' },
  { code: 'IQD', names: ['iraqi dinar', 'iraqi dinars'], example: '500 Iraqi dinars' },
  { code: 'JOD', names: ['jordanian dinar', 'jordanian dinars'], example: '500 Jordanian dinars' },
  { code: 'KWD', names: ['kuwaiti dinar', 'kuwaiti dinars'], example: '500 Kuwaiti dinars' },
  { code: 'LYD', names: ['libyan dinar', 'libyan dinars'], example: '500 Libyan dinars' },
  { code: 'TND', names: ['tunisian dinar', 'tunisian dinars'], example: '500 Tunisian dinars' },
  { code: 'RSD', names: ['serbian dinar', 'serbian dinars'], example: '500 Serbian dinars' },
  { code: 'dinar', names: ['dinar', 'dinars'], example: '500 dinars' },
  { code: 'AFN', names: ['afghani', 'afghanis'], example: '500 afghanis' },
  { code: 'KRW', signs: ['₩'], names: ['south korean won', 'korean won'], example: '5 million Korean won' },
  { code: 'KPW', names: ['north korean won'], example: '5,000 North Korean won' },
  { code: 'THB', signs: ['฿'], names: ['baht', 'thai baht'], example: '500 baht' },
  { code: 'VND', signs: ['₫'], names: ['vietnamese dong'], example: '500 Vietnamese dong' },
  { code: 'PHP', signs: ['₱'], names: ['philippine peso', 'philippine pesos'], example: '500 Philippine pesos' },
  { code: 'MYR', signs: ['RM'], names: ['ringgit', 'ringgits', 'malaysian ringgit'], example: '500 ringgit' },
  { code: 'BDT', signs: ['Tk', '৳'], names: ['taka', 'takas'], example: '500 taka' },
  { code: 'MMK', names: ['kyat', 'kyats'], example: '500 kyats' },
  { code: 'ZAR', signs: ['R'], names: ['rand', 'south african rand'], example: 'R250,000' },
  { code: 'NGN', signs: ['₦'], names: ['naira', 'nairas'], example: '500 naira' },
  { code: 'GHS', signs: ['GH₵', '₵'], names: ['cedi', 'cedis'], example: '500 cedis' },
  { code: 'KES', signs: ['Ksh', 'KSh', 'Sh'], names: ['kenyan shilling', 'kenyan shillings'], example: '500 Kenyan shillings' },
  { code: 'UGX', names: ['ugandan shillings', 'ugandan shilling'], example: '500 Ugandan shillings' },
  { code: 'TZS', names: ['tanzanian shillings', 'tanzanian shilling'], example: '500 Tanzanian shillings' },
  { code: 'shilling', names: ['shilling', 'shillings'], example: '500 shillings' },
  { code: 'ETB', names: ['birr', 'ethiopian birr'], example: '500 birr' },
  { code: 'BRL', signs: ['R$'], names: ['reais', 'brazilian real', 'brazilian reais'], example: 'R$500' },
  { code: 'MXN', signs: ['Mex$', 'MX$'], names: ['mexican peso', 'mexican pesos'], example: '500 Mexican pesos' },
  { code: 'ARS', names: ['argentine peso', 'argentine pesos', 'argentinian pesos'], example: '500 Argentine pesos' },
  { code: 'CLP', names: ['chilean peso', 'chilean pesos'], example: '500 Chilean pesos' },
  { code: 'COP', names: ['colombian peso', 'colombian pesos'], example: '500 Colombian pesos' },
  { code: 'CUP', names: ['cuban peso', 'cuban pesos'], example: '500 Cuban pesos' },
  { code: 'PEN', names: ['peruvian sol', 'peruvian soles'], example: '500 Peruvian soles' },
  { code: 'VES', names: ['bolivar', 'bolivars', 'bolivares', 'venezuelan bolivars'], example: '500 bolivars' },
  { code: 'peso', names: ['peso', 'pesos'], example: '500 pesos' },
  { code: 'BTC', signs: ['₿'], names: ['bitcoin', 'bitcoins'], example: '500 bitcoins' },
];
