/** Given names that the lists compiled from elsewhere lack: people in the news, sport and politics of all continents. Folded. */
export const FURTHER_GIVEN_NAMES: ReadonlySet<string> = new Set(
  `abdelaziz abdelmadjid abdiweli aboubakr achraf adeyemi ahmadou ainura akinwumi akylbek alemayehu aliaksandr
  aliaksandra almazbek altaf anhelina ansu anthea anwarul apisai art arantxa ardalan aritz asadullah askar assimi assoumani
  atifete audronius auma azali babajide badara bakhytzhan bamir barham bassirou batoul battulga bayani bekele berik
  bernat boediono boiko bongani brandin bronislaw bujar burhanuddin cesc chadli chakib chiheb choguel choummaly
  christodoulos coby costas daichi daithi dak damdin dariga davorka demarcus denzil deshaun didas dioncounda djibrilla
  djimi dobrica dolkun dontae droupadi duniya ebele ederson edmundas ekmeleddin eleftherios elhadj enele epeli ertugrul
  eskandar evika fabinho faiez farkhunda fathallah fathi feleti ferran fiame firmino fradique gaafar gabit gavi ghada
  giorgos giovani girma gitanas gjorge gobind gudni gulbuddin gundars gunnlaugur gyude haftar hailu hakainde hakeem
  halimah halldor hamadi hanan hannibal haris hasina hassanal hemedti hichem hidetoshi hifikepunye hiroki hissene
  hoshyar houari ilir imomali ingibjorg iqlima isabelo isatou isco isselmou jalen jameis jeenbek jigme jomart joyti jrue
  juhan kaoru karolos keisuke kenenisa kenyan keriako kersti khaltmaa khandro khurelsukh kipchoge klay koke kostas
  kristalina kurmanbek kyler kyrie lansana lavrenti lekhraj lenart lesego levon lhamo liamine lilianne ljubo lleyton
  lobsang lonzo lotay lybimir lyonpo malalai mamnoon manasseh marouane marouf marquinhos marshawn masahiro mauril memli
  merab militao moana moez moncef mswati mulatu murtaza musalia nambaryn nasirdin natig nechirvan ngolo nicos nursultan
  nusret odysseas ogtay olafur oluwaseun orri ousman panagiotis panos pedri perizat phumzile plamen presnel prokopis
  purnomo qaboos quamrul quett rached ralitsa ramtane rangin raphinha rashaad rauff ravil richarlison riek rigoberta
  rodri rodrygo ruhakana rumen rustem rusty saadeddine sadyr sahle salahuddin sanae saquon sarantuya sarkis savka
  selahattin senait seretse shinji shkelqim shunsuke sidi sigurdur sirojiddin sloane sofyan somchai sooronbay stefon
  steingrimur stelios steph stephon sterling stu subandrio surangel taavi tabare taieb takehiro takumi tammam taneti
  tassos tawakkol teburoro tesfaye thanasi thein thorbjorn tirunesh tremaine tsakhiagiin tua tuheitia tupou tyreek
  tyrell umaro unai vaira vassilis viatcheslav vidkun vika vinny vjosa vojislav vonn voreqe vuk wanis wanjiru wataru
  wavel wayan wided will yayi yehude youssouf yuto zivko zviad`
    .split(/\s+/)
    .filter(Boolean),
);
