/** What the press calls people by, before or after a name: occupations, offices, kin, roles in a story. Folded, singular. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  `cellist flautist flutist oboist trumpeter saxophonist harpist organist percussionist ballerina fielder wicketkeeper canoeist
  kayaker fencer archer judoka snowboarder biathlete curler diver skateboarder barber tailor cobbler blacksmith beekeeper trucker
  postman milkman librarian headmaster headmistress pharmacist optician midwife corporal trooper gunner rifleman
  plumber butcher hairdresser homeowner gardener waiter waitress schoolboy schoolgirl pensioner magician dentist vet veterinarian
  rocker carpenter bricklayer cleaner cashier shopkeeper housewife landlord tenant academic accountant accuser activist actor actress administrator admiral adviser advisor agent aide ally ambassador analyst
  anchor anchorman announcer anthropologist archaeologist archbishop architect artist assassin assistant astronaut astronomer
  athlete attacker attorney author aunt banker baritone baron baroness barrister bassist batsman bidder billionaire biographer
  biologist bishop blogger bodyguard bomber boss bowler boxer boyfriend brother broadcaster broker builder businessman
  businesswoman cameraman campaigner candidate captain cardiologist cardinal caretaker cartoonist celebrity cellist ceo cfo
  chairman chairperson chairwoman challenger champion chancellor chef chemist chief choreographer citizen clergyman cleric
  climatologist coach coauthor cofounder colleague collector colonel columnist comedian commander commentator commissioner
  composer comrade conductor congressman congresswoman conservationist constable consultant contender contestant contractor
  coordinator correspondent councillor councilman counsel counselor coroner cosmonaut cousin creator cricketer critic curator
  cyclist dad dancer daughter dean deejay defector defendant defender delegate demographer deputy designer detainee detective
  developer dictator diplomat director dissident dj doctor driver drummer economist editor educator electrician emperor
  engineer entertainer entrepreneur envoy epidemiologist evangelist executive expert explorer farmer father fellow fiance
  fiancee fighter filmmaker financier firefighter fisherman footballer forward founder friend fugitive general geologist
  girlfriend goalkeeper goalie goaltender golfer governor graduate grandfather grandmother grandson granddaughter guard
  guitarist gunman guru gymnast hacker head heir heiress historian host hostage husband illustrator imam immunologist infielder
  inmate insider inspector instructor inventor investigator investor jihadist jockey journalist judge juror justice keeper
  king knight lawmaker lawyer leader lecturer legend legislator liberal lieutenant linebacker lobbyist magistrate magnate
  manager marshal mathematician mayor mechanic mediator member mentor meteorologist midfielder militant millionaire minister
  mogul monk mother mp musician negotiator neighbor neighbour nephew neurologist neuroscientist newcomer niece nominee
  novelist nun nurse observer officer official ombudsman operator opponent orator organiser organizer outfielder owner
  painter paleontologist paramedic parliamentarian partner passenger pastor patient patriarch performer philanthropist
  philosopher photographer photojournalist physician physicist pianist pilot pitcher planner player playwright plaintiff
  poet policeman politician pollster pope prefect preacher predecessor premier presenter president priest prince princess
  principal prisoner producer professor programmer promoter propagandist prosecutor protester qualifier wildcard custodian rookie hitman marksman playmaker debutant debutante spinner seamer allrounder fullback winger flanker halfback lifter thrower jumper hurdler decathlete triathlete marathoner swimmer biathlete luger bobsledder coxswain steersman teammate compatriot countryman countrywoman newcomer substitute keeper technician tactician magistrate brigadier psychiatrist psychologist
  publicist publisher quarterback queen rabbi racer ranger rapper receiver rebel recruiter referee refugee relative reporter
  representative researcher resident reverend rider rival rower ruler runner sailor salesman scholar scientist scout
  screenwriter sculptor seaman secretary seed senator sergeant sheikh sheriff shooter singer sister skater skier skipper
  sociologist solicitor soldier songwriter son soprano speaker specialist spokesman spokesperson spokeswoman sprinter spy
  staffer star statesman statistician striker strategist strongman student substitute successor suffragette superintendent
  superstar surfer surgeon survivor suspect swimmer tackle teacher teammate technician teenager tenor terrorist theologian
  theorist therapist trader trainer translator treasurer trustee tsar tycoon umpire uncle undersecretary veteran victim
  videographer vice villager violinist virologist visitor vocalist volunteer voter warlord watchdog whistleblower widow
  widower wife winemaker winger winner witness woman man boy girl worker wrestler writer youngster youtuber zoologist`
    .split(/\s+/)
    .filter(Boolean),
);

/** Verbs that people do with words, as the press uses them beside names. */
export const SAYING: ReadonlySet<string> = new Set(
  `said says say saying told tells telling added adds wrote writes tweeted tweets explained explains argued argues noted notes
  stated states warned warns announced announces insisted insists claimed claims asked asks replied replies testified recalled
  recalls commented comments suggested suggests admitted admits acknowledged conceded declared declares urged urges vowed
  vows pledged joked quipped predicted predicts believes believed thinks thought hopes hoped denied denies confirmed confirms
  complained complains responded answered remarked observed posted responds adds cautioned stressed emphasized emphasised
  lamented echoed concluded reiterated shouted cried boasted promised`
    .split(/\s+/)
    .filter(Boolean),
);
