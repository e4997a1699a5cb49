/** Verbs and adjectives, each with its noun and what stands near it. */
export const VERBS_AND_QUALITIES = `
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
`;
