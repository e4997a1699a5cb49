// All lists are in the Solr format: `a, b, c` meet each other, `a => b, c` reads a as b or c and not the other way, `#` heads
// a theme. A word may stand in several groups, one for each of its senses; groups are not chained. Forms that the Porter
// stemmer joins stand once: whoever reads a list stems both sides.

/** Words and short phrases that may stand for each other in a question about one fact: close, but not the same word. */
export const ENGLISH_SYNONYMS = `
# Stopping, banning, leaving
ban, prohibit, forbid, outlaw, bar, block
ban, prohibition, moratorium, embargo, sanction
blacklist, blocklist, ban
drop, quit, abandon, ditch, discontinue, stop using, phase out, get rid of
drop, remove, purge, pull, withdraw, take off, take down
scrap, drop, abandon, cancel, axe
cancel, call off, scrap
uninstall, remove, delete
stop, halt, end, cease, discontinue, suspend
suspend, pause, freeze, halt
leave, quit, exit, depart, withdraw, pull out
leave, abandon, desert
resign, step down, quit, stand down
dismiss, fire, sack, oust, remove
abolish, repeal, scrap, abolition, revoke
expel, expulsion, deport, kick out, throw out, eject
boycott, shun, avoid
avoid, prevent, avert
prevent, stop, block, thwart, foil
replace, substitute, swap, supersede, take over
replacement, successor, substitute
# Moving
move, relocate, transfer, shift, migrate
travel, trip, journey, voyage
travel, tour, visit
send, dispatch, ship, deliver
transport, carry, ship, convey
arrive, reach, come
return, come back, go back
enter, join, go into
flee, escape, flight
evacuate, flee
settle, settlement, settler, colonise, colonize
emigrate, immigrate, migrate, migrant
immigrant, migrant, refugee
based, headquartered, located
headquarters, head office, base, hq
located => located, situated, based, lies
# Beginning, ending, making
begin, start, commence, kick off, onset
start, launch, open, begin
found, founder, co-founder, cofounder, foundation
found, establish, set up, create, start
founder, co-founder => founder, co-founder, founded, established, set up, created, started, launched
create, make, produce, develop
invent, inventor, devise, create
inventor => inventor, invented, creator, pioneer
build, construct, erect, builder
launch, introduce, release, roll out, unveil
open, inaugurate, launch
finish, complete, end, conclude, conclusion
end, finish, expire, conclude
continue, keep, go on, carry on, persist
delay, postpone, put off, defer, push back
resume, resumption, restart, continue
renew, extend
establish, set up, form
produce, production, manufacture, make
manufacturer, maker, producer
maker => maker, manufacturer, made
design, plan, draw up
develop, evolve, grow
prepare, get ready
# Buying, selling, owning, money
buy, purchase, acquire, acquisition, takeover
buyer, purchaser, customer
own, owner, ownership, possess
owner, proprietor
belong to => belong to, owned, owner
cost, price, expense
price, cost, worth, value, fee
expensive, costly, pricey
cheap, inexpensive, low-cost, affordable
pay, salary, wage, earnings
salary, wage, income, compensation
money, funds, cash, finance
fund, finance, bankroll, pay for, sponsor
profit, earnings, gain, income
revenue, turnover, income
loss, lose, deficit
debt, loan, owe, liability
rent, lease, hire
tax, levy, duty, taxation
tariff, duty, levy
fine, penalty, punish
budget, spending, expenditure
rich, wealthy, affluent, wealth
poor, poverty, impoverished
share, stock, stake
shareholder, investor, stakeholder
trade, commerce
trade, trader, dealer, merchant
export, sell abroad
subsidy, aid
bankrupt, insolvent, bankruptcy
donate, donor, give, contribute
# Running and leading
head, lead, boss, chief
boss, chief, head, director, manager
boss => boss, chief, ceo, head, director, chairman, president, leader
ceo, chief executive, chief executive officer
cfo, chief financial officer
cto, chief technology officer
coo, chief operating officer
chair, chairman, chairwoman, chairperson
in charge => in charge, head, chief, lead, responsible, run
leader, lead, head, chief
run => run, head, lead, manage, operate, in charge
manage, run, operate, administer
president, head of state
prime minister, premier
premier => premier, prime minister
rule, govern, reign
king, monarch
government, administration, cabinet, authorities
government, gov, govt
parliament, legislature, congress, assembly
lawmaker, legislator, member of parliament, politician
mp, member of parliament, lawmaker
senator, lawmaker, congressman
official, officer
authorities, officials, government
agency, body
ministry, department
appoint, name, nominate, nominee
elect, choose, vote
election, vote, poll, ballot
vote, ballot, voter
candidate, nominee, contender
politician, lawmaker, statesman
control, command
responsible, in charge, accountable
# Speaking and thinking
say, state, claim, speak
claim, assert, allege, argue
announce, unveil, reveal, declare, statement
reveal, disclose, expose, uncover
speak, speech, talk, speaker
speech, address, talk
spokesman, spokeswoman, spokesperson
comment, remark, statement
ask, request, demand, call for
ask, question, inquire, query
answer, reply, respond, response
call, name, known as, title
called => called, named, known as, dubbed, termed
nickname, dub, known as, called
explain, explanation, clarify
describe, description, depict, portray
mean, signify, definition
define, definition, meaning
suggest, propose, recommend, advise
advise, advice, recommend, counsel
adviser, advisor, aide, counsel
warn, caution, alert
promise, pledge, vow, commit
agree, agreement, accept, consent
agreement, deal, pact, accord, treaty
contract, deal, agreement
disagree, dispute, differ, object
argue, argument, debate, dispute
discuss, debate, talk about
talks, negotiations, discussions
negotiate, bargain, talk
admit, acknowledge, confess, concede, admission
deny, reject, refute, dismiss, denial
deny, refuse, reject
refuse, decline, reject
accuse, allege, blame
blame, fault, accuse
criticise, criticize, slam, condemn, blast
critic, opponent, detractor
condemn, denounce, deplore
praise, applaud, laud, commend
complain, complaint, grievance
report, account, article
write, writer, author
author => author, writer, wrote
writer => writer, author, wrote
publish, publication, release, issue
journalist, reporter, correspondent
newspaper, paper
rumour, rumor, gossip, speculation
think, believe, opinion, view, belief
opinion, view, stance, position
consider, regard, deem, view
understand, comprehend, grasp
remember, recall, memory, remembrance
forget, overlook
learn, find out, discover, study
decide, decision, choose, resolve, determine
choose, choice, pick, select, option, opt
choice, option, alternative
plan, intend, intention, aim, propose
aim, goal, objective, purpose, target
purpose, reason, aim
reason, cause, motive
cause, lead to, result in, trigger, bring about
result, outcome, consequence, effect
effect, impact, influence, consequence
affect, influence, impact
influence, inspire, influential
hope, wish, want, desire
want, wish, seek, desire
need, require, necessary
demand, require, insist
expect, anticipate, predict, forecast
predict, forecast, projection
estimate, calculate, reckon
guess, estimate, speculate
doubt, suspicion, uncertain
suspect, suspicion, alleged
trust, confidence, rely
fear, worry, concern, anxiety, afraid
worried, concerned, afraid, anxious
concern, worry, fear, misgiving
angry, anger, furious, outrage
sad, unhappy, sorrow, grief
happy, glad, pleased, joy
love, enjoy, fond
hate, dislike, loathe, hatred
surprise, astonish, shock, unexpected
# Checking
check, inspect, review, audit, examine, verify
check, verify, confirm, validate
oversee, supervise, monitor, oversight, watch over
supervisor, overseer, monitor
monitor, watch, observe, track
review, assess, evaluate, examine
investigate, probe, inquiry, enquiry, look into
investigator, detective, inspector
analyse, analyze, analysis, study, examine
research, study, investigation
researcher, scientist, scholar
test, trial, try, experiment
try, attempt, effort, seek
prove, proof, evidence, demonstrate
show, demonstrate, reveal, indicate
find, discover, detect, locate
find => find, found
discover => discover, found
discover, discovery, discoverer, find
search, look for, seek, hunt
count, number, tally, total
measure, gauge, assess
compare, comparison, versus
recognise, recognize, identify
identify, name, determine
transparent, openness
access, view, inspect
# One root that the stemmer leaves apart: verbs and their nouns
die, dead, death, killed, deceased
marry, marriage, wedding, wife, husband, spouse
married => married, marriage, wife, husband, spouse, wed
bury, burial, funeral, grave
destroy, destruction, demolish, ruin, devastate
reduce, reduction, cut, lower, decrease, lessen
permit, permission, allow, authorise, authorize, licence, license
submit, submission, hand in, file
transmit, transmission, broadcast
omit, omission, leave out
expand, expansion, enlarge, extend
extend, extension, prolong
invade, invasion, occupy, conquer
divide, division, split, partition, separate
include, inclusion, contain, comprise, consist
exclude, exclusion, leave out, shut out
explode, explosion, blast, detonate
provide, provision, supply, give, offer
collide, collision, crash
persuade, persuasion, convince
convert, conversion, turn into, transform
divert, diversion, detour
inquire, inquiry, enquiry
defend, defence, defense, protect
offend, offence, offense
respond, response, reaction
modify, modification, alter, change, amend
notify, notification, inform, alert
unify, unification, unite, union
ratify, ratification, approve
vary, variation, various, variety
maintain, maintenance, upkeep, preserve
occur, happen, take place
treat, treatment, therapy, cure
judge, judgment, judgement, ruling
weigh, weight, heavy
sign, signature, signatory
fail, failure, unsuccessful
close, closure, shut, shut down
seize, seizure, confiscate, capture
mix, mixture, blend
recover, recovery, regain
deliver, delivery, hand over
steal, theft, thief
slave, slavery, enslave
sail, sailor, seafarer
win, winner, victory, champion
compete, competition, contest, competitor
competitor, rival, opponent
conduct, conductor, carry out
add, addition, extra
secede, secession, independence, break away
precede, predecessor, forerunner
ancestor, ancestry, forefather
resolve, resolution, settle, solve
emit, emission, give off
commit, perpetrate, carry out
absorb, absorption, take in
combust, burn
corrode, corrosion, rust
injure, injury, wound, hurt
escape, flee, fugitive, break out
pursue, pursuit, chase
merge, merger, combine, amalgamate
join, merge, unite
ally, alliance, partner
rebel, rebellion, revolt, uprising, insurgent
revolt, revolution, uprising
use, usage, user, utilise, utilize
train, trainee, instruct
teach, teacher, instructor, educate
learn, study, student, pupil
educate, schooling
save, rescue, saviour
rescue, save, free
photograph, photo, picture, image
farm, farmer, agriculture
miner, mining
kill, killer, murder, slay
murder, homicide, kill
assassinate, kill
attack, assault, raid, strike
win, defeat, beat
defeat, beat, overcome, victory
lose, loss, defeat
hack, hacker, breach, break into
steer, guide, navigate
employ, employee, employer, hire
hire, employ, recruit, appoint
give, gift, grant, award
receive, receipt, get, obtain, recipient
sight, see, vision
flow, drain
eat, diet, consume
drink, beverage
heal, health, healthy
live, reside, dwell, inhabit
born, birth, birthplace, native
birthday, date of birth, born
birthplace, place of birth, born
bear, give birth
# One root that the stemmer leaves apart: adjectives and their nouns
strong, strength, powerful
weak, feeble
high, height, tall, elevation, altitude
wide, width, broad, breadth
hot, heat, warm, temperature
cold, cool, chilly
free, freedom, liberty
free, release, liberate
true, correct
brave, bravery, courage
hungry, hunger, starve, starvation, famine
famine, starvation, food shortage
silent, silence, quiet
urgent, urgency, emergency
frequent, frequency, common
vacant, vacancy, empty
pregnant, pregnancy, expecting
secret, secrecy, confidential, classified
safe, safety, secure
real, reality, genuine, actual, authentic
loyal, loyalty, faithful
difficult, difficulty, hard, tough
easy, ease, simple
stable, stability, steady
cruel, cruelty, brutal
simple, simplicity, plain
complex, complicated
accurate, accuracy, precise, exact
able, ability, capable
famous, fame, well-known, renowned, celebrated, prominent
anonymous, unnamed, unidentified
unnamed, unidentified, undisclosed
unknown, unclear, uncertain
various, diverse, different
sufficient, adequate
lack, shortage, absence, scarcity
important, significant, key, major, crucial
main, chief, principal, primary, major
large, big, huge, vast, great
small, little, tiny, minor
first, earliest, original, initial
last, final, latest
new, recent, modern
modern, contemporary, current
current, present, existing
former, previous, ex, past
previous, earlier, prior
quick, fast, rapid, swift, speed
fast, speed, velocity
speed, velocity, pace, rate
slow, gradual, slowly
close, nearby, next to, adjacent
far, distance, distant, remote
empty, vacant, bare
full, complete, whole
whole, entire, complete, total
part, portion, section, share
half, 50 percent
majority, more than half
sole, single
sole, exclusive
alone, solitary, isolated
identical, equal
similar, alike
different, distinct, separate
opposite, contrary, reverse
rare, uncommon, unusual, scarce
common, usual, typical, frequent, widespread
normal, usual, regular, standard, ordinary
strange, odd, unusual, peculiar
special, particular, specific
good, positive, beneficial
bad, negative, poor, harmful
best, top, finest
excellent, outstanding, superb
terrible, awful, horrible, dreadful
wrong, incorrect, mistaken, false, error
false, untrue, fake, incorrect
fake, counterfeit, forged, bogus, false
mistake, error, blunder, fault
correct, accurate
illegal, unlawful, illicit, against the law
legal, law, legitimate
valid, legitimate, sound
official, formal
dangerous, risky, hazard, unsafe
danger, risk, threat, hazard, peril
threat, threaten, menace
vulnerability, flaw, weakness, security hole, bug
safe, protected, secure
useful, helpful, beneficial
useless, worthless, pointless
necessary, essential, required, vital
essential, vital, crucial, critical
possible, potential, likely
possible, feasible
likely, probable, expected
ready, prepared
busy, crowded
beautiful, attractive, pretty
ugly, unattractive
clean, pure
dirty, polluted, filthy, contaminated
wet, damp, humid, moist
bright, brilliant, light
loud, noise, noisy
thick, dense
sharp, acute
smooth, flat
rough, uneven
# People and work
person, individual, human
people, inhabitants, residents, population, citizens
citizen, national, resident
nationality, citizenship
kid, child, youngster
child => child, son, daughter, offspring, kid
parents => parents, mother, father
mother, mom, mum
father, dad
sibling => sibling, brother, sister
grandfather, grandpa
grandmother, grandma
family, relatives
ancestors, forebears
baby, infant, newborn
teenager, teen, adolescent, youth
adult, grown-up
elderly, senior, old, aged
man, male, gentleman
woman, female, lady
gender, sex
friend, companion
enemy, foe, adversary, opponent
guest, visitor
tourist, visitor, traveller
crowd, mob, gathering
audience, viewers, spectators
fan, supporter
supporter, backer, follower, advocate
follower, disciple, adherent
member, participant
worker, employee, staff, personnel, workforce
staff, personnel, crew
colleague, coworker, co-worker
job, post, position, role, work
job, occupation, profession, career
layoff, job cut, redundancy, lay off
unemployed, jobless, out of work
unemployment, joblessness
strike, walkout, industrial action
union, trade union, labor union
retire, pension
expert, specialist, professional
doctor, physician, medic
surgeon, surgery
lawyer, attorney, solicitor, barrister, counsel
scientist, science, scientific
mathematician, mathematics, math
economist, economics, economy
archaeologist, archaeology, archeology
astronomer, astronomy
artist, art, artwork
author, novelist
playwright, drama, dramatist
celebrity, star
astronaut, cosmonaut, spaceman
pilot, airman, aviator
professor, lecturer, academic
student, pupil, undergraduate
alumni, graduates, former students
degree, diploma, qualification
bachelor, undergraduate
tutor, teacher, coach
coach, trainer, manager
winner, champion, victor, won
champion, title, championship
prize, award, medal, honour, honor
award, prize, win
nickname, alias, byname
surname, last name, family name
first name, given name
pseudonym, pen name, alias
# Companies and products
firm, company, business, corporation, enterprise
shop, store, retailer, outlet
supplier, vendor, provider, seller
customer, client, consumer
consumer, user, shopper
subsidiary, unit, branch, division
branch, office, outlet
parent company, owner
startup, start-up, new company
industry, sector, business
factory, plant, works, facility, mill
warehouse, depot
product, goods, merchandise
goods, merchandise, cargo, wares
brand, label, trademark
logo, emblem, symbol
advertisement, ad, advert, commercial
advertise, promote, market
contractor, builder
sponsor, backer, support
competition, rivalry, rival
stock exchange, stock market, bourse
ipo, public offering, go public, listing
import, bring in
supply, provide, stock
order, instruct, command, direct
order => order, purchase, request
patent, intellectual property
insurance, cover
warranty, guarantee
guarantee, ensure, assure, promise
shipment, delivery, cargo, consignment
# Countries and government
nation, country, state
national, nationwide
foreign, overseas, abroad, international
international, worldwide, global
global, world, worldwide
domestic, internal, national, home
capital => capital, capital city, seat of government
border, frontier, boundary
border, neighbour, neighbor, adjoin
region, area, territory, zone, province
area, size
county, district, shire
territory, land, possession
empire, emperor, imperial
kingdom, realm, monarchy
monarchy, monarch, crown
throne, crown
nobility, noble, aristocracy, aristocrat
republic, republican
terrorism, terrorist, extremist
racism, racist, racial
independence, autonomy, sovereignty
autonomous, self-governing, independent
referendum, vote, plebiscite
policy, strategy, approach
bill => bill, law, legislation
law, legislation, act, statute
rule, regulation, law
regulator, watchdog, authority
constitution, charter
veto, block, reject
approve, pass, ratify, endorse, back
approve, permission, green light
enforce, implement, carry out
implement, enact, put in place
require, oblige, mandatory, compulsory
mandatory, compulsory, required, obligatory
voluntary, optional
committee, commission, panel, council
council, board, assembly
ambassador, envoy, diplomat
embassy, consulate
negotiator, mediator
sanctions, embargo, restrictions
restriction, limit, curb
campaign, drive
rally, demonstration, protest, march
protest, demonstration, unrest
riot, unrest, disorder
coup, overthrow, putsch
overthrow, topple, depose, oust
exile, banish
refugee, asylum seeker, displaced
asylum, refuge
visa, entry permit
welfare, benefits, social security
bureaucracy, red tape, bureaucrat
corruption, bribe, bribery, graft
scandal, controversy, affair
controversial, disputed, contentious
reform, overhaul, change
crisis, emergency
# Law and crime
sue, lawsuit, court, litigation, legal action
lawsuit, case, suit, legal action, litigation
court, tribunal
trial, hearing, court case
prosecute, charge, indict, prosecutor
charge, accuse, indict
guilty, convict
acquit, clear, not guilty
sentence, jail, imprison, punish
jail, prison, imprison, gaol, behind bars
prisoner, inmate, detainee, captive
arrest, detain, custody, apprehend
detention, custody, arrest
release, free, set free
execute, put to death
executed, killed, hanged, beheaded
death penalty, capital punishment
appeal, challenge, contest
ruling, verdict, decision, judgment
overturn, reverse, annul, quash
evidence, proof, testimony
testify, testimony, witness
plaintiff, claimant
defendant, accused
crime, criminal, offence, offense
criminal, felon, crook, offender
offence, offense, crime, violation
violate, breach, break, infringe
cop, police, policeman, police officer
police, officers, law enforcement, cops
suspect, accused
victim, casualty
kidnap, abduct, hostage
hostage, captive
rape, sexual assault
abuse, mistreat
fraud, scam, swindle, deception
scam, hoax, fraud
burglar, burglary, break in
smuggle, trafficking, smuggler
gang, mafia, mob
weapon, arms
gun, firearm, rifle, pistol
gunman, shooter, attacker
bomb, explosive
drugs, narcotics
poison, toxic, venom
cause of death, died of
suicide, kill himself, kill herself, take own life
innocent, not guilty
punishment, penalty, sentence
compensation, damages, payout
# War
war, conflict, warfare, fighting
conflict, dispute, clash
battle, fight, combat, clash
peace, truce, ceasefire
ceasefire, truce, armistice
army, troops, soldiers, forces
military, army, armed forces, armed
soldier, troops, serviceman
navy, naval, fleet
fleet, ships, vessels
commander, general, leader
militia, paramilitary, fighters
rebel, insurgent, guerrilla, militant
militant, extremist, fighter
missile, rocket
nuclear, atomic
bombing, air strike, airstrike, bombard
siege, besiege, surround
surrender, capitulate, give up
retreat, withdraw, pull back
capture, seize, take, conquer
casualty, fatality, death
death toll, killed, dead, deaths
massacre, slaughter, mass killing
genocide, ethnic cleansing, extermination
veteran, former soldier
draft, conscription
fort, fortress, castle, stronghold
defend, protect, guard
protect, safeguard, shield
# Place, building, transport
place, location, site, spot, venue
location => location, situated, site
city, town
town, village, settlement
village, hamlet
suburb, outskirts
neighborhood, neighbourhood, district, quarter
downtown, city centre, city center
street, road, avenue
road, highway, motorway, route
highway, motorway, freeway, interstate
path, trail, route
tunnel, underpass
home, house, residence, dwelling
apartment, flat
skyscraper, tower, high-rise
church, cathedral, chapel
theatre, theater, playhouse
cinema, movie theater, picture house
stadium, arena, ground
university, college
campus, grounds
dormitory, dorm, residence hall
hospital, clinic, medical center, medical centre
hotel, inn, lodging
restaurant, diner, cafe
airport, airfield
port, harbour, harbor, dock
station, terminal
railway, railroad, rail, train
subway, underground, metro, tube
tram, streetcar
bus, coach
car, automobile, vehicle
car maker, carmaker, automaker
truck, lorry
motorcycle, motorbike
bicycle, bike, cycling
airplane, aeroplane, plane, aircraft, jet
ship, boat, vessel
ferry, boat
passenger, traveller
airline, carrier
traffic, congestion
crash, accident, collision, wreck
accident, disaster, incident
incident, event, episode
petrol, gasoline, gas, fuel
parking, car park, parking lot
lift, elevator
# Numbers, amounts, change
number, amount, quantity, figure
total, sum, overall, altogether
amount, quantity, volume
average, mean, typical
percentage, percent, proportion, share, per cent
rank, position, place
dozen, twelve
decade, ten years
century, hundred years, 100 years
double, twice, twofold
triple, three times
half, halve
maximum, max, upper limit
minimum, min
limit, cap, maximum
growth, increase, rise, surge
rise, increase, climb, go up, soar
increase, grow, raise, boost, expand
raise, increase, lift
fall, decline, decrease, drop, shrink
fall, drop, plunge, tumble, slump
decline, decrease, decay, deteriorate
collapse, fall, crash
improve, enhance
worsen, deteriorate, decline
change, alter, modify, shift
change, transform, transition
exceed, surpass, top
approximately, roughly, nearly
nearly, close to
size, dimensions, measurement
volume, capacity
score, points
# Time
deadline, due, by the end of, cutoff
due, scheduled, expected
schedule, timetable, timeline
today, currently
currently, at present
nowadays, today, presently
currently, at the moment
yearly, annual, every year, per year, each year
daily, every day, each day
anniversary, commemoration
age, old, years old
era, age, epoch, period
period, time, duration
duration, length
last, endure
recent, lately, new
formerly, previously, used to
originally, at first, initially
eventually, finally, in the end, ultimately
immediately, instantly
temporary, provisional, interim
permanent, lasting, forever
interim, acting, temporary
beginning, start, outset, origin
origin, source, beginning, root
origin, derive, come from
derive, come from, stem from
history, past, historical
ancient, old, antiquity
medieval, middle ages
spring, springtime
autumn, fall
winter, wintertime
dawn, sunrise, daybreak
dusk, sunset, nightfall
holiday, vacation
celebrate, commemorate, mark
# Media, arts, sport
film, movie, picture, motion picture
tv, television
tv show, television series, programme, show
broadcast, air, televise
channel, station
broadcaster, network
series, show, programme
season, series
premiere, debut, opening
debut, first appearance
soap opera, soap, serial
novel, book
magazine, journal, periodical
article, story, report, piece
story, tale, narrative
headline, title
song, track, single
album, record, lp
sing, perform
concert, gig, performance, show
perform, play
actor, starring
role, part, character
star, play, lead
director => director, directed
painting, picture, portrait
sculpture, statue
match, game, fixture
team, club, squad
win, beat, victory, triumph
victory, triumph, success
tie, draw
championship, tournament, cup, title
tournament, competition, championship
league, division
halftime show, half-time show, halftime
final, championship game, title game
olympics, olympic games
soccer, football
score, goal, touchdown
host, hold, stage
venue, stadium, location
referee, umpire
sport, athletics
gamer, player
video game, game
# Technology
app, application, software, program
computer, pc, machine, laptop
phone, telephone, smartphone, mobile, cellphone
smartphone, handset, phone, mobile phone
device, gadget, machine, apparatus
engine, motor
equipment, gear, apparatus, hardware
tool, instrument, implement
internet, web, online, net
website, site, web page, homepage, webpage
email, e-mail, mail
message, letter, note
social media, social network
tweet, post
account, profile
password, passcode, login
login, log in, sign in
download, install
upgrade, update, newer version
version, edition, release
data, information, records
info, information, details
information, data, knowledge, details
document, file, paper
database, records
data centre, data center, server, datacentre
cyber attack, cyberattack, hack
cybersecurity, cyber security, computer security, security
malware, virus, malicious software
antivirus, anti-virus, security software
encrypt, cipher, encode
source code, code, software
code, program
programmer, developer, coder
developer, maker
artificial intelligence, ai, machine learning
automatic, automated
tech, technology
technique, method, technology
technical, technological
battery, power source
electricity, power
power station, power plant
spacecraft, spaceship, space probe, capsule
rocket, launcher, launch vehicle
space, outer space, orbit
nasa, space agency
laboratory, lab
invention, innovation, breakthrough
innovation, novel
camera, video camera
video, footage, clip, film
surveillance, monitoring, spying, wiretap
wireless, radio, wi-fi
broadband, internet
screen, display, monitor
# Nature and science
weather, climate
climate change, global warming, warming
greenhouse gas, carbon dioxide, emissions
environment, ecology, nature
environmental, ecological, green
storm, hurricane, cyclone, typhoon, tempest
tornado, twister
rain, rainfall, precipitation
snow, snowfall
flood, deluge, inundation
drought, dry spell
earthquake, quake, tremor, seismic
volcano, volcanic, eruption
wildfire, forest fire, bushfire
fire, blaze, burn
disaster, catastrophe, calamity
natural disaster, catastrophe
river, stream, waterway
sea, ocean
lake, reservoir
coast, shore, beach, seaside
island, isle, islet
mountain, peak, mount, summit
hill, slope
summit, peak, top
valley, gorge, canyon
forest, woods, woodland, jungle
rainforest, jungle
wood, timber, lumber
plant, vegetation, flora
flower, bloom, blossom
animal, wildlife, creature, fauna
extinct, die out
endangered, threatened
predator, hunter
prey, hunt
reproduce, reproduction, breeding
offspring, young
dog, hound
cat, feline
cow, cattle, livestock
insect, bug
soil, earth, ground, land
land, ground, terrain
rock, stone
mineral, ore
oil, petroleum, crude
natural gas, gas
coal, fossil fuel
air, atmosphere
gas, vapor, vapour
chemical, substance, compound
substance, material, matter
component, part, element, constituent
ingredient, component
reaction, react, process
heat, warmth, thermal
light, ray
force, strength
gravity, gravitation
pressure, stress
gene, genetic, dna
theory, hypothesis, conjecture
idea, concept, notion
principle, rule, law
discovery, finding, breakthrough
prove, demonstrate, show
subject, topic, field, discipline
topic, subject, theme
fossil, remains
habitat, environment
# Health
illness, disease, sickness
disease, illness, disorder, condition, infection
symptom, sign
epidemic, outbreak, pandemic, plague
outbreak, spread
plague, black death
coronavirus, covid, covid-19
bacteria, microbe, germ
infect, contagion, contagious
pathogen, germ, virus, bacteria
vaccine, jab, shot, immunisation, immunization
medicine, drug, medication, pill
drug, medication, pharmaceutical
pharmacist, pharmacy, chemist
prescription, medication
surgery, operation
treatment, therapy, cure, medication
cure, remedy, treatment
health care, healthcare, medical care
mental health, psychological
cancer, tumour, tumor
heart attack, cardiac arrest
heart, cardiac
injury, wound, hurt, harm
hurt, harm, damage
pain, ache, suffering
suffer, experience, endure
disabled, handicapped
obese, overweight
exercise, workout, fitness
death, passing
body, corpse, remains
# Religion and culture
religion, religious, faith, belief
god, deity, divine
catholic, catholicism, roman catholic
priest, clergy, cleric, minister
bishop, archbishop
pope, pontiff, papal, papacy
monk, monastery, monastic
temple, shrine
worship, pray, prayer
holy, sacred
bible, scripture
scripture, holy book
saint, holy
preach, sermon, preacher
persecute, oppress
culture, civilisation, civilization
tradition, custom
language, tongue, speak
word, term, phrase
dialect, accent
letter, correspondence
flag, banner
anthem, national song
ethnic, race, racial
minority, ethnic group
tribe, tribal, clan
indigenous, native, aboriginal
ritual, ceremony, rite
ceremony, ritual, event
festival, celebration
clothes, garment, dress
wear, dress, put on
colour, color, hue
# Help, harm, support
help, aid, assist, support
aid, relief, assistance
support, back, endorse
encourage, promote, foster
promote, advance, support
benefit, advantage, gain
advantage, benefit, strength
disadvantage, drawback, downside
damage, destroy, harm
destroy, wipe out, annihilate
break, smash, shatter
broken, damaged, faulty
repair, fix, mend, restore
restore, renovate, rebuild, refurbish
rebuild, reconstruct
problem, trouble, issue, difficulty
issue, problem, matter
challenge, difficulty, obstacle
obstacle, barrier, hurdle
obstruct, hinder, hamper, impede
interfere, meddle
influence, sway, interfere
cooperate, collaborate, work together
collaboration, partnership, cooperation
independent, third party, impartial
neutral, impartial, unbiased
bias, prejudice, discrimination
equality, equal rights
rights, freedom, liberty
force, compel, coerce
forced, compelled, obliged
steal, rob, loot
hide, conceal, cover up
hidden, secret, concealed
betray, treason, traitor
treason, betrayal
deceive, mislead, deception, trick
trick, fool, deceive
fair, equitable
honest, truthful, sincere
allow, permit, enable
# Doing and having
event, occurrence, happening
occasion, event
get, obtain, receive, acquire, gain
gain, obtain, acquire, win
obtain, acquire, secure
give, provide, grant, donate
give up, abandon, relinquish, surrender
take part => take part, participate
participate, take part, involved
involve, include, participation
attend, go to, present
attend, study
meeting, conference, gathering, summit
conference, convention, congress, symposium
gather, assemble, collect
collect, gather, compile
collection, compilation, set
carry, bear, transport
hold, keep, retain
keep, retain, maintain, preserve
preserve, conserve, protect, save
contain, hold, include
consist of, made up of, comprise, composed of
made of, material, composed of
composition, make-up, consist
form, shape, structure
form, create, establish
organize, organise, arrange
organisation, organization, body, group
association, society, organisation, organization
foundation, charity, fund
charity, non-profit, nonprofit
member, belong
connect, link, join
connection, link, tie, relationship
relationship, relation, link
associated, linked, related, connected
attach, fasten, fix
split, divide, break up
spread, expand, disperse
distribute, hand out
share, divide
collapse, breakdown
turn into, become, transform
become, turn
remain, stay, left
appear, emerge, show up
disappear, vanish, missing
missing, lost, disappeared
search, hunt, look
follow, pursue, track
follow, obey, comply
comply, obey, abide, adhere
disobey, defy, flout
guide, direct, lead
climb, ascend
descend, go down
throw, toss, hurl
pull, drag, tow
push, press
hit, strike, beat
touch, contact
contact, reach, get in touch
call, phone, telephone
cut, slash, reduce
burn, set fire, fire
drown, sink
sink, go down
dig, excavate
excavate, unearth
wash, clean
sleep, asleep
wake, awake
dream, vision
look, appear, seem
see, watch, view
watch, view, observe
hear, listen
wait, await
hurry, rush, haste
chance, opportunity, possibility
luck, fortune
attempt, try, bid
achieve, accomplish, attain, reach
achievement, accomplishment, feat
success, achievement
succeed, manage, accomplish
lack, short of
surplus, excess
waste, squander
waste, rubbish, garbage, trash
save, economise, economize
copy, duplicate, imitate
imitate, mimic, copy
example, instance
kind, type, sort, category
type, class, category, variety
method, way, technique, means, approach
way, manner, method
process, procedure, method
step, measure, action
measure, step, move
feature, characteristic, trait, attribute
characteristic, property, feature, quality
property, estate, possession, asset
thing, object, item
list, catalogue, catalog, register
register, record, enrol
record, log, register
status, standing, position
situation, circumstances, condition
requirement, condition, prerequisite
standard, norm
project, scheme, plan
scheme, plan, programme
proposal, plan, suggestion
offer, bid, proposal
mission, task, assignment
task, job, duty
duty, responsibility, obligation
ability, skill, capability, talent
skill, talent, expertise
experience, expertise, background
knowledge, expertise, understanding
detail, particular, specifics
background, history
source, insider, informant
leak, disclose, reveal
allegation, claim, accusation
dispute, row, quarrel, disagreement
feud, dispute, rivalry
compromise, settlement
solution, answer, remedy
edge, margin, border
centre, center, middle, heart
top, peak, highest
bottom, lowest, base
interior, inner, inland
northeast, northeastern, north-east
northwest, northwestern, north-west
southeast, southeastern, south-east
southwest, southwestern, south-west
# Chat words
vs, versus
ppl, people
asap, immediately
docs, documents
uni, university
execs, executives, bosses
rep, representative
fav, favorite, favourite
favourite, favorite, preferred
pro, professional
bc, bce, before christ
ad => anno domini, advertisement
pm => prime minister
vp, vice president
dept, department
intl, international
natl, national
mgmt, management
mgr, manager
approx, approximately
temp, temperature
yr, year
mth, month
wk, week
hr, hour
km, kilometre, kilometer
kg, kilogram
mph, miles per hour
sq, square
bn, billion
mn, million
tn, trillion
usd, dollar, us dollar
gbp, pound, sterling
eur, euro
dollar, buck
gdp, gross domestic product
faq, frequently asked questions
dob, date of birth, birthday
aka, also known as, alias
wwi, ww1, world war i, first world war
wwii, ww2, world war ii, second world war
`;

/** Words of one root that the stemmer leaves apart (`decide, decision`): nearer to each other than synonyms are. */
export const WORD_FAMILIES = `
# Verbs and their nouns
abolish, abolition
absorb, absorption
acquire, acquisition
act, action, activity
act, actor, actress
add, addition
admit, admission
advise, advice
agree, agreement
analyse, analysis, analyst
apply, application
apprehend, apprehension
argue, argument
assume, assumption
attend, attention
beg, beggar
believe, belief
bleed, blood
break, breakage
build, builder
bury, burial
buy, buyer
certify, certification
choose, choice
clarify, clarification
classify, classification
close, closure
collide, collision
commit, commission
compare, comparison
compete, competition, competitor
compose, composition
comprehend, comprehension
conceive, conception
conclude, conclusion
conduct, conductor
conquer, conquest, conqueror
conspire, conspiracy
consume, consumption
convert, conversion
corrode, corrosion
create, creation, creator
criticise, criticism
dance, dancer
deceive, deception
decide, decision
defend, defence
define, definition
deliver, delivery
denounce, denunciation
deny, denial
depart, departure
descend, descent
describe, description
destroy, destruction
diagnose, diagnosis
discover, discovery, discoverer
dissolve, dissolution
divert, diversion
divide, division
donate, donor
drain, drainage
drive, driver
edit, editor
elect, electoral
emit, emission
employ, employee, employer
enjoy, enjoyment
erode, erosion
evolve, evolution
exclude, exclusion
expand, expansion
explain, explanation
explode, explosion
expose, exposure
extend, extension
fail, failure
farm, farmer
flee, flight
fly, flight
found, founder
give, gift
grieve, grief
grow, growth
hack, hacker
hunt, hunter
identify, identification
impose, imposition
include, inclusion
inherit, heir
injure, injury
inquire, inquiry
inspect, inspector
intend, intention
introduce, introduction
invade, invasion
invent, inventor
join, joint
judge, judgment
justify, justification
kill, killer
laugh, laughter
lead, leader, leadership
learn, learner
lend, lender, loan
lie, liar
live, life, alive
lose, loss
maintain, maintenance
marry, marriage
merge, merger
migrate, migrant
mix, mixture
modify, modification
move, movement
multiply, multiplication
nominate, nominee
notify, notification
occupy, occupation
omit, omission
oppose, opposition, opponent
own, owner, ownership
paint, painter
pay, payment
perceive, perception
permit, permission
persuade, persuasion
play, player
prescribe, prescription
produce, production
pronounce, pronunciation
prove, proof
provide, provision
publish, publication
pursue, pursuit
qualify, qualification
ratify, ratification
rebel, rebellion
receive, reception, recipient, receipt
recover, recovery
reduce, reduction
relieve, relief
remember, remembrance
repeat, repetition
resolve, resolution
respond, response
resume, resumption
revolt, revolution
ride, rider
rob, robbery, robber
rule, ruler
run, runner
sail, sailor
save, safe
secede, secession
seize, seizure
sell, sale, seller
serve, service
settle, settlement, settler
sign, signature
sing, song, singer
sit, seat
solve, solution
speak, speech, speaker
spy, espionage
steal, theft
store, storage
strike, stroke
submit, submission
subscribe, subscription
succeed, success
succeed, succession, successor
supply, supplier
suspend, suspension
swim, swimmer
teach, teacher
tend, tendency
trade, trader
train, trainee
transmit, transmission
treat, treatment
try, trial
unify, unification
unite, union, unity
use, usage, user
vary, variation, variety
verify, verification
vote, voter
weigh, weight
win, winner
write, writer
# Adjectives and their nouns
able, ability
absent, absence
accurate, accuracy
angry, anger
brave, bravery
broad, breadth
certain, certainty
cruel, cruelty
dead, death, die
deep, depth
difficult, difficulty
easy, ease
famous, fame
free, freedom
frequent, frequency
high, height
hot, heat
hungry, hunger
legitimate, legitimacy
long, length
loyal, loyalty
poor, poverty
pregnant, pregnancy
present, presence
private, privacy
proud, pride
real, reality
royal, royalty
safe, safety
secret, secrecy
silent, silence
simple, simplicity
stable, stability
strong, strength
thirsty, thirst
true, truth
urgent, urgency
vacant, vacancy
various, variety
violent, violence
warm, warmth
wealthy, wealth
wide, width
young, youth
# Nouns and their adjectives
bankrupt, bankruptcy
bureaucracy, bureaucrat
coast, coastal
democracy, democrat
diplomat, diplomacy
disaster, disastrous
drama, dramatic
economy, economic
east, eastern
north, northern
south, southern
west, western
northeast, northeastern
northwest, northwestern
southeast, southeastern
southwest, southwestern
empire, imperial
energy, energetic
environment, environmental
finance, financial
geography, geographic
gold, golden
hero, heroic
history, historic
king, kingdom
law, legal
marine, maritime, sea
medicine, medical
moon, lunar
parliament, parliamentary
poet, poetry, poem
president, presidential
religion, religious
science, scientific
strategy, strategic
sun, solar
system, systematic
theory, theoretical
virus, viral
volcano, volcanic
wood, wooden
day, daily
month, monthly
week, weekly
year, yearly
# Fields and the people in them
archaeology, archaeologist
architecture, architect
aristocracy, aristocrat
art, artist
biology, biologist
chemistry, chemist
colony, colonist
comedy, comedian
crime, criminal
economics, economist
geology, geologist
history, historian
law, lawyer
library, librarian
mathematics, mathematician
music, musician
philosophy, philosopher
photography, photographer
physics, physicist
piracy, pirate
politics, politician
psychology, psychologist
science, scientist
theology, theologian
tour, tourist, tourism
slave, slavery
monarch, monarchy
candidate, candidacy
communism, communist
socialism, socialist
capitalism, capitalist
fascism, fascist
nationalism, nationalist
racism, racist
terrorism, terrorist
catholic, catholicism
jew, jewish, judaism
buddhism, buddhist
hinduism, hindu
islam, muslim
protestant, protestantism
`;

/** Spellings of one word, British first: as good as the same word. */
export const BRITISH_AMERICAN = `
# -our, -or
armour, armor
behaviour, behavior
clamour, clamor
colour, color
endeavour, endeavor
favour, favor
favourite, favorite
flavour, flavor
harbour, harbor
honour, honor
humour, humor
labour, labor
neighbour, neighbor
neighbourhood, neighborhood
odour, odor
parlour, parlor
rigour, rigor
rumour, rumor
saviour, savior
splendour, splendor
tumour, tumor
vapour, vapor
vigour, vigor
# -re, -er
calibre, caliber
centre, center
epicentre, epicenter
fibre, fiber
kilometre, kilometer
litre, liter
metre, meter
centimetre, centimeter
millimetre, millimeter
sabre, saber
sombre, somber
spectre, specter
theatre, theater
# -ce, -se
defence, defense
licence, license
offence, offense
practise, practice
pretence, pretense
# -ise, -ize
apologise, apologize
authorise, authorize
capitalise, capitalize
categorise, categorize
centralise, centralize
characterise, characterize
civilise, civilize
colonise, colonize
commercialise, commercialize
criticise, criticize
customise, customize
decolonisation, decolonization
democratise, democratize
digitise, digitize
economise, economize
emphasise, emphasize
equalise, equalize
finalise, finalize
formalise, formalize
generalise, generalize
globalise, globalize
harmonise, harmonize
hospitalise, hospitalize
immunise, immunize
industrialise, industrialize
initialise, initialize
italicise, italicize
legalise, legalize
liberalise, liberalize
localise, localize
maximise, maximize
minimise, minimize
mobilise, mobilize
modernise, modernize
monopolise, monopolize
nationalise, nationalize
naturalise, naturalize
neutralise, neutralize
normalise, normalize
optimise, optimize
organise, organize
oxidise, oxidize
penalise, penalize
polarise, polarize
popularise, popularize
prioritise, prioritize
privatise, privatize
publicise, publicize
realise, realize
recognise, recognize
reorganise, reorganize
sanitise, sanitize
scrutinise, scrutinize
specialise, specialize
stabilise, stabilize
standardise, standardize
subsidise, subsidize
summarise, summarize
symbolise, symbolize
sympathise, sympathize
synchronise, synchronize
synthesise, synthesize
terrorise, terrorize
urbanisation, urbanization
utilise, utilize
vandalise, vandalize
visualise, visualize
westernise, westernize
analyse, analyze
catalyse, catalyze
paralyse, paralyze
# Doubled and single l
counsellor, counselor
councillor, councilor
fuelled, fueled
jewellery, jewelry
skilful, skillful
wilful, willful
woollen, woolen
# ae, oe
aeroplane, airplane
aesthetic, esthetic
anaemia, anemia
anaesthetic, anesthetic
archaeology, archeology
archaeologist, archeologist
diarrhoea, diarrhea
encyclopaedia, encyclopedia
foetus, fetus
gynaecologist, gynecologist
haemorrhage, hemorrhage
leukaemia, leukemia
manoeuvre, maneuver
mediaeval, medieval
oesophagus, esophagus
oestrogen, estrogen
orthopaedic, orthopedic
paediatric, pediatric
paediatrician, pediatrician
paedophile, pedophile
palaeontology, paleontology
# -ogue, -og
analogue, analog
catalogue, catalog
dialogue, dialog
monologue, monolog
# One by one
aluminium, aluminum
artefact, artifact
cosy, cozy
disc, disk
enquiry, inquiry
grey, gray
gaol, jail
judgement, judgment
liquorice, licorice
mould, mold
moult, molt
moustache, mustache
pyjamas, pajamas
plough, plow
sceptic, skeptic
smoulder, smolder
speciality, specialty
sulphur, sulfur
tyre, tire
tsar, czar
whisky, whiskey
yoghurt, yogurt
co-operate, cooperate
co-ordinate, coordinate
co-founder, cofounder
e-mail, email
per cent, percent
`;
