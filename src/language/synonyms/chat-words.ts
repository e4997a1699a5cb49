/** Short forms and slang of a chat. */
export const CHAT_WORDS = `
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
vids => videos
convo => conversation
prof => professor
potus => president
dems => democrats
repub => republican
comms => communications
orgs => organisations, organizations
biz => business
cos => companies
inc => company
ltd => company
config, configuration, settings
devs => developers
prez => president
veep => vice president
bday => birthday
gf => girlfriend
bff => friend
fam => family
kiddo => child
tmrw => tomorrow
tmr => tomorrow
tonite => tonight
secs => seconds
avg => average
amt => amount
pct => percent, percentage
bil => billion
tril => trillion
cert => certificate
champs => champions
tix => tickets
bio => biography, biology
econ => economics, economy
grad => graduate
undergrad => undergraduate
rn => currently
sus, suspicious
suss => suspicious
dodgy => suspicious, unreliable
shady => suspicious
sketchy => suspicious
screwed => damaged
kaput => broken
pwned => hacked
ghosted => ignored
diss => insult
snitch => inform
narc => informant
sneaky => secret
freebies => free
dirt cheap, inexpensive
ripoff => overpriced
pricy => expensive
top dollar, expensive
big bucks, a lot of money
chump change, little money
mega => huge, very large
humongous => huge, enormous
ginormous => huge, enormous
teeny => tiny
wee => small
biggie => important
big deal, important, significant
big names, famous, prominent
honcho => boss, head
bigwigs => executives, bosses
grub => food
copter => helicopter
gramps => grandfather
granny => grandmother
nana => grandmother
knocked up => pregnant
preggers => pregnant
whacked => killed
trounced => defeated, beaten
`;
