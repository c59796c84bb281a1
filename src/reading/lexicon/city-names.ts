/**
 * Cities that news spells in more than one way, by country: "A = B" are names of one city. Official renamings and the usual
 * English exonyms; capitals stand in countries.ts. A name that is as often something else ("Nice", "Split") is not here.
 */
import { cityGroups } from './countries.ts';
import type { City } from './lexicon-types.ts';

const ROWS = `
Afghanistan | Mazar-i-Sharif = Mazar-e-Sharif = Mazar Sharif, Kandahar = Qandahar
Armenia | Gyumri = Leninakan
Azerbaijan | Stepanakert = Khankendi, Ganja = Kirovabad
Bangladesh | Chattogram = Chittagong
Belarus | Brest-Litovsk, Hrodna = Grodno, Mahilyow = Mogilev
Belgium | Brussels = Bruxelles, Antwerp = Antwerpen = Anvers, Ghent = Gent, Bruges = Brugge
China | Guangzhou, Nanjing = Nanking, Tianjin = Tientsin, Chongqing = Chungking, Ürümqi = Urumqi = Urumchi, Xiamen = Amoy
Egypt | Suez, Sharm el-Sheikh = Sharm al-Sheikh
Ethiopia | Mekelle = Mekele = Mek'ele, Bahir Dar
Germany | Cologne = Köln, Munich = München, Nuremberg = Nürnberg
Greece | Thessaloniki = Salonica = Thessalonica, Piraeus
India | Mumbai = Bombay, Kolkata = Calcutta, Chennai = Madras, Bengaluru = Bangalore, Thiruvananthapuram = Trivandrum, Kochi = Cochin, Varanasi = Benares = Banaras, Pune = Poona, Puducherry = Pondicherry, Prayagraj = Allahabad, Gurugram = Gurgaon, Vadodara = Baroda
Iran | Mashhad = Meshed = Mashad, Isfahan = Esfahan, Kermanshah = Bakhtaran
Iraq | Mosul, Fallujah = Falluja, Basra = Basrah, Erbil = Irbil = Arbil = Hewler, Kirkuk, Karbala = Kerbala, Sulaymaniyah = Sulaimaniya = Slemani, Sinjar = Shingal
Italy | Turin = Torino, Venice = Venezia, Naples = Napoli, Genoa = Genova, Milan = Milano
Kazakhstan | Almaty = Alma-Ata
Kyrgyzstan | Osh
Libya | Benghazi = Bengasi, Misrata = Misurata
Lithuania | Kaunas = Kovno
Mexico | Ciudad Juárez = Ciudad Juarez
Morocco | Marrakesh = Marrakech, Fez = Fes
Myanmar | Yangon = Rangoon, Mawlamyine = Moulmein
Nigeria | Port Harcourt
North Korea | Kaesong = Gaesong
Pakistan | Rawalpindi, Peshawar, Karachi = Kurrachee
Palestine | Gaza City, Khan Younis = Khan Yunis = Khan Yunus, Deir al-Balah = Deir el-Balah, Beit Lahia = Beit Lahiya, Hebron = al-Khalil, Ramallah
Poland | Kraków = Krakow = Cracow, Gdańsk = Gdansk = Danzig, Łódź = Lodz, Wrocław = Wroclaw = Breslau
Portugal | Porto = Oporto
Romania | Cluj-Napoca = Cluj, Timișoara = Timisoara
Russia | St Petersburg = Saint Petersburg = St. Petersburg = Leningrad, Volgograd = Stalingrad, Yekaterinburg = Ekaterinburg, Nizhny Novgorod = Nizhni Novgorod, Rostov-on-Don
Saudi Arabia | Mecca = Makkah, Medina = Madinah, Jeddah = Jiddah = Jedda
Somalia | Kismayo = Kismayu = Chisimayu, Baidoa = Baydhabo
South Africa | Gqeberha = Port Elizabeth
South Korea | Busan = Pusan, Incheon = Inchon, Daegu = Taegu, Gwangju = Kwangju
Spain | Seville = Sevilla, Zaragoza = Saragossa, A Coruña = La Coruña = Corunna, San Sebastián = San Sebastian = Donostia
Sudan | Omdurman, El Fasher = Al Fasher = al-Fashir = el-Fashir, Nyala, El Geneina = Al Junaynah = Geneina, Wad Madani = Wad Medani, El Obeid = Al Obeid = al-Ubayyid
Sweden | Gothenburg = Göteborg
Switzerland | Geneva = Genève, Zürich = Zurich, Lucerne = Luzern, Basel = Basle
Syria | Aleppo = Halab, Raqqa = Rakka = Raqqah, Latakia = Lattakia = Ladhiqiyah, Deir ez-Zor = Deir al-Zor = Deir Ezzor = Deir Azzour, Kobani = Kobane = Ayn al-Arab, Qamishli = Qamishlo = Kamishli, Deraa = Daraa
Turkey | Istanbul = Constantinople, Izmir = Smyrna, Gaziantep = Antep, Şanlıurfa = Sanliurfa = Urfa, Kahramanmaraş = Kahramanmaras, Antakya = Antioch, Diyarbakır = Diyarbakir
Ukraine | Kharkiv = Kharkov, Lviv = Lvov = Lwów, Odesa = Odessa, Dnipro = Dnepropetrovsk = Dnipropetrovsk, Zaporizhzhia = Zaporizhia = Zaporozhye = Zaporizhzhya, Mykolaiv = Nikolaev = Nikolayev = Mykolayiv, Luhansk = Lugansk, Donetsk = Stalino, Chernihiv = Chernigov, Bakhmut = Artemivsk = Artyomovsk, Kropyvnytskyi = Kirovohrad, Chornobyl = Chernobyl, Sievierodonetsk = Severodonetsk, Avdiivka = Avdeevka, Kherson, Mariupol
Vietnam | Ho Chi Minh City = Saigon, Hai Phong = Haiphong, Da Nang = Danang
Yemen | Hodeidah = Hodeida = al-Hudaydah = Hudaydah, Taiz = Taizz = Ta'izz, Marib = Ma'rib
`;

/** The cities, each with all its names. */
export const CITIES: readonly City[] = ROWS.trim().split('\n').flatMap((row) => {
  const [country = '', cities] = row.split('|').map((cell) => cell.trim());
  return cityGroups(cities).map((names): City => ({ country, names }));
});
