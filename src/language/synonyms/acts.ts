/** Helping and harming, and the plain verbs of doing and having. */
export const ACTS = `
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
help out, help, assist, aid
lend a hand, help, assist
stand up for, defend, support
backed by, supported by, funded by
funded by, financed by, paid for by, backed by
make possible, enable, allow
snag, problem, hitch, difficulty
setback, blow, problem
get in the way, obstruct, hinder
mess up, ruin, spoil, fail
screw up, fail, mistake
botch, bungle, fail
went wrong, failed, problem, error
pull off, achieve, succeed, accomplish
manage to, succeed in
prosper, thrive, flourish
tamper with, interfere
step in, intervene, intervention
get involved, participate, intervene
join in, participate, take part
work with, cooperate, collaborate
compete with => rival
forced to, compelled to
violent, brutal, aggressive
oppression, repression, tyranny
keep quiet, conceal, keep secret
kept secret, concealed, hidden, confidential
hideout, hiding place, refuge
pose as, impersonate, pretend
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
carried out, conducted, performed, committed, executed
put in place, implement, introduce, install
follow through, complete, implement
go through with, carry out, complete
used for => purpose, serve as, function
serve as, function as, used as
in use, used, operational
in operation, running, operational
use up, consume, exhaust
powered by, run on
give out, distribute, hand out
hand over, give, surrender, transfer, provide, deliver, offer
turn in => submit, hand in
dish out, distribute, give
share with, give to, pass to
take back, retake, return, recover
take up, accept, adopt
hold on to, keep, retain
hang on to, keep, retain
have in common, share, common
constitute, make up, form
aspect, side, feature
series, sequence, string
string of, series of
chain of, series of
batch, group, lot
what happened => event, incident, occur
come about, happen, arise
arise from, result from
caused by, due to, result of
due to, owing to
root cause, reason, cause
stem from, result from, caused by
originate from, come from, stem from
based on, derived from, built on
fallout, consequences, aftermath
side effect, unintended effect
met with => held talks
session, meeting, sitting
seminar, workshop, course
reach out, contact
ring => call, phone
send out, dispatch, issue
linked to, connected to, associated with, ties to
related to, connected with, linked to
take the place of, replace, substitute
spread out, distributed, scattered
give way => collapse
switch off, turn off, shut down, deactivate
enabled, activated, turned on
become, grow into, develop into
resemble, look like, similar
comparable, similar, equivalent
unique, only one, exclusive
exceptional, extraordinary, outstanding
key, main, crucial, central
unimportant, insignificant, minor
top priority, most important
basic, fundamental, elementary
tricky => difficult, complicated
rigorous, strict, thorough
tough, strict, harsh
peaceful, non-violent, calm
crowded, packed, overcrowded
idle, unused, inactive
unavailable, not available
suitable, appropriate, fit
proper, correct, appropriate
truly, in fact
obvious, clear, evident, apparent
undisclosed, secret, not revealed, unknown
familiar, known
perfect, ideal, flawless
awesome => excellent, impressive
spectacular, impressive
shocking, appalling, horrific
hard-working, diligent
unlucky, unfortunate
chaotic, disorganised
`;
