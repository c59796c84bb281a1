/**
 * Continents and regions of several countries, with the countries in them. A country on two continents stands under both, so that it
 * is outside of neither. Rows: name | aliases | demonyms | countries. Continents exclude each other; regions of other rows need not.
 */
import type { Region } from './lexicon-types.ts';

const CONTINENTS = `
Africa | | African | Algeria, Angola, Benin, Botswana, Burkina Faso, Burundi, Cameroon, Cape Verde, Central African Republic, Chad, Comoros, Republic of the Congo, Democratic Republic of the Congo, Djibouti, Egypt, Equatorial Guinea, Eritrea, Eswatini, Ethiopia, Gabon, Gambia, Ghana, Guinea, Guinea-Bissau, Ivory Coast, Kenya, Lesotho, Liberia, Libya, Madagascar, Malawi, Mali, Mauritania, Mauritius, Morocco, Mozambique, Namibia, Niger, Nigeria, Rwanda, São Tomé and Príncipe, Senegal, Seychelles, Sierra Leone, Somalia, Somaliland, South Africa, South Sudan, Sudan, Tanzania, Togo, Tunisia, Uganda, Western Sahara, Zambia, Zimbabwe
Asia | | Asian | Afghanistan, Armenia, Azerbaijan, Bahrain, Bangladesh, Bhutan, Brunei, Cambodia, China, Cyprus, East Timor, Egypt, Georgia, Hong Kong, India, Indonesia, Iran, Iraq, Israel, Japan, Jordan, Kazakhstan, Kuwait, Kyrgyzstan, Laos, Lebanon, Malaysia, Maldives, Mongolia, Myanmar, Nepal, North Korea, Oman, Pakistan, Palestine, Philippines, Qatar, Russia, Saudi Arabia, Singapore, South Korea, Soviet Union, Sri Lanka, Syria, Taiwan, Tajikistan, Thailand, Turkey, Turkmenistan, United Arab Emirates, Uzbekistan, Vietnam, Yemen
Europe | | European | Albania, Andorra, Armenia, Austria, Azerbaijan, Belarus, Belgium, Bosnia and Herzegovina, Bulgaria, Croatia, Cyprus, Czech Republic, Czechoslovakia, Denmark, East Germany, England, Estonia, European Union, Finland, France, Georgia, Germany, Greece, Hungary, Iceland, Ireland, Italy, Kazakhstan, Kosovo, Latvia, Liechtenstein, Lithuania, Luxembourg, Malta, Moldova, Monaco, Montenegro, Netherlands, North Macedonia, Northern Ireland, Norway, Poland, Portugal, Romania, Russia, San Marino, Scotland, Serbia, Slovakia, Slovenia, Soviet Union, Spain, Sweden, Switzerland, Turkey, Ukraine, United Kingdom, Vatican City, Wales, West Germany, Yugoslavia
North America | | North American | Antigua and Barbuda, Bahamas, Barbados, Belize, Canada, Costa Rica, Cuba, Dominica, Dominican Republic, El Salvador, Greenland, Grenada, Guatemala, Haiti, Honduras, Jamaica, Mexico, Nicaragua, Panama, Puerto Rico, Saint Kitts and Nevis, Saint Lucia, Saint Vincent and the Grenadines, Trinidad and Tobago, United States
South America | | South American | Argentina, Bolivia, Brazil, Chile, Colombia, Ecuador, Guyana, Panama, Paraguay, Peru, Suriname, Trinidad and Tobago, Uruguay, Venezuela
Oceania | | Oceanian | Australia, Fiji, Indonesia, Kiribati, Marshall Islands, Micronesia, Nauru, New Zealand, Palau, Papua New Guinea, Samoa, Solomon Islands, Tonga, Tuvalu, United States, Vanuatu
`;

const REGIONS_OF_COUNTRIES = `
North Africa | Northern Africa | North African | Algeria, Egypt, Libya, Mauritania, Morocco, Sudan, Tunisia, Western Sahara
West Africa | Western Africa | West African | Benin, Burkina Faso, Cape Verde, Gambia, Ghana, Guinea, Guinea-Bissau, Ivory Coast, Liberia, Mali, Mauritania, Niger, Nigeria, Senegal, Sierra Leone, Togo
East Africa | Eastern Africa | East African | Burundi, Comoros, Djibouti, Eritrea, Ethiopia, Kenya, Madagascar, Malawi, Mauritius, Mozambique, Rwanda, Seychelles, Somalia, Somaliland, South Sudan, Tanzania, Uganda, Zambia, Zimbabwe
Southern Africa | | Southern African | Angola, Botswana, Eswatini, Lesotho, Malawi, Mozambique, Namibia, South Africa, Zambia, Zimbabwe
Central Africa | | Central African | Angola, Cameroon, Central African Republic, Chad, Democratic Republic of the Congo, Equatorial Guinea, Gabon, Republic of the Congo, São Tomé and Príncipe
Middle East | Mideast | Middle Eastern | Bahrain, Cyprus, Egypt, Iran, Iraq, Israel, Jordan, Kuwait, Lebanon, Oman, Palestine, Qatar, Saudi Arabia, Syria, Turkey, United Arab Emirates, Yemen
Arab world | Arab countries | Arab | Algeria, Bahrain, Comoros, Djibouti, Egypt, Iraq, Jordan, Kuwait, Lebanon, Libya, Mauritania, Morocco, Oman, Palestine, Qatar, Saudi Arabia, Somalia, Sudan, Syria, Tunisia, United Arab Emirates, Yemen
Central Asia | | Central Asian | Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan, Uzbekistan
South Asia | | South Asian | Afghanistan, Bangladesh, Bhutan, India, Maldives, Nepal, Pakistan, Sri Lanka
Southeast Asia | South-East Asia, South East Asia | Southeast Asian | Brunei, Cambodia, East Timor, Indonesia, Laos, Malaysia, Myanmar, Philippines, Singapore, Thailand, Vietnam
East Asia | | East Asian | China, Hong Kong, Japan, Mongolia, North Korea, South Korea, Taiwan
Scandinavia | | Scandinavian | Denmark, Norway, Sweden
Balkans | Balkan Peninsula | Balkan | Albania, Bosnia and Herzegovina, Bulgaria, Croatia, Greece, Kosovo, Montenegro, North Macedonia, Romania, Serbia, Slovenia, Yugoslavia
Baltic states | | Baltic | Estonia, Latvia, Lithuania
Eastern Europe | | Eastern European | Belarus, Bulgaria, Czech Republic, Czechoslovakia, Hungary, Moldova, Poland, Romania, Russia, Slovakia, Ukraine
Western Europe | | Western European | Austria, Belgium, France, Germany, Ireland, Liechtenstein, Luxembourg, Monaco, Netherlands, Switzerland, United Kingdom, West Germany
Caribbean | | | Antigua and Barbuda, Bahamas, Barbados, Cuba, Dominica, Dominican Republic, Grenada, Haiti, Jamaica, Puerto Rico, Saint Kitts and Nevis, Saint Lucia, Saint Vincent and the Grenadines, Trinidad and Tobago
Central America | | Central American | Belize, Costa Rica, El Salvador, Guatemala, Honduras, Nicaragua, Panama
Latin America | | Latin American | Argentina, Bolivia, Brazil, Chile, Colombia, Costa Rica, Cuba, Dominican Republic, Ecuador, El Salvador, Guatemala, Haiti, Honduras, Mexico, Nicaragua, Panama, Paraguay, Peru, Puerto Rico, Uruguay, Venezuela
`;

const list = (cell: string | undefined): string[] => (cell ?? '').split(',').map((item) => item.trim()).filter((item) => item !== '');

const rowsOf = (table: string, continent: boolean): Region[] =>
  table.trim().split('\n').map((row): Region => {
    const [name = '', aliases, demonyms, countries] = row.split('|').map((cell) => cell.trim());
    return { name, continent, aliases: list(aliases), demonyms: list(demonyms), countries: list(countries) };
  });

export const REGIONS: readonly Region[] = [...rowsOf(CONTINENTS, true), ...rowsOf(REGIONS_OF_COUNTRIES, false)];
