/** Verbs of two words, which a chat has and an article says in one. */
export const PHRASAL_VERBS = `
# Phrasal verbs
bank on, rely on, count on
break down, collapse, fail
break through, penetrate
bring together, unite, gather
grow up, raised, brought up, childhood
build up, accumulate, increase
catch out => caught, expose
clean up, clear, remove
clear up, resolve, explain
come after, follow, succeed
come down, fall, descend
come forward, volunteer
come up => arise, mention
count on, rely on, depend on
cut out, remove, exclude
die down, ease, subside
driven out, expelled, forced out
face up to, confront, accept
fall apart, collapse, disintegrate
fall behind, lag
fall for, deceived by
fight back, resist, retaliate
fight off, repel, resist
find out about => learn of, discover
get round, avoid, evade, circumvent
circumvent, evade, bypass, get around
get away with, unpunished
get by, survive
get into => enter, access
get over, recover from, overcome
get through => survive, pass
get to => reach, arrive
give away, donate, reveal
go after, pursue, target
go back on, renege, break
go back to => return to, date from
date back to, date from, originate
hold off, delay, resist
hold up => rob, delay, support
keep back, withhold
keep up, maintain, continue
knock out, eliminate, disable
left behind, abandoned, remained
live in => reside in, resident of, inhabit, home
live off, rely on
log out, log off
look at => examine, review, view, inspect, study
look forward to, expect, anticipate
look up to, admire
make for, head for
head for, travel to
make off with => steal
make out, understand, see
miss out, omit
named after, named for, in honour of, in honor of
open up to => admit
own up to, admit, confess
pass down, inherit, hand down
phase in, introduce gradually, introduce
pick on, bully
piece together, reconstruct
play a part, contribute, involved
play up, exaggerate
point to, indicate, suggest
press ahead, continue, proceed
pull through, survive, recover
push through, enact, pass
put behind bars, jail, imprison
put on trial, prosecute, try
put pressure on, pressure, urge
put up for sale, sell, offer
put up with, tolerate, accept
roll back, reverse, cut
rule out, exclude, dismiss
run across, encounter
run against, compete, oppose
run down, criticise, decline
run for office, candidate, stand for election
run low, shortage
run short of, lack
run up, accumulate
scare off, deter
seek out, search for, find
sold out, no tickets left, fully booked
send for, summon
set apart, distinguish
set fire to, burn, ignite
settle on, choose, agree
ship out, send, export
shut off, cut off, turn off
sign away, give up
sign on, join, hire
sign out, log out
smuggle in, import illegally
short for, abbreviation, stand for
stand out, notable
stand up to, resist, confront
start over, begin again, restart
stay on, remain, continue
stick around, remain, stay
stop over, stopover, layover
struck down, overturned, annulled, invalidated
take care => look after
take charge, take control, take over
take issue with, disagree, dispute
take on => fight, compete
take over the reins, succeed, take over
take steps, act, measures
take action, act, measures, steps
take the stand, testify
took to the streets, protested, demonstrated, marched
take up arms, rebel, fight
team up with => partner, cooperate
tear apart, destroy, divide
tear up, destroy, cancel
throw out => discard, reject
tip over, overturn, capsize
turn against, oppose, betray
vote out, defeat, remove
wait for, await
wake up, awake
swept away, washed away
win back, regain, recover
working on => developing, preparing
end up, finally, eventually
lose their lives, killed, died
tapped, bugged, wiretapped
outsiders, independent, third party
blog, post
hike, raise
`;
