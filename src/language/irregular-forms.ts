// Each entry is `base: form form`. What the Porter stemmer joins by itself (walk, walked, walking) is not here, what it
// splits though regular is (die and died, try and tried, bus and buses); the forms of be, do and have are stop words.

// Left as they are, because the other reading is the commoner one in a question:
//   found (a university was founded), ground (the floor), wound (an injury), bound (for a harbour), lay (a verb of its
//   own), bore (dull, a drill), born (joins birth, not bear), bit (a little), drunk, fed (the central bank), woke,
//   dove, slew, rung, smelt, wed, bid, sheer, cleft, stove, axes, bases, lives and leaves (he lives, she leaves),
//   media, data, people, dice, further, later, latest, less.
// Taken, though another reading exists: left (who left the company), saw, felt, rose (prices rose), fell, lost, spoke,
//   broke, shot, thought, held, struck, lit, sank, won, stuck, lent.
const VERBS = `
arise: arose arisen
awake: awoke awoken
bear: borne
beat: beaten
become: became
befall: befell befallen
begin: began begun
bend: bent
bite: bitten
bleed: bled
blow: blew blown
break: broke broken
breed: bred
bring: brought
build: built
burn: burnt
buy: bought
catch: caught
choose: chose chosen
cling: clung
come: came
creep: crept
cry: cries cried
deal: dealt
die: died dies dying
dig: dug
draw: drew drawn
dream: dreamt
drink: drank
drive: drove driven
dry: dries dried
dwell: dwelt
dye: dyed
eat: ate eaten
eye: eyed
fall: fell fallen
feel: felt
fight: fought
flee: fled
fling: flung
fly: flew flown flies
forbid: forbade forbidden
foresee: foresaw foreseen
forget: forgot forgotten
forgive: forgave forgiven
forgo: forwent forgone
free: freed
freeze: froze frozen
fry: fried fries
get: got gotten
give: gave given
glue: glued gluing
go: went gone goes
grow: grew grown
hang: hung
hear: heard
hide: hid hidden
hold: held
keep: kept
kneel: knelt
know: knew known
lead: led
lean: leant
leap: leapt
learn: learnt
leave: left
lend: lent
lie: lied lies lying lain
light: lit
lose: lost
make: made
mean: meant
meet: met
mislead: misled
mistake: mistook mistaken
misunderstand: misunderstood
outdo: outdid outdone
outgrow: outgrew outgrown
overcome: overcame
oversee: oversaw overseen
overtake: overtook overtaken
overthrow: overthrew overthrown
partake: partook
pay: paid
ply: plied plies
prove: proven
pry: pried pries
queue: queued queuing
rebuild: rebuilt
redraw: redrew redrawn
repay: repaid
resell: resold
rethink: rethought
rewrite: rewrote rewritten
ride: rode ridden
ring: rang
rise: rose risen
rue: rued
run: ran
say: said
see: saw seen
seek: sought
sell: sold
send: sent
sew: sewn
shake: shook shaken
shine: shone
shoot: shot
show: shown
shrink: shrank shrunk
sing: sang sung
sink: sank sunk
sit: sat
slay: slain
sleep: slept
slide: slid
sow: sown
speak: spoke spoken
speed: sped
spend: spent
spill: spilt
spin: spun
spoil: spoilt
spring: sprang sprung
spy: spies spied
stand: stood
steal: stole stolen
stick: stuck
sting: stung
stride: strode
strike: struck stricken
strive: strove striven
sue: sued suing
swear: swore sworn
sweep: swept
swell: swollen
swim: swam swum
swing: swung
take: took taken
teach: taught
tear: tore torn
tell: told
think: thought
throw: threw thrown
tie: tied ties tying
tread: trod trodden
try: tries tried
undergo: underwent undergone
understand: understood
undertake: undertook undertaken
undo: undid undone
uphold: upheld
vie: vied vies vying
wake: woken
wear: wore worn
weave: wove woven
weep: wept
win: won
withdraw: withdrew withdrawn
withhold: withheld
withstand: withstood
wring: wrung
write: wrote written`;

const PLURALS = `
child: children
grandchild: grandchildren
schoolchild: schoolchildren
man: men
woman: women
airman: airmen
businessman: businessmen
businesswoman: businesswomen
cameraman: cameramen
chairman: chairmen
clergyman: clergymen
congressman: congressmen
congresswoman: congresswomen
councilman: councilmen
countryman: countrymen
craftsman: craftsmen
dutchman: dutchmen
englishman: englishmen
fireman: firemen
fisherman: fishermen
frenchman: frenchmen
freshman: freshmen
gentleman: gentlemen
gunman: gunmen
horseman: horsemen
irishman: irishmen
layman: laymen
lineman: linemen
middleman: middlemen
nobleman: noblemen
ombudsman: ombudsmen
policeman: policemen
policewoman: policewomen
salesman: salesmen
scotsman: scotsmen
seaman: seamen
serviceman: servicemen
spokesman: spokesmen
spokeswoman: spokeswomen
sportsman: sportsmen
statesman: statesmen
townsman: townsmen
tradesman: tradesmen
tribesman: tribesmen
workman: workmen
calf: calves
elf: elves
foot: feet
goose: geese
half: halves
hoof: hooves
knife: knives
loaf: loaves
louse: lice
mouse: mice
ox: oxen
penny: pence
scarf: scarves
self: selves
shelf: shelves
thief: thieves
tooth: teeth
wharf: wharves
wife: wives
housewife: housewives
wolf: wolves
alumnus: alumni
analysis: analyses
apparatus: apparatuses
appendix: appendices
atlas: atlases
bacterium: bacteria
bias: biases biased
bonus: bonuses
bus: buses
cactus: cacti
campus: campuses
canvas: canvases
census: censuses
chorus: choruses
circus: circuses
consensus: consensuses
corpus: corpora
crisis: crises
criterion: criteria
curriculum: curricula
diagnosis: diagnoses
emphasis: emphases
focus: focuses focused focusing focussed
fungus: fungi
gas: gases
genus: genera
hypothesis: hypotheses
index: indices
iris: irises
lens: lenses
locus: loci
matrix: matrices
memorandum: memoranda
millennium: millennia
nucleus: nuclei
oasis: oases
octopus: octopuses octopi
parenthesis: parentheses
phenomenon: phenomena
prospectus: prospectuses
quiz: quizzes
radius: radii
referendum: referenda
sinus: sinuses
sky: skies
status: statuses
stimulus: stimuli
stratum: strata
surplus: surpluses
syllabus: syllabi syllabuses
synopsis: synopses
synthesis: syntheses
terminus: termini
thesis: theses
vertex: vertices
virus: viruses
coronavirus: coronaviruses
vortex: vortices`;

// Regular in spelling, but out of reach of a stemmer of suffixes, which leaves "larger" and "largest" apart.
const COMPARATIVES = `
angry: angrier angriest
bad: worse worst
big: bigger biggest
bright: brighter brightest
broad: broader broadest
busy: busier busiest
cheap: cheaper cheapest
clear: clearer clearest
close: closer closest
cold: colder coldest
costly: costlier costliest
dark: darker darkest
deadly: deadlier deadliest
deep: deeper deepest
dense: denser densest
dry: drier driest
early: earlier earliest
easy: easier easiest
far: farther farthest furthest
fast: faster fastest
few: fewer fewest
fresh: fresher freshest
good: better best
great: greater greatest
happy: happier happiest
hard: harder hardest
healthy: healthier healthiest
heavy: heavier heaviest
high: higher highest
hot: hotter hottest
large: larger largest
lengthy: lengthier lengthiest
long: longer longest
loud: louder loudest
low: lower lowest
near: nearer nearest
new: newer newest
old: older oldest elder eldest
poor: poorer poorest
quick: quicker quickest
quiet: quieter quietest
rare: rarer rarest
rich: richer richest
risky: riskier riskiest
safe: safer safest
sharp: sharper sharpest
short: shorter shortest
simple: simpler simplest
slow: slower slowest
small: smaller smallest
smart: smarter smartest
soft: softer softest
steep: steeper steepest
strict: stricter strictest
strong: stronger strongest
tall: taller tallest
thick: thicker thickest
thin: thinner thinnest
tight: tighter tightest
tiny: tinier tiniest
tough: tougher toughest
warm: warmer warmest
weak: weaker weakest
wealthy: wealthier wealthiest
wet: wetter wettest
wide: wider widest
young: younger youngest`;

function entries(lines: string): [string, string][] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [base = '', forms = ''] = line.split(': ');
      return forms.split(' ').map((form): [string, string] => [form, base]);
    });
}

/**
 * Inflected form to base form, lower case and folded: "bought" to "buy", "women" to "woman", "largest" to "large".
 * To be looked up before stemming.
 */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  [VERBS, PLURALS, COMPARATIVES].flatMap(entries),
);

/** Those of verbs alone: "bought" to "buy". */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(entries(VERBS));
