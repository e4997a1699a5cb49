/** Places, buildings, and the ways between them. */
export const PLACES_AND_TRANSPORT = `
# Place, building, transport
place, location, site, spot, venue
location => location, situated, site
city, town
town, village, settlement
village, hamlet
suburb, outskirts
neighborhood, neighbourhood, district, quarter
downtown, city centre, city center
street, road, avenue
road, highway, motorway, route
highway, motorway, freeway, interstate
path, trail, route
tunnel, underpass
home, house, residence, dwelling
apartment, flat
skyscraper, tower, high-rise
church, cathedral, chapel
theatre, theater, playhouse
cinema, movie theater, picture house
stadium, arena, ground
university, college
campus, grounds
dormitory, dorm, residence hall
hospital, clinic, medical center, medical centre
hotel, inn, lodging
restaurant, diner, cafe
airport, airfield
port, harbour, harbor, dock
station, terminal
railway, railroad, rail, train
subway, underground, metro, tube
tram, streetcar
bus, coach
car, automobile, vehicle
car maker, carmaker, automaker
truck, lorry
motorcycle, motorbike
bicycle, bike, cycling
airplane, aeroplane, plane, aircraft, jet
ship, boat, vessel
ferry, boat
passenger, traveller
airline, carrier
traffic, congestion
crash, accident, collision, wreck
accident, disaster, incident
incident, event, episode
petrol, gasoline, gas, fuel
parking, car park, parking lot
lift, elevator
headquarters => seat, main office
city council, town council, local council
town hall, city hall
countryside, rural areas
slum, shanty town, ghetto
north of, northern
alley, lane, street
intersection, junction, crossroads
roundabout, traffic circle
sidewalk, pavement
flyover, overpass
toll road, turnpike
tower block, high-rise, apartment building
block of flats, apartment building, apartment block
shelter, refuge, accommodation
hut, cabin, shed
barn, farm building
farmland, fields, agricultural land
backyard, garden
lobby, foyer
cellar, basement
attic, loft
roof, rooftop
floor, storey
upstairs, upper floor
living room, lounge
toilet, bathroom, lavatory, restroom
loo => toilet, lavatory
furniture, furnishings
auditorium, hall
office block, office building
storage, warehouse, store
landmark, monument, sight
grave, tomb, burial place
cemetery, graveyard, burial ground
tavern, inn, pub
cafe, coffee shop, coffeehouse
cafeteria, canteen
nightclub, club, disco
guesthouse, guest house, inn
gym, fitness centre, fitness center
swimming pool, pool
zoo, animal park
amusement park, theme park, fun park
picture gallery, art gallery
concert hall, music hall
gas station, petrol station, filling station
cash machine, atm
care home, nursing home, retirement home
building site, construction site
public transport, public transit, mass transit, buses and trains
taxi, cab
caravan, trailer, camper
moped, scooter
cyclist, bike rider
electric car, electric vehicle, ev
driverless, self-driving, autonomous
car crash, car accident, road accident, traffic accident
crash into, hit, collide
ran into, hit, collided
run over, hit, knocked down
knock over, hit, knock down
derailment, come off the rails
train crash, rail accident
plane crash, air crash, air disaster
plane crash, crashed, air accident
shipwreck, sink, wreck
debris, wreckage, rubble
run aground, stranded
stranded, stuck, trapped
seat belt, safety belt, seatbelt
licence plate, number plate, license plate
driving licence, driver license
speed limit, maximum speed
traffic jam, congestion, tailback, gridlock
road works, roadworks
railway line, rail line
train station, railway station
high-speed train, bullet train
streetcar, tram, trolley
terminal, terminus, station
airliner, passenger plane, aircraft
airstrip, runway
cargo, freight, load
freighter, cargo ship
tanker, oil tanker, ship
cruise ship, liner
sailing boat, sailboat, yacht
rowing boat, rowboat
lifeboat, rescue boat
dinghy, inflatable boat, boat
quay, dock, pier, wharf
shipyard, dockyard
lighthouse, beacon
ferry, ferryboat, boat service
shortcut, quick way
`;
