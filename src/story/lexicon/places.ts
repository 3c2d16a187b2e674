/** Cities, regions, seas and clubs named after cities, folded; countries stand in `countries.ts`. Origin: LICENCES.md. */
export const PLACES: ReadonlySet<string> = new Set(
  `aalborg|aarhus|abbottabad|abidjan|abkhazia|abu dhabi|abuja|acapulco|accra|aceh|addis ababa|adelaide|aden|adygea
africa|agartala|aguascalientes|ahmedabad|aizawl|ajax|al basrah al qadimah|al mawsil al jadidah|alabama|alaska
albany|alberta|albuquerque|aleppo|alexandria|algiers|almaty|alps|altai|amaravati|amazon|amazonia|america|amman
amsterdam|anaheim|anapolis|anchorage|ancona|andalusia|andes|andhra pradesh|angers|angkor|anhui|ankara|antarctica
antwerp|appalachia|aqaba|arak|arctic|arizona|arkansas|arkhangelsk|arlington|arsenal|arunachal pradesh|ashdod
ashgabat|asia|assam|aston villa|asuncion|atalanta|athens|atlanta|atlantic|auckland|augsburg|augusta|ayodhya
baghdad|bahamas|bahia|baja california|bakersfield|bakhmut|baku|bali|balkans|balkaria|balochistan|baltic|baltimore
bandung|bangalore|bangkok|banja luka|baotou|barcelona|barranquilla|basel|bashkortostan|basque|basque country
basra|basrah|bavaria|bayan nur|beersheba|beijing|beirut|belfast|belgrade|belo horizonte|benfica|bengaluru
benghazi|bergamo|bergen|berlin|bermuda|bern|besiktas|bethlehem|betis|beverly hills|bhopal|bhubaneshwar|biafra
bihar|bilbao|birmingham|black sea|bogota|bohemia|bologna|bombay|bordeaux|borneo|bosphorus|boston
bournemouth|braga|brandenburg|brasilia|bratislava|brazzaville|bremen|brest|brighton|brisbane|bristol
british columbia|brittany|bronx|brooklyn|brussels|bucharest|buckinghamshire|budapest|buenos aires|buffalo|bukavu
bulawayo|burgas|burnley|bursa|buryatia|busan|bushehr|butuan|cagliari|cairo|calabria|calais|calcutta|calgary|cali
california|camayenne|cambridgeshire|campeche|canary islands|canberra|cancun|cannes|cape town|caracas|cardiff
caribbean|cartagena|catalonia|catalunya|catania|caucasus|ceara|cebu|celtic|central america|changchun|changsha
changzhou|charleston|charlotte|charlottesville|chattogram|chechnya|chelsea|chelyabinsk|chengdu|chengzhong|chennai
cherkessia|chhattisgarh|chiang mai|chiapas|chicago|chihuahua|chittagong|chongqing|christchurch|chuvashia
cincinnati|cleveland|coahuila|colima|cologne|colombo|colorado|columbus|conakry|connecticut|constanta|copenhagen
cordoba|cork|cornwall|corsica|coventry|craiova|crimea|crystal palace|cumbria|curitiba|cusco|da nang|dadonghai
daegu|daejeon|dagestan|dakar|dalian|dallas|damascus|danube|dar es salaam|dardanelles|darfur|darwin|daugavpils
davao|davos|daytona|dehradun|deir ezzor|delaware|delhi|denver|derbyshire|detroit|devon|dhahran|dhaka|dijon|dispur
dnieper|doha|donbas|donbass|donetsk|dongguan|dorset|dortmund|douma|dresden|dubai|dublin|duesseldorf|dunkirk
durango|durban|dushanbe|east china sea|east jerusalem|edinburgh|edmonton|eilat|eindhoven|el paso|england|erbil
essex|eurasia|europe|everest|everton|faisalabad|falkland islands|falklands|fallujah|fenerbahce|ferguson|feyenoord
fiorentina|flanders|florence|florida|fordow|fort lauderdale|fort worth|fortaleza|foshan|frankfurt|freiburg|fresno
fujian|fukushima|fukuyama|fulham|galatasaray|galicia|galway|gandhinagar|ganges|gangtok|gansu|gatwick|gaza
gaza strip|gdansk|geneva|genoa|georgia|getafe|ghent|ghouta|giza|gladbach|glasgow|gloucestershire|goa
golan heights|gold coast|goma|gothenburg|granada|graz|great britain|grozny|guadalajara|guadalupe|guam|guanajuato
guangdong|guangxi|guangzhou|guantanamo|guayaquil|guizhou|gujarat|gujrat|gwangju|hague|haifa|hainan|halifax|hama
hamburg|hampshire|hangzhou|hannover|hanoi|hanover|harare|harbin|harlem|hartford|haryana|havana|hawaii|heathrow
hebei|hebron|hefei|heilongjiang|helmand|helsinki|henan|heraklion|herat|hertfordshire|hesse|hidalgo
himachal pradesh|himalayas|hiroshima|ho chi minh|ho chi minh city|hobart|hodeidah|hoffenheim|hokkaido|hollywood
homs|honolulu|hormuz|hubei|hue|hunan|hyderabad|ibadan|ibiza|idaho|idlib|illinois|imola|imphal|incheon|indiana
indianapolis|indore|ingushetia|inner mongolia|iowa|irbil|irkutsk|isfahan|islamabad|islington|istanbul|itanagar
izmir|iztapalapa|jaipur|jakarta|jalalabad|jalisco|jammu|java|jeddah|jeju|jenin|jerusalem|jharkhand|jiangsu
jiangxi|jilin|jinan|johannesburg|juventus|kabardino|kabul|kaduna|kaesong|kaliningrad|kallakurichi|kalmykia
kampala|kandahar|kandy|kano|kanpur|kansas|kansas city|kaohsiung|karabakh|karachay|karachi|karaj|karbala|karelia
karnataka|kashmir|katanga|kaunas|kawaguchi|kazan|kedah|kelantan|kent|kentucky|kerala|khakassia|kharkiv|khartoum
kherson|khulna|kidal|kiev|kigali|kingston|kinshasa|kirkuk|klaipeda|kohima|kolkata|kopavogur|kosice|kowloon|krakow
kramatorsk|kuala lumpur|kunduz|kunming|kunshan|kyiv|kyoto|la paz|la plata|lagos|lahore|lancashire|lanzhou
las vegas|latakia|latin america|lausanne|lazio|le mans|leeds|leicester|leicestershire|leipzig|leningrad|lens
levante|leverkusen|lhasa|liaoning|libreville|liege|liguria|lille|lima|limassol|lincolnshire|linz|lisbon|livermore
liverpool|livorno|lombardy|london|long beach|los alamos|los angeles|louisiana|luanda|lucknow|ludhiana|lugano
luhansk|lusaka|luxembourg|luzon|lviv|lyon|maastricht|macau|madhya pradesh|madras|madrid|maharashtra|maiduguri
maine|mainz|makassar|malacca|malaga|mallorca|malmo|manaus|manchester|mandalay|manhattan|manila|manipur|manitoba
maracaibo|maracay|maranhao|marawi|mari el|maribor|mariupol|marrakesh|marseille|maryland|mashhad|massachusetts
mazar|mecca|medan|medellin|medina|mediterranean|meghalaya|mekelle|mekong|melbourne|memphis|mendoza|messina|metz
miami|michigan|michoacan|middle east|midlands|midwest|milan|milwaukee|minas gerais|mindanao|minneapolis|minnesota
minsk|miskolc|misrata|mississauga|mississippi|missouri|mitrovica|mizoram|mobile|modena|mogadishu|mombasa|monaco
montana|monte carlo|montevideo|montpellier|montreal|monza|moravia|mordovia|morelos|moscow|mosul|mumbai|munich
murmansk|muscat|nablus|nagaland|nagano|nagasaki|nagorno karabakh|nagoya|nagpur|nairobi|najaf|nanchang|nanchong
nanjing|nantes|nantong|naples|napoli|nashville|natanz|navan|nayarit|nebraska|nevada|new brunswick|new delhi
new england|new hampshire|new haven|new jersey|new mexico|new orleans|new south wales|new taipei|new york
new york city|new york state|newcastle|newfoundland|newfoundland and labrador|nice|nile|ningbo|nizhny novgorod
norfolk|normandy|north america|north carolina|north dakota|north pole|north yorkshire|northamptonshire
northern ireland|norwich|nottinghamshire|nova scotia|novosibirsk|nuevo leon|nunavut|oak ridge|oakland|oaxaca
odesa|odessa|odisha|ohio|ohrid|okinawa|oklahoma|oklahoma city|omsk|ontario|oran|ordos|oregon|orlando|oromia|osaka
osasuna|oslo|ossetia|ottawa|oxfordshire|pacific|padua|pahang|palermo|palm beach|panaji|panmunjom|parana|parma
patagonia|patna|patras|peking|penang|pennsylvania|perak|perm|pernambuco|persian gulf|perth|peshawar|petah tikva
philadelphia|phnom penh|phoenix|phuket|piedmont|pilsen|piraeus|pittsburgh|port au prince|port elizabeth
port harcourt|port said|portland|porto|poznan|prague|prato|pretoria|prince edward island|provence|providence|psv
puebla|puerto rico|punjab|pusan|puyang|pyeongchang|pyongyang|qingdao|qinghai|qom|quebec|queens|queensland
queretaro|quetta|quezon|quintana roo|quito|rabat|raipur|rajasthan|rajshahi|rakhine|raleigh|ramadi|ramallah
ramstein|ranchi|rangers|rangpur|raqqa|rawalpindi|recife|red sea|reims|rennes|reykjavik|rhine|rhode island|riga
rio de janeiro|riviera|riyadh|rochester|rome|rostov|rotterdam|sacramento|sahara|saigon|saint louis
saint petersburg|salisbury|salt lake city|salzburg|samara|sampdoria|san antonio|san diego|san francisco|san jose
san juan|san luis potosi|san pedro|san salvador|sanaa|santa ana|santa catarina|santa fe|santa marta|santo domingo
sao paulo|sapporo|sarajevo|sarawak|sardinia|saskatchewan|sassuolo|savannah|saxony|scandinavia|schalke|scotland
seattle|selangor|seoul|sevastopol|severodvinsk|sevilla|seville|shaanxi|shandong|shanghai|shantou|shanxi|sheffield
shenyang|shenzhen|shijiazhuang|shillong|shimla|shiraz|shiyan|siberia|sichuan|sicily|sikkim|silesia|silicon valley
silverstone|simferopol|sinai|sinaloa|sindh|sirte|skopje|sochi|somerset|sonora|south america|south carolina
south china sea|south dakota|south ossetia|south pole|southampton|soweto|spa|sporting|srebrenica|srinagar
st louis|st petersburg|staffordshire|staten island|stockholm|strait of hormuz|strasbourg|stuttgart|suez|suffolk
sumatra|surabaya|surrey|sussex|suzhou|sydney|sylhet|syracuse|tabasco|tabriz|taian|taichung|tainan|taipei
taiwan strait|taiyuan|taiz|tallahassee|tallinn|tamaulipas|tamil nadu|tampa|tampere|tangier|tangshan|tartu
tashkent|tasmania|tatarstan|tbilisi|tegucigalpa|tehran|tel aviv|telangana|tenerife|tennessee|texas|the hague
thessaloniki|thuringia|tianjin|tianshui|tibet|tigray|tijuana|tikrit|tilburg|timbuktu|timisoara|tirana|tlaxcala
tokyo|tomsk|toronto|tottenham|toulon|toulouse|transnistria|transylvania|trieste|tripoli|tripura|trondheim|tulsa
tunis|turin|turku|tuscany|tuva|udine|udmurtia|ufa|ulan bator|ulster|umbria|uppsala|urumqi|utah|utrecht
uttar pradesh|uttarakhand|valencia|valladolid|vancouver|varanasi|varna|vaughn|veneto|venice|veracruz|vermont
verona|versailles|victoria|vienna|villarreal|vilnius|virgin islands|vladivostok|vojvodina|volga|volgograd|wales
wallonia|warsaw|warwickshire|washington|washington d c|washington dc|watford|wellington|west bank|west bengal
west ham|west virginia|westminster|wexford|whitehall|wichita|wicklow|wimbledon|windhoek|windsor|winnipeg
winterthur|wisconsin|wolfsburg|wolverhampton|wroclaw|wuhan|wuxi|wuzhou|wyoming|xiamen|xian|xinjiang|xinyang
yakutia|yangon|yangtze|yekaterinburg|yerevan|yokohama|yongbyon|yorkshire|yucatan|yukon|yunfu|yunnan|zacatecas
zagreb|zanzibar|zaporizhia|zaporizhzhia|zaragoza|zhangzhou|zhejiang|zhengzhou|zhongshan|zibo|zurich
des moines|baton rouge|grand rapids|sioux falls|carson city|virginia beach|jackson hole|novi sad|milton keynes|alice springs
wagga wagga|palo alto|little rock|cape canaveral|porto alegre|mar del plata|port stanley|ann arbor|coral gables|boca raton
glen burnie|terre haute|eau claire|cedar rapids|lake tahoe|cape cod|niagara falls|thunder bay|moose jaw|lyme regis
clermont ferrand|le havre|la rochelle|den haag|den bosch|bad homburg|crans montana|reggio emilia|la spezia|san remo
novy urengoy|veliky novgorod|bila tserkva|kryvyi rih|ivano frankivsk|siem reap|koh samui|hua hin|navi mumbai|khan younis
khan yunis|beit hanoun|beit lahiya|wad madani|burj khalifa|ciudad juarez|nuevo laredo|scotland yard|bletchley park`.split(
    /[|\n]/,
  ),
);
