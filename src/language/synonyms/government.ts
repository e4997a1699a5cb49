/** Those who lead, and what states do. */
export const GOVERNMENT = `
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
higher-ups, executives, bosses, management, leadership
top brass, leadership, executives, generals
led by, headed by, run by
run by, operated by, managed by, led by
look after => run, supervise, maintain, responsible for
take care of, look after, manage, handle
care for, look after, tend
handle, manage, deal with, process
tackle, address, deal with, combat
at the helm, in charge, lead, head
call the shots, in charge, control
mastermind, organiser, organizer, planner, plan
deputy, vice, second in command, assistant
right-hand man, aide, deputy
finance minister, treasury secretary, chancellor
foreign minister, foreign secretary, secretary of state
interior minister, home secretary
defence minister, defense minister, defence secretary, defense secretary
attorney general, justice minister
vice president, deputy president
ruler, leader, sovereign, monarch
dictator, tyrant, autocrat, strongman
dictatorship, autocracy, tyranny, authoritarian
in power, ruling, in office, governing
in office, served as, tenure
take office, sworn in, inaugurated, take power
come to power, take power, elected, take office
seize power, coup, take over
power struggle, leadership contest
take over from, succeed, replace
stand in, replace, substitute
stand in for => replace, substitute for
representative, delegate, agent, envoy
represent, act for, on behalf
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
politician, mp, legislator, senator, congressman
house of representatives, lower house, congress
white house => president, administration
pentagon, defense department, department of defense
downing street => british government, prime minister
brussels => european commission, european union
united nations, un
imf, international monetary fund
wto, world trade organization, world trade organisation
world health organization, world health organisation
ngo, non-governmental organisation, charity, aid group
homeland security, dhs
feds => federal agents, federal government, fbi
supreme court, highest court
civil servant, official, government worker
civil service, public service
public servant, official, civil servant
state-owned, nationalised, government-owned
government body, agency, ministry
watchdog, regulator, ombudsman, supervisory
deregulate, liberalise
think tank, research institute, policy institute
pressure group, lobby group, campaign group
campaigner, activist, advocate
in favour, in favor, support, back
coalition, alliance, bloc
left-wing, leftist, socialist
right-wing, rightist, conservative
far-right, extreme right, nationalist
moderate, centrist
general election, national election
polling station, voting, polls
turnout, voter participation
election victory, elected, win
re-elected, reelected
stand for, candidate, run for
frontrunner, favourite, favorite, leader
recount, count again
vote down, reject, defeat
vote through, approve, pass
turn down, reject, refuse, decline
greenlight, approve, authorise, authorize
sign into law, approve, enact
bring in => introduce, implement, impose
slap => impose
enforce, impose, apply
crack down on => suppress, restrict
decree, order, edict, ruling
executive order, decree
public money, taxpayers money, government funds
government money, public funds, government funds
tax money, public money, public funds
memorandum, agreement, memo
stand-off, standoff, confrontation, deadlock
stalemate, deadlock, impasse
intermediary, middleman, go-between
peace deal, peace agreement, truce
spy agency, intelligence agency, secret service, intelligence service
intelligence agency, spy agency, intelligence service, security service
cia, central intelligence agency
fbi, federal bureau of investigation
nsa, national security agency
state department, foreign ministry
foreign office, foreign ministry
separatist, secessionist, independence
overseas territory, dependency
home country, native country, homeland
foreigner, alien, foreign national
expat, expatriate
undocumented, illegal immigrant
dole, unemployment benefit, welfare
national insurance, social security
civil rights, human rights
human rights, civil liberties
freedom of speech, free speech
press freedom, freedom of the press
misinformation, disinformation, false information
upheaval, turmoil, disruption
impeachment, removal from office
abdicate, give up the throne, step down
bribe, kickback, payoff, backhander
cronyism, nepotism, favouritism, favoritism
whistle-blower, whistleblower, informant
tip off, warn, inform, alert
`;
