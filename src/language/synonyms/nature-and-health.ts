/** The sciences, the environment, illness and cure. */
export const NATURE_AND_HEALTH = `
# Nature and science
weather, climate
climate change, global warming, warming
greenhouse gas, carbon dioxide, emissions
environment, ecology, nature
environmental, ecological, green
storm, hurricane, cyclone, typhoon, tempest
tornado, twister
rain, rainfall, precipitation
snow, snowfall
flood, deluge, inundation
drought, dry spell
earthquake, quake, tremor, seismic
volcano, volcanic, eruption
wildfire, forest fire, bushfire
fire, blaze, burn
disaster, catastrophe, calamity
natural disaster, catastrophe
river, stream, waterway
sea, ocean
lake, reservoir
coast, shore, beach, seaside
island, isle, islet
mountain, peak, mount, summit
hill, slope
summit, peak, top
valley, gorge, canyon
forest, woods, woodland, jungle
rainforest, jungle
wood, timber, lumber
plant, vegetation, flora
flower, bloom, blossom
animal, wildlife, creature, fauna
extinct, die out
endangered, threatened
predator, hunter
prey, hunt
reproduce, reproduction, breeding
offspring, young
dog, hound
cat, feline
cow, cattle, livestock
insect, bug
soil, earth, ground, land
land, ground, terrain
rock, stone
mineral, ore
oil, petroleum, crude
natural gas, gas
coal, fossil fuel
air, atmosphere
gas, vapor, vapour
chemical, substance, compound
substance, material, matter
component, part, element, constituent
ingredient, component
reaction, react, process
heat, warmth, thermal
light, ray
force, strength
gravity, gravitation
pressure, stress
gene, genetic, dna
theory, hypothesis, conjecture
idea, concept, notion
principle, rule, law
discovery, finding, breakthrough
prove, demonstrate, show
subject, topic, field, discipline
topic, subject, theme
fossil, remains
habitat, environment
eco-friendly, environmentally friendly, green
oil spill, oil leak
smog, air pollution, haze
carbon dioxide, co2, greenhouse gas
heatwave, heat wave, hot weather
glacier, ice sheet
avalanche, snow slide
landslide, mudslide, rockfall
snowstorm, blizzard
heavy rain, downpour, torrential rain
monsoon, rainy season
thunderstorm, storm, lightning
gale, storm, strong winds
tidal wave, tsunami
overflow, flood, burst its banks
arid, dry, desert
drought, water shortage, dryness
catch fire, burn, ignite
on fire, burning, ablaze, alight
burn down, destroyed by fire, burned
solar power, solar energy
wind power, wind energy
wind farm, wind turbines
clean energy, renewable energy, green energy
nuclear plant, nuclear power station, nuclear reactor
meltdown, nuclear accident
radioactive, radiation
drilling, oil exploration
oil field, oilfield
pipeline, pipe
jewel, gem
reuse, recycle
sewage, waste water, wastewater
landfill, dump
ocean, sea, marine
gulf, bay
peninsula, headland
creek, stream, brook
waterfall, falls, cascade
marsh, swamp, wetland
pasture, grazing land, meadow
grassland, prairie, savanna
dirt, soil
highest point, summit, peak
logging, felling, deforestation
cut down, felled
crops, agriculture, harvest
fertiliser, fertilizer
weedkiller, herbicide
genetically modified, gm, genetically engineered
pig, swine, hog
hen, chicken, poultry
pet, domestic animal
wild animals, wildlife
bee, honeybee
die out, extinct, disappear
environmentalist, green activist
nature reserve, national park, protected area
poaching, illegal hunting
fishing, fisheries
herd, flock
specimen, sample
x-ray, radiography
observatory, telescope
galaxy, milky way
globe, earth, world
meteor, meteorite, asteroid
spacecraft, space ship, craft, shuttle
space shuttle, shuttle, orbiter
space station, orbiting laboratory
blast off, launch, lift off
unmanned, uncrewed, without a crew
evolution, natural selection
bones, skeleton, remains
dinosaur, prehistoric animal
prehistoric, stone age
ice age, glacial
# Health
illness, disease, sickness
disease, illness, disorder, condition, infection
symptom, sign
epidemic, outbreak, pandemic, plague
outbreak, spread
plague, black death
coronavirus, covid, covid-19
bacteria, microbe, germ
infect, contagion, contagious
pathogen, germ, virus, bacteria
vaccine, jab, shot, immunisation, immunization
medicine, drug, medication, pill
drug, medication, pharmaceutical
pharmacist, pharmacy, chemist
prescription, medication
surgery, operation
treatment, therapy, cure, medication
cure, remedy, treatment
health care, healthcare, medical care
mental health, psychological
cancer, tumour, tumor
heart attack, cardiac arrest
heart, cardiac
injury, wound, hurt, harm
hurt, harm, damage
pain, ache, suffering
suffer, experience, endure
disabled, handicapped
obese, overweight
exercise, workout, fitness
death, passing
body, corpse, remains
get sick, fall ill, infected
come down with, contract, catch, fall ill
influenza, flu
throw up, vomit
tb, tuberculosis
lockdown, stay at home, restrictions
vaccination, jab, immunisation, immunization, inoculation
booster, extra dose
painkiller, pain relief
meds => medicine, medication, drugs
get better, recover, improve
diagnose, diagnosis, detect
diagnosed with => suffer from
check-up, medical examination
transplant, organ donation
bleed, haemorrhage, hemorrhage
stitches, sutures
ambulance, paramedics
emergency room, accident and emergency
intensive care, critical care
suffer from, affected by
severe, serious, grave, bad
lethal, deadly, fatal
passed away, died, dead
die from, cause of death, killed by
mortality, death rate, deaths
death toll, number of deaths, number of dead, fatalities
lifespan, life expectancy
longevity, long life
autopsy, post-mortem, postmortem
heart disease, cardiovascular
heart failure, cardiac
carcinogenic, cause cancer
stomach, belly, abdomen
tummy => stomach
fracture, break, broken bone
broken leg, fracture
get hurt, injured, wounded
drunk, intoxicated
booze => alcohol, drink
alcohol, liquor, drink
smoking, tobacco, cigarettes
vape, e-cigarette
fat => obese, overweight
lose weight, slim down, weight loss
malnutrition, undernourished, starvation
mental illness, psychiatric, mental disorder
mentally ill, insane
deaf, hard of hearing
paralysed, paralyzed, disabled
miscarriage, lost the baby
birth control, contraception
tired, exhausted, weary
fatigue, tiredness, exhaustion
insomnia, sleepless
coma, unconscious
faint, collapse, pass out
suffocate, smother, choke
health service, healthcare
health insurance, medical insurance
`;
