/** People by what they are to each other, and by what they do. */
export const PEOPLE_AND_WORK = `
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
guy => man
bloke => man
lads, boys
young people, youth, youngsters, teenagers
pensioner, retiree, senior citizen
old people, elderly, seniors
hubby => husband
fiance, fiancee, engaged
get married, marry, wed
tie the knot, marry, wed
split up, separate, divorce
daddy, dad, father
sis => sister
relative, relation, family member, kin
next of kin, relatives, family
grandparents, grandmother, grandfather
grandchild, grandson, granddaughter
descendant, offspring, heir
orphan, without parents
bachelor, unmarried, single
lover, partner, mistress
buddy, friend, pal
locals, residents, local people, inhabitants
stranger, unknown person
mankind, humanity, humankind, human race
human being, human, person
lesbian, gay
black => african american
native american, american indian, indigenous
labourer, laborer, worker
workforce, labour force, labor force, employees
freelancer, self-employed, contractor
work for, employed by, employee of
get a job, hired, employed
cv => curriculum vitae, resume
fire, lay off, make redundant
lay off, make redundant, cut jobs, dismiss
job cuts, layoffs, redundancies, job losses
cut jobs, lay off, axe jobs
lose job, dismissed, laid off
on strike, striking, walked out
go on strike, strike, walk out
working hours, hours, shift
overtime, extra hours
work from home, remote work, telecommuting
remote work, home working, work from home
workload, amount of work
for a living => occupation, profession, job
artisan, craftsman
amateur, non-professional
rookie, newcomer, beginner
experienced, skilled, veteran
skilled, trained, qualified, expert
unskilled, untrained
qualifications, credentials, education
academic, scholar, university teacher
headteacher, headmaster, principal, head teacher
nursery, kindergarten, day care
primary school, elementary school
secondary school, high school
boarding school, residential school
freshman, first-year student
tuition fees, tuition
scholarship, grant, bursary
curriculum, course, syllabus
bunk off, truant
literacy, reading and writing
illiterate, unable to read
caregiver, carer
gp, general practitioner, doctor
fire brigade, fire department, fire service, firefighters
emergency services, rescuers, first responders
security guard, guard, watchman
caretaker, janitor
servant, domestic worker
waiter, waitress
bartender, barman
barber, hairdresser
chauffeur, driver
cabbie, taxi driver, cab driver
trucker, lorry driver, truck driver
flight attendant, cabin crew, steward
skipper, captain
angler, fisherman
receptionist, front desk
realtor, estate agent
travel agent, tour operator
fashion designer, designer
cameraman, camera operator
vip, dignitary, important person
idol, hero
genius, prodigy
trailblazer, pioneer
holidaymaker, tourist, vacationer
onlooker, bystander, spectator
passer-by, pedestrian, bystander
`;
