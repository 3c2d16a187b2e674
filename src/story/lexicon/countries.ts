import { fold } from '../fold';

/** `Country: words for its people and government, folded at load`; a bar parts the words, the country's own name is one. */
const LINES = `
Afghanistan: Afghan|Afghans|Afghani|Kabul
Albania: Albanian|Albanians|Tirana
Algeria: Algerian|Algerians|Algiers
Andorra: Andorran
Angola: Angolan|Angolans|Luanda
Argentina: Argentine|Argentinian|Argentines|Buenos Aires
Armenia: Armenian|Armenians|Yerevan
Australia: Australian|Australians|Aussie|Canberra
Austria: Austrian|Austrians|Vienna
Azerbaijan: Azerbaijani|Azeri|Azeris|Baku
Bahamas: Bahamian|Nassau
Bahrain: Bahraini|Bahrainis|Manama
Bangladesh: Bangladeshi|Bangladeshis|Dhaka
Barbados: Barbadian|Bridgetown
Belarus: Belarusian|Belarussian|Belarusians|Minsk|Byelorussia
Belgium: Belgian|Belgians|Brussels
Belize: Belizean
Benin: Beninese
Bhutan: Bhutanese|Thimphu
Bolivia: Bolivian|Bolivians|La Paz
Bosnia and Herzegovina: Bosnian|Bosnians|Bosnia|Bosnia-Herzegovina|Sarajevo
Botswana: Botswanan|Gaborone
Brazil: Brazilian|Brazilians|Brasilia
Brunei: Bruneian
Bulgaria: Bulgarian|Bulgarians|Sofia
Burkina Faso: Burkinabe|Ouagadougou
Burundi: Burundian|Bujumbura
Cambodia: Cambodian|Cambodians|Phnom Penh|Khmer
Cameroon: Cameroonian|Cameroonians|Yaounde
Canada: Canadian|Canadians|Ottawa
Cape Verde: Cape Verdean|Cabo Verde
Central African Republic: Central African|Bangui|CAR
Chad: Chadian|N'Djamena
Chile: Chilean|Chileans|Santiago
China: Chinese|Beijing|Peking|PRC
Colombia: Colombian|Colombians|Bogota
Comoros: Comoran
Congo: Congolese|Brazzaville|Democratic Republic of the Congo|DRC|DR Congo|Kinshasa
Costa Rica: Costa Rican|Costa Ricans|San Jose
Croatia: Croatian|Croatians|Croat|Zagreb
Cuba: Cuban|Cubans|Havana
Cyprus: Cypriot|Cypriots|Nicosia
Czech Republic: Czech|Czechs|Czechia|Prague|Czechoslovakia|Czechoslovak
Denmark: Danish|Danes|Dane|Copenhagen
Djibouti: Djiboutian
Dominican Republic: Dominican|Santo Domingo
East Timor: Timorese|Timor-Leste|Dili
Ecuador: Ecuadorian|Ecuadorean|Quito
Egypt: Egyptian|Egyptians|Cairo
El Salvador: Salvadoran|Salvadorans|San Salvador
Equatorial Guinea: Equatorial Guinean|Malabo
Eritrea: Eritrean|Asmara
Estonia: Estonian|Estonians|Tallinn
Eswatini: Swazi|Swaziland
Ethiopia: Ethiopian|Ethiopians|Addis Ababa
European Union: EU|European|E.U.
Fiji: Fijian|Suva
Finland: Finnish|Finns|Finn|Helsinki
France: French|Paris|Frenchman|Elysee
Gabon: Gabonese|Libreville
Gambia: Gambian|Banjul
Georgia: Georgian|Georgians|Tbilisi
Germany: German|Germans|Berlin|Bonn|West German|West Germany|East German|East Germany|GDR
Ghana: Ghanaian|Ghanaians|Accra
Greece: Greek|Greeks|Athens
Guatemala: Guatemalan|Guatemala City
Guinea: Guinean|Conakry
Guinea-Bissau: Bissau
Guyana: Guyanese|Georgetown
Haiti: Haitian|Haitians|Port-au-Prince
Honduras: Honduran|Tegucigalpa
Hong Kong: Hongkonger
Hungary: Hungarian|Hungarians|Budapest
Iceland: Icelandic|Icelander|Reykjavik
India: Indian|Indians|New Delhi|Delhi
Indonesia: Indonesian|Indonesians|Jakarta
Iran: Iranian|Iranians|Tehran|Teheran|Persian
Iraq: Iraqi|Iraqis|Baghdad
Ireland: Irish|Irishman|Dublin
Israel: Israeli|Israelis|Jerusalem|Tel Aviv
Italy: Italian|Italians|Rome
Ivory Coast: Ivorian|Ivorians|Cote d'Ivoire|Abidjan
Jamaica: Jamaican|Jamaicans|Kingston
Japan: Japanese|Tokyo
Jordan: Jordanian|Jordanians|Amman
Kazakhstan: Kazakh|Kazakhs|Astana|Almaty|Kazakhstani
Kenya: Kenyan|Kenyans|Nairobi
Kosovo: Kosovar|Kosovan|Pristina
Kuwait: Kuwaiti|Kuwaitis
Kyrgyzstan: Kyrgyz|Bishkek
Laos: Laotian|Lao|Vientiane
Latvia: Latvian|Latvians|Riga
Lebanon: Lebanese|Beirut
Lesotho: Basotho|Maseru
Liberia: Liberian|Monrovia
Libya: Libyan|Libyans|Tripoli
Liechtenstein: Vaduz
Lithuania: Lithuanian|Lithuanians|Vilnius
Luxembourg: Luxembourger
Macau: Macanese|Macao
Madagascar: Malagasy|Antananarivo
Malawi: Malawian|Lilongwe
Malaysia: Malaysian|Malaysians|Kuala Lumpur
Maldives: Maldivian
Mali: Malian|Bamako
Malta: Maltese|Valletta
Marshall Islands: Marshallese
Mauritania: Mauritanian|Nouakchott
Mauritius: Mauritian
Mexico: Mexican|Mexicans|Mexico City
Micronesia: Micronesian
Moldova: Moldovan|Chisinau
Monaco: Monegasque|Monte Carlo
Mongolia: Mongolian|Ulan Bator|Ulaanbaatar
Montenegro: Montenegrin|Podgorica
Morocco: Moroccan|Moroccans|Rabat
Mozambique: Mozambican|Maputo
Myanmar: Burmese|Burma|Rangoon|Yangon|Naypyidaw
Namibia: Namibian|Windhoek
Nauru: Nauruan
Nepal: Nepali|Nepalese|Kathmandu
Netherlands: Dutch|Dutchman|The Hague|Amsterdam|Holland
New Zealand: New Zealander|New Zealanders|Wellington|Kiwi
Nicaragua: Nicaraguan|Managua
Niger: Nigerien|Niamey
Nigeria: Nigerian|Nigerians|Abuja
North Korea: North Korean|North Koreans|Pyongyang|DPRK|North's|N. Korea|N.Korea
North Macedonia: Macedonian|Macedonia|Skopje
Norway: Norwegian|Norwegians|Oslo
Oman: Omani|Muscat
Pakistan: Pakistani|Pakistanis|Islamabad
Palau: Palauan
Palestine: Palestinian|Palestinians|Ramallah|Gaza|Palestinian Authority|PLO|Hamas
Panama: Panamanian|Panama City
Papua New Guinea: Papua New Guinean|Port Moresby
Paraguay: Paraguayan|Asuncion
Peru: Peruvian|Peruvians|Lima
Philippines: Philippine|Filipino|Filipinos|Filipina|Manila
Poland: Polish|Poles|Pole|Warsaw
Portugal: Portuguese|Lisbon
Puerto Rico: Puerto Rican
Qatar: Qatari|Qataris|Doha
Romania: Romanian|Romanians|Bucharest
Russia: Russian|Russians|Moscow|Kremlin
Rwanda: Rwandan|Rwandans|Kigali
Samoa: Samoan
San Marino: Sammarinese
Saudi Arabia: Saudi|Saudis|Riyadh|Saudi Arabian
Scotland: Scottish|Scots|Edinburgh
Senegal: Senegalese|Dakar
Serbia: Serbian|Serbians|Serb|Serbs|Belgrade
Seychelles: Seychellois
Sierra Leone: Sierra Leonean|Freetown
Singapore: Singaporean|Singaporeans
Slovakia: Slovak|Slovaks|Slovakian|Bratislava
Slovenia: Slovenian|Slovene|Ljubljana
Solomon Islands: Solomon Islander|Honiara
Somalia: Somali|Somalis|Mogadishu
South Africa: South African|South Africans|Pretoria|Johannesburg
South Korea: South Korean|South Koreans|Seoul|S. Korea|S.Korea|ROK
South Sudan: South Sudanese|Juba
Soviet Union: Soviet|Soviets|USSR|U.S.S.R.|Moscow|Kremlin
Spain: Spanish|Spaniard|Spaniards|Madrid
Sri Lanka: Sri Lankan|Sri Lankans|Colombo
Sudan: Sudanese|Khartoum
Suriname: Surinamese
Sweden: Swedish|Swedes|Swede|Stockholm
Switzerland: Swiss|Bern|Geneva
Syria: Syrian|Syrians|Damascus
Taiwan: Taiwanese|Taipei
Tajikistan: Tajik|Tajiks|Dushanbe
Tanzania: Tanzanian|Tanzanians|Dar es Salaam
Thailand: Thai|Thais|Bangkok
Togo: Togolese|Lome
Tonga: Tongan
Trinidad and Tobago: Trinidadian|Trinidad
Tunisia: Tunisian|Tunisians|Tunis
Turkey: Turkish|Turks|Turk|Ankara|Turkiye
Turkmenistan: Turkmen|Ashgabat
Uganda: Ugandan|Ugandans|Kampala
Ukraine: Ukrainian|Ukrainians|Kyiv|Kiev
United Arab Emirates: Emirati|Emiratis|UAE|U.A.E.|Abu Dhabi|Dubai
United Kingdom: British|Britain|UK|U.K.|London|English|England|Briton|Britons|Downing Street
United Nations: U.N.|UN
United States: American|Americans|U.S.|US|America|Washington|White House|USA|U.S.A.|Pentagon|State Department|Capitol Hill
Uruguay: Uruguayan|Montevideo
Uzbekistan: Uzbek|Uzbeks|Tashkent
Vanuatu: Vila
Vatican: Holy See|Vatican City
Venezuela: Venezuelan|Venezuelans|Caracas
Vietnam: Vietnamese|Hanoi|Viet Nam
Wales: Welsh|Cardiff
Western Sahara: Sahrawi
Yemen: Yemeni|Yemenis|Sanaa|Sana
Yugoslavia: Yugoslav|Yugoslavs|Yugoslavian
Zambia: Zambian|Lusaka
Zimbabwe: Zimbabwean|Zimbabweans|Harare
`;

/** Other short names under which records and stories file a country. */
const SAME: Record<string, string> = {
  'soviet union': 'russia',
  scotland: 'united kingdom',
  wales: 'united kingdom',
  'democratic republic of the congo': 'congo',
  'northern ireland': 'united kingdom',
  'holy see': 'vatican',
  'vatican city': 'vatican',
  czechia: 'czech republic',
  czechoslovakia: 'czech republic',
  palestinians: 'palestine',
  'palestinian territories': 'palestine',
  'palestinian authority': 'palestine',
  burma: 'myanmar',
  turkiye: 'turkey',
};

const foldPhrase = (phrase: string) =>
  phrase
    .split(/[\s-]+/)
    .map(fold)
    .join(' ');

/** The key of a country: one for successor states that the press names alike. */
export function countryKey(name: string): string {
  const key = foldPhrase(name);
  return SAME[key] ?? key;
}

/** Folded words or phrases ("north korean", "kremlin") → country keys. */
export const COUNTRY_WORDS: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line): [string, string][] => {
      const [name = '', words = ''] = line.split(': ');
      return [name, ...words.split('|')].map((word) => [foldPhrase(word), countryKey(name)]);
    }),
);
