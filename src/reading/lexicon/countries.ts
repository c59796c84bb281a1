/**
 * Countries, and nations that news treats like them (Kosovo, Taiwan, Palestine, Scotland, England, Wales, Northern
 * Ireland, Hong Kong, Greenland, …), the European Union, and former states that news still names. That one stands here says
 * nothing about its status. "Congo" alone is left out: it may be either.
 * Rows: name | aliases | demonyms (adjective first) | seats of government, the capital first ("A = B": one city with two names) | metonyms.
 * Capitals whose names are as often something else (Victoria, Georgetown, Kingston, San José, Malé, …) are left out. Names of people as adjectives only ("Dominican",
 * "Congolese") may point to two countries: whoever reads must then leave both open.
 */
import type { Country } from './lexicon-types.ts';

const ROWS = `
Afghanistan | Islamic Emirate of Afghanistan | Afghan | Kabul |
Albania | | Albanian | Tirana |
Algeria | | Algerian | Algiers | El Mouradia
Andorra | | Andorran | Andorra la Vella |
Angola | | Angolan | Luanda |
Antigua and Barbuda | | Antiguan, Barbudan | |
Argentina | Argentine Republic | Argentine, Argentinian, Argentinean | Buenos Aires | Casa Rosada, the Pink House
Armenia | | Armenian | Yerevan |
Australia | Commonwealth of Australia | Australian, Aussie | Canberra |
Austria | | Austrian | Vienna | Ballhausplatz
Azerbaijan | | Azerbaijani, Azeri | Baku |
Bahamas | The Bahamas | Bahamian | Nassau |
Bahrain | | Bahraini | Manama |
Bangladesh | | Bangladeshi | Dhaka |
Barbados | | Barbadian, Bajan | Bridgetown |
Belarus | Byelorussia | Belarusian, Belarussian | Minsk |
Belgium | | Belgian | |
Belize | | Belizean | Belmopan |
Benin | | Beninese | Porto-Novo, Cotonou |
Bhutan | | Bhutanese | Thimphu |
Bolivia | Plurinational State of Bolivia | Bolivian | La Paz, Sucre |
Bosnia and Herzegovina | Bosnia, Bosnia-Herzegovina, BiH | Bosnian, Herzegovinian | Sarajevo |
Botswana | | Botswanan, Motswana, Batswana | Gaborone |
Brazil | | Brazilian | Brasília | Planalto, Planalto Palace
Brunei | Brunei Darussalam | Bruneian | Bandar Seri Begawan |
Bulgaria | | Bulgarian | Sofia |
Burkina Faso | Upper Volta | Burkinabe, Burkinabé | Ouagadougou |
Burundi | | Burundian | Gitega, Bujumbura |
Cambodia | Kampuchea | Cambodian | Phnom Penh |
Cameroon | | Cameroonian | Yaoundé |
Canada | | Canadian | Ottawa | Parliament Hill, Rideau Hall
Cape Verde | Cabo Verde | Cape Verdean, Cabo Verdean | Praia |
Central African Republic | CAR | Central African | Bangui |
Chad | | Chadian | N'Djamena = Ndjamena |
Chile | | Chilean | Santiago | La Moneda
China | People's Republic of China, PRC, Mainland China | Chinese | Beijing | Zhongnanhai
Colombia | | Colombian | Bogotá | Casa de Nariño
Comoros | | Comorian, Comoran | Moroni |
Republic of the Congo | Congo-Brazzaville, Congo Republic | Congolese | Brazzaville |
Democratic Republic of the Congo | DR Congo, DRC, Congo-Kinshasa, Democratic Republic of Congo, Zaire | Congolese | Kinshasa |
Costa Rica | | Costa Rican | |
Croatia | | Croatian, Croat | Zagreb |
Cuba | | Cuban | Havana |
Cyprus | Republic of Cyprus | Cypriot | Nicosia |
Czech Republic | Czechia | Czech | Prague | Prague Castle
Denmark | | Danish, Dane | Copenhagen | Christiansborg
Djibouti | | Djiboutian | Djibouti |
Dominica | Commonwealth of Dominica | Dominican | Roseau |
Dominican Republic | | Dominican | Santo Domingo |
East Timor | Timor-Leste | East Timorese, Timorese | Dili |
Ecuador | | Ecuadorian, Ecuadorean | Quito | Carondelet
Egypt | | Egyptian | Cairo |
El Salvador | | Salvadoran, Salvadorean | San Salvador |
Equatorial Guinea | | Equatorial Guinean, Equatoguinean | Malabo |
Eritrea | | Eritrean | Asmara |
Estonia | | Estonian | Tallinn |
Eswatini | Swaziland | Swazi, Liswati | Mbabane |
Ethiopia | | Ethiopian | Addis Ababa |
Fiji | | Fijian | Suva |
Finland | | Finnish, Finn | Helsinki |
France | French Republic | French, Frenchman, Frenchwoman | Paris | Élysée, the Élysée, Elysee, Élysée Palace, Elysee Palace, Quai d'Orsay, Matignon
Gabon | | Gabonese | Libreville |
Gambia | The Gambia | Gambian | Banjul |
Georgia | Republic of Georgia | Georgian | Tbilisi |
Germany | Federal Republic of Germany, FRG | German | Berlin |
Ghana | | Ghanaian | Accra | Jubilee House
Greece | Hellenic Republic | Greek, Hellenic | Athens | Maximos Mansion
Grenada | | Grenadian | |
Guatemala | | Guatemalan | Guatemala City |
Guinea | Guinea-Conakry | Guinean | Conakry |
Guinea-Bissau | Guinea Bissau | Bissau-Guinean | Bissau |
Guyana | | Guyanese | |
Haiti | | Haitian | Port-au-Prince |
Honduras | | Honduran | Tegucigalpa |
Hungary | | Hungarian | Budapest |
Iceland | | Icelandic, Icelander | Reykjavik |
India | Republic of India, Bharat | Indian | New Delhi = Delhi | South Block
Indonesia | | Indonesian | Jakarta |
Iran | Islamic Republic of Iran, Persia | Iranian | Tehran |
Iraq | | Iraqi | Baghdad |
Ireland | Republic of Ireland, Irish Republic | Irish, Irishman, Irishwoman | Dublin | Leinster House
Israel | State of Israel | Israeli | Jerusalem, Tel Aviv |
Italy | Italian Republic | Italian | Rome | Palazzo Chigi, Quirinal Palace, Quirinale
Ivory Coast | Côte d'Ivoire, Cote d'Ivoire | Ivorian | Yamoussoukro, Abidjan |
Jamaica | | Jamaican | |
Japan | | Japanese | Tokyo | Kantei
Jordan | Hashemite Kingdom of Jordan | Jordanian | Amman |
Kazakhstan | | Kazakh, Kazakhstani | Astana = Nur-Sultan | Akorda
Kenya | | Kenyan | Nairobi |
Kiribati | | I-Kiribati | South Tarawa |
Kosovo | | Kosovar, Kosovan | Pristina = Prishtina |
Kuwait | | Kuwaiti | Kuwait City |
Kyrgyzstan | Kyrgyz Republic | Kyrgyz, Kyrgyzstani | Bishkek |
Laos | Lao PDR | Lao, Laotian | Vientiane |
Latvia | | Latvian | Riga |
Lebanon | | Lebanese | Beirut |
Lesotho | | Basotho, Mosotho | Maseru |
Liberia | | Liberian | Monrovia |
Libya | | Libyan | Tripoli |
Liechtenstein | | Liechtensteiner | Vaduz |
Lithuania | | Lithuanian | Vilnius |
Luxembourg | | Luxembourgish, Luxembourger | Luxembourg City |
Madagascar | | Malagasy, Madagascan | Antananarivo |
Malawi | | Malawian | Lilongwe |
Malaysia | | Malaysian | Kuala Lumpur, Putrajaya |
Maldives | The Maldives | Maldivian | |
Mali | | Malian | Bamako |
Malta | | Maltese | Valletta |
Marshall Islands | | Marshallese | Majuro |
Mauritania | | Mauritanian | Nouakchott |
Mauritius | | Mauritian | Port Louis |
Mexico | | Mexican | Mexico City | Los Pinos
Micronesia | Federated States of Micronesia | Micronesian | Palikir |
Moldova | | Moldovan | Chișinău = Kishinev |
Monaco | | Monegasque, Monacan | Monaco |
Mongolia | | Mongolian, Mongol | Ulaanbaatar = Ulan Bator |
Montenegro | | Montenegrin | Podgorica |
Morocco | | Moroccan | Rabat |
Mozambique | | Mozambican | Maputo |
Myanmar | Burma | Burmese, Myanma | Naypyidaw = Nay Pyi Taw |
Namibia | | Namibian | Windhoek |
Nauru | | Nauruan | |
Nepal | | Nepali, Nepalese | Kathmandu | Singha Durbar
Netherlands | The Netherlands, Holland | Dutch, Dutchman, Dutchwoman | Amsterdam, The Hague | Binnenhof
New Zealand | Aotearoa | New Zealander, Kiwi | Wellington | Beehive, the Beehive
Nicaragua | | Nicaraguan | Managua |
Niger | | Nigerien | Niamey |
Nigeria | | Nigerian | Abuja | Aso Rock, Aso Villa
North Korea | DPRK, Democratic People's Republic of Korea | North Korean | Pyongyang |
North Macedonia | Macedonia, FYROM | Macedonian, North Macedonian | Skopje |
Norway | | Norwegian | Oslo | Storting
Oman | | Omani | Muscat |
Pakistan | | Pakistani | Islamabad |
Palau | | Palauan | Ngerulmud |
Palestine | State of Palestine, Palestinian Territories | Palestinian | |
Panama | | Panamanian | Panama City |
Papua New Guinea | PNG | Papua New Guinean | Port Moresby |
Paraguay | | Paraguayan | Asunción |
Peru | | Peruvian | Lima |
Philippines | The Philippines | Filipino, Philippine, Filipina | Manila | Malacañang, Malacanang, Malacañang Palace
Poland | | Polish, Pole | Warsaw |
Portugal | | Portuguese | Lisbon | Belém Palace
Qatar | | Qatari | Doha |
Romania | | Romanian | Bucharest | Cotroceni Palace
Russia | Russian Federation | Russian | Moscow | Kremlin, the Kremlin, Smolenskaya Square
Rwanda | | Rwandan | Kigali |
Saint Kitts and Nevis | St Kitts and Nevis, St. Kitts and Nevis | Kittitian, Nevisian | Basseterre |
Saint Lucia | St Lucia, St. Lucia | Saint Lucian, St. Lucian | Castries |
Saint Vincent and the Grenadines | St Vincent and the Grenadines, St. Vincent and the Grenadines | Vincentian | Kingstown |
Samoa | Western Samoa | Samoan | Apia |
San Marino | | Sammarinese | San Marino |
São Tomé and Príncipe | Sao Tome and Principe | São Toméan, Sao Tomean | São Tomé |
Saudi Arabia | KSA, Kingdom of Saudi Arabia | Saudi, Saudi Arabian | Riyadh |
Senegal | | Senegalese | Dakar |
Serbia | | Serbian, Serb | Belgrade |
Seychelles | The Seychelles | Seychellois | |
Sierra Leone | | Sierra Leonean | Freetown |
Singapore | | Singaporean | Singapore | Istana
Slovakia | Slovak Republic | Slovak, Slovakian | Bratislava |
Slovenia | | Slovenian, Slovene | Ljubljana |
Solomon Islands | | Solomon Islander | Honiara |
Somalia | | Somali, Somalian | Mogadishu | Villa Somalia
South Africa | RSA | South African | Pretoria, Cape Town | Union Buildings
South Korea | Republic of Korea, ROK | South Korean | Seoul | Blue House, the Blue House, Cheong Wa Dae
South Sudan | | South Sudanese | Juba |
Spain | Kingdom of Spain | Spanish, Spaniard | Madrid | Moncloa, Moncloa Palace, Zarzuela
Sri Lanka | Ceylon | Sri Lankan | Colombo, Sri Jayawardenepura Kotte |
Sudan | | Sudanese | Khartoum |
Suriname | | Surinamese | Paramaribo |
Sweden | | Swedish, Swede | Stockholm | Riksdag, Rosenbad
Switzerland | Swiss Confederation | Swiss | Bern = Berne | Bundeshaus
Syria | Syrian Arab Republic | Syrian | Damascus |
Taiwan | Republic of China, ROC, Chinese Taipei | Taiwanese | Taipei |
Tajikistan | | Tajik, Tajikistani | Dushanbe |
Tanzania | | Tanzanian | Dodoma, Dar es Salaam |
Thailand | Siam | Thai | Bangkok |
Togo | | Togolese | Lomé |
Tonga | | Tongan | Nuku'alofa |
Trinidad and Tobago | Trinidad & Tobago | Trinidadian, Tobagonian | Port of Spain |
Tunisia | | Tunisian | Tunis | Carthage Palace
Turkey | Türkiye, Turkiye, Republic of Turkey | Turkish, Turk | Ankara | Beştepe
Turkmenistan | | Turkmen | Ashgabat = Ashkhabad |
Tuvalu | | Tuvaluan | Funafuti |
Uganda | | Ugandan | Kampala |
Ukraine | | Ukrainian | Kyiv = Kiev | Bankova
United Arab Emirates | UAE, U.A.E., Emirates, the Emirates | Emirati | Abu Dhabi |
United Kingdom | UK, U.K., Britain, Great Britain | British, Briton, Brit | London | Downing Street, No 10, No. 10, Number 10, Number Ten, Westminster, Whitehall, Buckingham Palace
United States | US, U.S., USA, U.S.A., United States of America, America | American | Washington = Washington DC = Washington D.C. = Washington, D.C. | White House, the White House, Capitol Hill, Foggy Bottom
Uruguay | | Uruguayan | Montevideo |
Uzbekistan | | Uzbek, Uzbekistani | Tashkent |
Vanuatu | | Ni-Vanuatu, Vanuatuan | Port Vila |
Vatican City | Vatican, the Vatican, Holy See, the Holy See | Vatican | Vatican City | Apostolic Palace
Venezuela | Bolivarian Republic of Venezuela | Venezuelan | Caracas | Miraflores, Miraflores Palace
Vietnam | Viet Nam | Vietnamese | Hanoi |
Yemen | | Yemeni | Sanaa = Sana'a |
Zambia | | Zambian | Lusaka |
Zimbabwe | Rhodesia | Zimbabwean | Harare |
England | | English, Englishman, Englishwoman | London |
Scotland | | Scottish, Scot, Scotsman, Scotswoman | Edinburgh | Holyrood, Bute House
Wales | | Welsh, Welshman, Welshwoman | Cardiff | Senedd
Northern Ireland | Ulster | Northern Irish | Belfast | Stormont
European Union | EU, E.U. | | Brussels | Berlaymont
Hong Kong | HKSAR | Hong Konger, Hongkonger | |
Greenland | Kalaallit Nunaat | Greenlandic, Greenlander | Nuuk |
Puerto Rico | | Puerto Rican | | La Fortaleza
Soviet Union | USSR, U.S.S.R. | Soviet | Moscow |
Yugoslavia | | Yugoslav, Yugoslavian | Belgrade |
Czechoslovakia | | Czechoslovak, Czechoslovakian | Prague |
East Germany | GDR, German Democratic Republic | East German | East Berlin |
West Germany | | West German | Bonn |
Somaliland | | Somalilander | Hargeisa |
Western Sahara | Sahrawi Republic | Sahrawi | Laayoune |
`;

/** Splits at commas, but not within "Washington, D.C.". */
const list = (cell: string | undefined): string[] => (cell ?? '').split(/,\s(?!D\.C\.)/u).map((item) => item.trim()).filter((item) => item !== '');

/** "A = B, C" → [[A, B], [C]]. */
export const cityGroups = (cell: string | undefined): string[][] => list(cell).map((city) => city.split('=').map((one) => one.trim()));

export const COUNTRIES: readonly Country[] = ROWS.trim()
  .split('\n')
  .map((row): Country => {
    const [name = '', aliases, demonyms, seats, metonyms] = row.split('|').map((cell) => cell.trim());
    return { name, aliases: list(aliases), demonyms: list(demonyms), seats: cityGroups(seats), metonyms: list(metonyms) };
  });
