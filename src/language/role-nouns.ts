/** Words stand apart by white space; the words of a name of two by an underscore. */
function setOf(...lists: readonly string[]): ReadonlySet<string> {
  const words = lists.flatMap((list) => list.trim().split(/\s+/));
  return new Set(words.map((word) => word.replaceAll('_', ' ')));
}

/**
 * Nouns for a person by what they do or are: "president", "spokeswoman". Singular, lower case, folded; plurals are the
 * reader's. Beside a capitalised name they say that the name is a person's.
 */
export const PERSON_NOUNS: ReadonlySet<string> = setOf(
  // Government, parliament, diplomacy.
  `president premier minister secretary undersecretary chancellor governor mayor senator congressman congresswoman
  congressperson lawmaker legislator representative deputy delegate councillor councilor councilman councilwoman
  parliamentarian mp mep politician statesman stateswoman leader ruler dictator commissioner ombudsman ambassador
  diplomat envoy consul attache adviser advisor aide official officer administrator bureaucrat inspector candidate
  nominee incumbent contender frontrunner challenger successor predecessor dissident activist campaigner protester
  protestor demonstrator lobbyist whistleblower voter citizen resident refugee migrant immigrant asylum-seeker`,
  // Companies and work.
  `chief ceo cfo cto coo cio ciso boss head chair chairman chairwoman chairperson director executive manager supervisor
  founder cofounder co-founder owner co-owner proprietor partner shareholder stakeholder investor entrepreneur
  businessman businesswoman businessperson industrialist magnate tycoon mogul billionaire millionaire banker broker
  trader financier treasurer accountant auditor clerk employee employer worker staffer colleague intern trainee
  apprentice contractor consultant recruiter salesman saleswoman salesperson retailer dealer merchant vendor customer
  consumer client buyer seller shopper landlord tenant farmer miner builder carpenter plumber electrician mechanic
  technician engineer programmer coder developer designer architect inventor operator driver pilot captain sailor
  fisherman chef cook waiter waitress bartender baker butcher tailor barber cleaner janitor gardener librarian`,
  // Those who speak for others, and those who write it down.
  `spokesman spokeswoman spokesperson speaker insider source informant correspondent journalist reporter
  editor columnist commentator critic blogger broadcaster presenter anchor anchorman host interviewer photographer
  cameraman publisher writer author novelist poet playwright screenwriter essayist biographer historian translator
  interpreter influencer youtuber podcaster streamer pundit observer onlooker eyewitness witness bystander`,
  // Knowledge.
  `expert specialist analyst researcher scientist scholar academic professor lecturer teacher tutor headmaster principal
  dean rector student pupil graduate undergraduate alumnus physicist chemist biologist mathematician astronomer
  geologist meteorologist climatologist ecologist botanist zoologist archaeologist anthropologist sociologist
  psychologist economist statistician philosopher theologian linguist cryptographer hacker astronaut cosmonaut
  explorer navigator pioneer intellectual thinker strategist`,
  // Health.
  `doctor physician surgeon nurse midwife paramedic dentist pharmacist psychiatrist therapist veterinarian vet patient
  pathologist coroner epidemiologist virologist carer caregiver survivor`,
  // Law, police, army.
  `lawyer attorney barrister solicitor advocate counsel prosecutor judge justice magistrate juror defendant plaintiff
  claimant appellant litigant suspect detainee prisoner inmate convict criminal thief robber burglar murderer killer
  assassin gunman attacker perpetrator kidnapper smuggler fraudster scammer victim hostage fugitive terrorist militant
  extremist jihadist rebel insurgent guerrilla gangster mobster spy agent operative policeman policewoman
  cop constable sheriff detective investigator sergeant superintendent marshal bailiff guard bodyguard warden
  firefighter fireman rescuer soldier marine airman veteran general colonel major lieutenant corporal commander
  commandant admiral commodore brigadier sniper mercenary conscript recruit`,
  // Crown, church.
  `king queen prince princess emperor empress tsar czar sultan sheikh emir caliph shah pharaoh khan duke duchess earl
  count countess baron baroness lord lady knight dame monarch sovereign regent heir viceroy pope cardinal archbishop
  bishop priest vicar pastor preacher chaplain deacon monk nun abbot rabbi imam cleric ayatollah lama
  missionary prophet apostle saint pilgrim`,
  // Arts and sport.
  `artist painter sculptor illustrator cartoonist animator musician composer conductor singer songwriter rapper
  drummer guitarist pianist violinist bassist vocalist dj dancer choreographer actor actress comedian filmmaker
  producer performer entertainer celebrity star model curator collector player footballer striker goalkeeper defender
  midfielder winger quarterback linebacker cornerback receiver pitcher batsman bowler cricketer golfer
  boxer wrestler swimmer sprinter runner cyclist skier skater gymnast athlete olympian champion winner runner-up loser
  finalist medalist medallist coach trainer referee umpire teammate rival opponent fan supporter`,
  // Family and everyday.
  `man woman boy girl child teenager adult baby toddler person human guy father mother parent son daughter brother
  sister sibling husband wife spouse fiance fiancee widow widower uncle aunt nephew niece cousin grandfather
  grandmother grandson granddaughter grandchild ancestor descendant relative friend neighbour neighbor boyfriend
  girlfriend lover passenger pedestrian motorist traveller traveler tourist visitor guest settler colonist native
  villager pensioner volunteer donor benefactor philanthropist member follower user gamer holder
  recipient laureate hero heroine legend figurehead mastermind creator maker guardian mentor`,
);

/** What stands before a person's name, without its full stop. */
export const PERSON_TITLES: ReadonlySet<string> = setOf(
  `mr mrs ms miss mx sir dame lord lady dr prof rev fr hon sgt lt capt cpt maj col gen adm sen rep gov pres`,
);

/**
 * Nouns for a body of people: "ministry", "retailer". Singular, lower case, folded; with the two-word names that their
 * last word alone would not give.
 */
export const ORGANISATION_NOUNS: ReadonlySet<string> = setOf(
  // Business.
  `company firm business corporation conglomerate multinational enterprise startup start-up subsidiary manufacturer
  maker producer supplier vendor provider contractor subcontractor distributor wholesaler retailer reseller store shop
  chain supermarket outlet franchise brand publisher broadcaster network newspaper magazine tabloid daily weekly
  newsroom consultancy brokerage bank lender creditor insurer fund exchange bourse airline carrier operator utility
  brewery refinery automaker carmaker chipmaker drugmaker planemaker shipbuilder developer studio label giant
  competitor employer partnership sponsor backer investor shareholder rival venture consortium cartel syndicate monopoly duopoly platform marketplace
  restaurant hotel`,
  // Government.
  `government administration cabinet ministry department bureau office authority agency commission committee
  subcommittee panel council parliament congress senate assembly legislature chamber municipality regulator watchdog
  treasury embassy consulate secretariat presidency court tribunal judiciary police constabulary directorate
  inspectorate taskforce junta regime state union federation confederation alliance bloc coalition opposition`,
  // Arms.
  `army navy military force militia brigade battalion regiment division squad unit corps fleet gang mafia faction cell`,
  // Society.
  `organisation organization association society institution institute foundation charity nonprofit non-profit ngo
  thinktank club league team party movement church mosque synagogue diocese congregation fraternity guild lobby
  cooperative co-operative collective group body`,
  // Knowledge, health, arts.
  `university college school academy faculty laboratory lab observatory museum library gallery theatre theater orchestra
  choir band ensemble hospital clinic`,
  // Names whose last word alone would not say it.
  `third_party think_tank task_force trade_union non_profit start_up joint_venture news_agency police_force
  armed_forces secret_service`,
);

/**
 * Last words (or abbreviations) of an organisation's proper name: "Smith Inc", "Foreign Ministry", "Morning Post".
 * Lower case, folded, without the full stop.
 */
export const ORGANISATION_SUFFIXES: ReadonlySet<string> = setOf(
  // Legal forms.
  `inc incorporated corp corporation co company ltd limited llc llp lp plc gmbh ag kg kgaa se sa sas sarl srl spa sl
  bv nv ab as asa aps oy oyj kk pty pvt pte bhd tbk jsc ojsc pjsc ooo oao zao kft zrt doo`,
  // Trades.
  `group holding holdings partners associates brothers bros sons industries enterprises ventures capital investments
  trust fund bank bancorp insurance assurance securities financial stores store supermarkets airlines airways air
  motors motor automotive aerospace aviation railway railways shipping energy oil petroleum gas electric electronics
  power steel chemical chemicals pharmaceuticals pharma biotech laboratories laboratory labs lab technologies
  technology systems solutions software networks network semiconductor robotics mobile telecom communications media
  entertainment pictures studios studio records music games interactive press publishing publications books
  broadcasting radio television tv international global worldwide consulting services logistics foods brewery hotels`,
  // Newspapers and agencies.
  `times post news journal gazette herald tribune telegraph guardian observer chronicle mirror courier inquirer
  examiner bulletin dispatch weekly magazine review today wire`,
  // Government.
  `government administration ministry department agency bureau office authority commission committee council parliament
  congress senate assembly legislature treasury court tribunal police constabulary directorate inspectorate service
  embassy secretariat`,
  // Arms.
  `army navy force forces corps guard brigade regiment division militia command`,
  // Society and learning.
  `union party association federation confederation league alliance coalition foundation institute institution
  organisation organization society club academy university college school faculty hospital clinic museum library
  gallery orchestra philharmonic church movement front initiative project forum centre center
  united rovers wanderers fc afc cf sc`,
);

/** Nouns for a place: "town", "island", "venue". Singular, lower case, folded. */
export const PLACE_NOUNS: ReadonlySet<string> = setOf(
  // General.
  `place location site spot area zone region territory district quarter neighbourhood neighborhood locality position
  destination venue setting scene whereabouts address surroundings vicinity outskirts`,
  // What is governed.
  `country nation state kingdom empire republic province county canton prefecture municipality borough parish
  commonwealth colony dominion protectorate emirate duchy principality land homeland continent subcontinent
  hemisphere capital city town village hamlet suburb metropolis megacity settlement outpost enclave exclave commune
  downtown ghetto slum`,
  // Nature.
  `river stream creek brook canal lake pond lagoon reservoir sea ocean gulf bay cove fjord strait channel estuary
  delta coast coastline shore beach peninsula cape headland island isle islet atoll archipelago reef mountain hill
  peak summit ridge range volcano cliff plateau plain prairie steppe valley canyon gorge basin pass desert dune oasis
  forest jungle rainforest woodland wetland swamp marsh glacier waterfall spring cave`,
  // What is built.
  `street road avenue boulevard lane alley square plaza highway motorway freeway junction crossing bridge tunnel
  building skyscraper tower house home apartment flat mansion villa palace castle fortress fort cottage hotel hostel
  headquarters office branch facility plant factory mill mine warehouse depot workshop shipyard yard laboratory
  school campus university hospital clinic church cathedral chapel abbey monastery temple mosque synagogue shrine
  cemetery stadium arena hall theatre theater cinema museum gallery library park garden zoo market mall
  restaurant cafe pub bar station airport airfield runway port harbour harbor dock pier base camp barracks garrison
  prison jail embassy consulate border checkpoint frontier farm field ranch plantation`,
);

/** Verbs that report what someone said, in the forms that an attribution takes. Lower case, folded. */
export const SPEECH_VERBS: ReadonlySet<string> = setOf(
  // Neutral.
  `say says said saying tell tells told state states stated write writes wrote written add adds added note notes noted
  remark remarks remarked comment comments commented mention mentions mentioned observe observes observed
  explain explains explained describe describes described recall recalls recalled continue continues continued
  conclude concludes concluded reply replies replied respond responds responded answer answers answered tweet tweets
  tweeted post posts posted quote quotes quoted cite cites cited`,
  // Official.
  `announce announces announced declare declares declared report reports reported reveal reveals revealed disclose
  discloses disclosed confirm confirms confirmed inform informs informed testify testifies testified pledge pledges
  pledged promise promises promised vow vows vowed propose proposes proposed predict predicts predicted estimate
  estimates estimated warn warns warned caution cautions cautioned advise advises advised recommend recommends
  recommended urge urges urged`,
  // What the speaker holds, and others may not.
  `claim claims claimed argue argues argued insist insists insisted assert asserts asserted maintain maintains
  maintained contend contends contended allege alleges alleged suggest suggests suggested believe believes believed
  think thinks thought admit admits admitted acknowledge acknowledges acknowledged concede concedes conceded agree
  agrees agreed stress stresses stressed emphasise emphasises emphasised emphasize emphasizes emphasized reiterate
  reiterates reiterated complain complains complained criticise criticises criticised criticize criticizes criticized
  accuse accuses accused blame blames blamed deny denies denied reject rejects rejected dismiss dismisses dismissed
  refute refutes refuted dispute disputes disputed joke jokes joked ask asks asked demand demands demanded call calls
  called hint hints hinted imply implies implied hope hopes hoped`,
);
