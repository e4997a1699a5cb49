/** How much, how it changes, and when. */
export const NUMBERS_AND_TIME = `
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
huge, massive, enormous, giant, vast
substantial, considerable, significant, large
tiny, very small
a handful => small number
plenty, a lot, abundant
countless, numerous
one third, 33 percent
one quarter, 25 percent
two thirds, 67 percent
fifty percent, half
hundreds, several hundred
thousands, several thousand
amount to, total, add up
bulk => majority
run out of => shortage, exhausted
scope, extent, range
extent, degree, scale
stats, statistics, figures
jump, rise, increase, leap
broaden, widen, extend
double, two times, twice as many
intensify, escalate, step up
ramp up, increase, step up
halved, cut by half, reduced by half
relax, ease, loosen
strengthen, reinforce, tighten
undermine, weaken, damage
get worse, worsen, deteriorate
advance, progress, move forward
level off, stabilise
unchanged, stay the same
all-time high, record, highest
go beyond, exceed, surpass
no fewer than, minimum
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
by the end of, until the end of, before the end of
before the end of, by the end of, by late
deadline, time limit, cut-off, due date
time frame, timeframe, period
beforehand, in advance, earlier
later, afterwards, subsequently
simultaneously, at the same time
these days, nowadays, currently
to date, so far
not long ago, recently
upcoming, forthcoming, future, coming, planned
straight away, immediately
step by step, gradually, in stages
in stages, phased, gradually
in the long run, long-term
back then => at the time
in the old days, formerly
former, ex, old, one-time
latest, newest, most recent, last
how old => aged, years old
old-fashioned, outdated, traditional
monthly, each month, every month
weekly, each week, every week
hourly, each hour
twice a year, biannual
twice a month, fortnightly
fortnight, two weeks
weekday, working day
noon, midday
at night, overnight
nighttime, night
millennium, thousand years
a year ago, last year
half a year, six months
eighteen months, year and a half
how long => duration, length, lasted
time and again, repeatedly
repeated, recurring
all the time, constantly
on time, on schedule, punctual
christmas, xmas
day off, leave, holiday
`;
