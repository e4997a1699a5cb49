/** Stopping, banning and leaving; moving; beginning, making and finishing. */
export const BEGINNING_AND_ENDING = `
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
kick out, throw out, expel, remove, ban
throw off => remove, ban, exclude
shut out, exclude, bar, lock out
keep out, exclude, bar, ban
dump => drop, ditch, abandon, end, stop using, remove
get rid of => scrap, abolish, delete
eliminate, remove, eradicate, get rid of
eradicate, wipe out, stamp out
rip out => remove, uninstall, replace
take away, remove, confiscate, revoke
cut off, disconnect, sever, suspend
cut ties, sever ties, break off, end relations
close down, shut down, close, closure, wind up
wind down, phase out, close
fold => close, collapse, fail
shutdown, closure, shut down, stoppage
come to an end, end, expire, finish
bow out => withdraw, retire, leave, step down
walk away from => abandon, leave, quit
pull out, withdraw, exit, drop out
opt out, withdraw, decline
put on hold, pause, postpone, freeze
on hold, suspended, paused, postponed
mothball, shelve, retire
nix => reject, cancel, block
kill off => end, cancel, abandon
pull the plug => cancel, end, stop, shut down
pull from shelves, stop selling, withdraw from sale
break up, split, dissolve, separate
ban, outlaw, make illegal, criminalise, criminalize
legalise, make legal, decriminalise, decriminalize
censor, censorship, suppress
suppress, crush, quash, put down
crack down, clampdown, crackdown, tighten
clamp down, restrict, crack down
rein in, curb, restrain, control
hold back, restrain, withhold, delay
head off, prevent, avert, forestall
ward off, prevent, repel
off limits, forbidden, banned, prohibited
not allowed, banned, forbidden, prohibited, barred
exemption, exception, waiver
opt for, choose, prefer
replaced by => succeeded by, gave way to, superseded by
step aside, resign, step down, stand down
fired, dismissed, sacked, laid off, let go
let go => released
give the boot, fire, dismiss, sack
axe, cut, scrap, cancel
throw away, discard, dispose, dump
stay away, avoid, boycott, shun
stay away from => avoid, boycott, shun
steer clear => avoid, shun
turn away, refuse, reject, deny entry
refuse entry, turn away, deny entry
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
head to => travel to, go to, move to
set off, set out, depart, leave
take off, depart, departure, lift off
show up, turn up, arrive, appear, attend
go in, enter, entry
get in, enter, access
get out, leave, escape, exit
get away, escape, flee
run away, flee, escape, abscond
run off, flee, escape
move in, occupy, settle
move out, leave, vacate
move abroad, emigrate, relocate
move to => relocate to, transfer to
shift to => move to, transfer to
resettle, relocate, rehouse
displace, evict, force out
bring over, import, transfer
bring back, restore, return, reintroduce
bring home, repatriate, return
send back, return, deport, repatriate
send home, deport, repatriate
haul, transport, carry, tow
pass on, transfer, forward, transmit
hand on, pass on, transfer
redirect, divert, reroute
pass through, transit
cross, traverse
drop off, deliver, leave
fetch, collect, bring, retrieve
get back, recover, regain, retrieve
trek, journey, hike
trip, visit, excursion, outing
expedition, mission, voyage
board, embark, get on
aboard, on board
deployment, deploy, rollout
put => placed, located, installed, positioned, stored, hosted, kept
put up, erect, install, build, display
housed, stored, located, hosted, kept
located in => based in, headquartered in, situated in
withdrawal, pullout, retreat, exit, removal
exodus, departure, flight, mass migration
influx, arrival, inflow
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
underway, begun, ongoing, in progress, started
setup, set-up, arrangement, configuration
set in motion, trigger, start, initiate
embark, begin, start, undertake
came out => launched, revealed
bring out, release, launch, publish
put out => release, publish, issue
rollout, launch, introduction, release
go live, launch, open, start
go on sale, available, released, launched
go into effect, take effect, come into force, effective
kick in => take effect, begin, start
reopen, open again, resume
resume, restart, start again, go back
set off => trigger, cause, detonate
spark, trigger, cause, prompt, provoke
incite, provoke, stir up, encourage
spur, prompt, encourage, stimulate
think up, invent, devise, come up with
dream up, invent, devise
made up, invented, fabricated, fictional
draw up, draft, write, prepare
put together, assemble, compile, build
knock down, demolish, tear down, pull down
demolish, tear down, raze, level
dismantle, take apart, break up
wrap up, conclude, finish, complete
end up in => sent to, moved to, placed in, reach
wind up in => sent to, moved to, reach
revise, amend, change, update
tweak, adjust, change, modify
revamp, overhaul, redesign, renovate
restructuring, reorganisation, reorganization, shake-up
keep on, continue, persist
keep going, continue, carry on
push ahead, continue, proceed
press on, continue, proceed
stick with => keep, continue, remain
stick to => keep, follow, adhere
late, delayed, overdue, behind schedule
bring forward, advance, speed up
speed up, accelerate, hasten
slow down, slow, decelerate
slowdown, slow, decline, downturn
expire, run out, end, lapse
`;
