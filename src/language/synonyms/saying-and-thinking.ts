/** What people say, think and feel, and how they find out. */
export const SAYING_AND_THINKING = `
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
told => informed, said, notified, advised, warned
heads up, warning, notice
press release, statement, announcement
briefing, press conference
come out and say => admit, announce
make public, publish, reveal, disclose, release
unmask, reveal, expose, identify
bring to light, reveal, uncover
come to light, revealed, discovered, emerged
turn out => prove, revealed, found
found out => discovered, learned, revealed
break the story, first reported, reported first
break the news, report first, announce
according to => says, told
mention, refer, cite, name
quote, cite, citation
point out, note, highlight
stress, emphasise, emphasize, underline
supposed, claimed, reported, suspected
supposedly, allegedly, reportedly, apparently
so-called, alleged, supposed
rumour, gossip, whisper, report
conversation, talk, discussion, dialogue
speak to => talk to, told
talk to => speak to, interview, told
speak out, criticise, criticize, protest
speak up, speak out
express, voice, state
shout, yell, scream, cry
decline to comment, no comment, refuse to comment
get back to => reply, respond
hit back, respond, retaliate, reject
fire back, respond, retort
debunk, disprove, refute
contradict, deny, conflict with, dispute
denial, rebut, dispute, contradict
brush off, dismiss, reject, ignore
shrug off, dismiss, ignore
downplay, play down, minimise, minimize
exaggerate, overstate, inflate
boast, brag
show off, boast, display
own up, admit, confess
come clean, admit, confess
fess up, confess, admit
acknowledge, admit, recognise, recognize, accept
regret, remorse, apology
pardon, forgive, clemency, amnesty
blame for => accused of, responsible for
point the finger, blame, accuse
pin on, blame, attribute
attribute, ascribe, credit, blame
bash => criticise, criticize, attack
lash out, criticise, criticize, attack
censure, condemn, criticise, criticize, reprimand
scold, rebuke, reprimand
make fun of, mock, ridicule
backlash, criticism, outcry, reaction
furore, controversy, uproar
pay tribute, praise, honour, honor
tribute, homage
grateful, thankful
call for => urge, appeal
urge, call on, encourage, advise, press
appeal, plea, call, request
plead, beg, appeal
ask for => request, demand, seek
quiz => question, interview
grill => question, interrogate
interrogate, question, interview
mention, bring up, raise
put forward, propose, suggest, submit
suggest, imply, hint, indicate
guidance, advice, guidelines
cave in => agree, yield, give in, concede
give in, yield, concede, surrender, agree
back off, retreat, withdraw, back down
bow to, yield to, give in to
climb down, back down, reverse
change of mind, reversal, u-turn
change mind => reverse, reconsider
reconsider, rethink, review
have second thoughts, reconsider
agree to => accept, consent to, approve
sign up, join, enrol, register
sort out, resolve, fix, solve, settle
figure out, work out, solve, understand, discover
fall out, quarrel, argue
at odds, disagree, conflict
vow, pledge, promise, swear
keep promise, honour, honor, fulfil
reassure, assure, calm
break promise, renege
ultimatum, final demand, deadline
blackmail, extortion
lie, untruth, falsehood, false
liar, dishonest, lie
justify, defend, explain, excuse
make clear, clarify, explain
spell out, explain, specify
lay out, set out, describe
outline, describe, summary, sketch
sum up, summarise, summarize
go into detail, elaborate
elaborate, expand on, explain
in detail, detailed, thorough
interpretation, reading, explanation
name change, renamed
rename, change name, call
write down, record, note
co-author, coauthor, writer
editor, editor-in-chief, edit
commentator, pundit, analyst
publication, newspaper, magazine, outlet
press, media, journalists, newspapers
media outlet, publication, newspaper, broadcaster
news agency, wire service, press agency
blog, blog post, weblog
feature => article
opinion piece, editorial, op-ed
feeling, emotion, sense
attitude, stance, approach, view
point of view, view, opinion, perspective
certain, definite, confident
presume, assume, suppose
assumption, presumption, hypothesis
imagine, picture, envision, envisage
prospect, chance, outlook
ambition, goal, dream, aspiration
on purpose, deliberately, intentionally
by accident, accidentally, unintentionally
mean to, intend, plan
supposed to => expected, scheduled, required, meant
think about, consider, contemplate
go for => choose, select, prefer
prefer, favour, favor, like better
undecided, unsure, uncertain
reluctant, unwilling, hesitant
keen, eager, enthusiastic, interested
enthusiasm, passion, excitement
delighted, pleased, happy, thrilled
satisfied, content, happy
unhappy, dissatisfied, displeased, discontent
disappointment, dismay
afraid, scared, frightened, fear, worried
scary, frightening, terrifying
freak out, panic, worry
bother, trouble, annoy, disturb
mad => angry, furious, outraged
pissed => angry, annoyed
anger, outrage, fury, rage
embarrassing, humiliating, awkward
disgrace, shame, scandal
shocked, stunned, surprised, horrified
amazing, incredible, astonishing, remarkable
bizarre, strange, odd, weird
baffle, puzzle, confuse
misunderstanding, misinterpret
mix up, confuse, mistake
awareness, knowledge, consciousness
catch sight, see, spot
regarded as, considered, seen as, viewed as
ignore, disregard, overlook
pay attention, attention, notice
emphasis, focus, stress
distrust, mistrust, suspicion
sceptical, skeptical, doubtful
credibility, trustworthiness, trust
reliable, dependable, trustworthy
unreliable, untrustworthy
clever, smart, intelligent, skilful
foolish, stupid, unwise
unreasonable, unfair
talk into, persuade, convince
talk out of, dissuade, discourage
win over, persuade, convince
push for, urge, campaign for, demand, press for
lean on, pressure
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
look over, inspect, examine, review
look through, search, examine
go through, undergo, experience
scrutinise, examine, inspect, scrutinize
keep an eye on, monitor, watch, oversee
track down, locate, trace
hunt down, track down, find
snooping, spying, espionage, surveillance, eavesdropping
spy on => monitor, surveillance, eavesdrop, wiretap
spy, secret agent, undercover agent
eavesdrop, listen in, wiretap, intercept
covert, secret, undercover
secretly, covertly, in secret
on the sly, secretly
behind closed doors, in secret, privately
try out, test, trial
back up => confirm
smoking gun, proof, evidence
dig up, unearth, find, discover
encounter, meet, come across
hunt, search, pursuit, manhunt
distinguish, differentiate, tell apart
identification, identity, id
single out, identify, select
`;
