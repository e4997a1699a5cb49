/** Media, arts, sport, religion and customs. */
export const MEDIA_AND_CULTURE = `
# Media, arts, sport
film, movie, picture, motion picture
tv, television
tv show, television series, programme, show
broadcast, air, televise
channel, station
broadcaster, network
series, show, programme
season, series
premiere, debut, opening
debut, first appearance
soap opera, soap, serial
novel, book
magazine, journal, periodical
article, story, report, piece
story, tale, narrative
headline, title
song, track, single
album, record, lp
sing, perform
concert, gig, performance, show
perform, play
actor, starring
role, part, character
star, play, lead
director => director, directed
painting, picture, portrait
sculpture, statue
match, game, fixture
team, club, squad
win, beat, victory, triumph
victory, triumph, success
tie, draw
championship, tournament, cup, title
tournament, competition, championship
league, division
halftime show, half-time show, halftime
final, championship game, title game
olympics, olympic games
soccer, football
score, goal, touchdown
host, hold, stage
venue, stadium, location
referee, umpire
sport, athletics
gamer, player
video game, game
flick => film, movie
movie star, film star, actor
leading role, main role, lead
film director, filmmaker, movie director
directed by, director, filmmaker
screenwriter, scriptwriter, script
follow-up, sequel
box office, ticket sales
funny, humorous, amusing
sitcom, comedy series
telly => television, tv
tv series, show, programme, television series
on air, broadcast, live
broadcaster, tv station, tv channel, channel
circulation, readership
singer, vocalist, artist
frontman, lead singer
rapper, hip-hop artist
composer, wrote the music
tune, melody, song
music festival, festival
bestseller, best-seller, best-selling
verse, poetry
biography, life story, memoir
painting, canvas, artwork
work of art, artwork, masterpiece
sculpture, carving, bust
mural, wall painting
outfit, clothes, costume
footwear, shoes
perfume, fragrance
infamous, notorious
popular, well-liked, successful
academy award, oscar
shortlist, finalist
medallist, medalist, medal winner
gold medal, first place, won
second place, runner-up, silver
beaten by, lost to, defeated by
relegated, demoted
final score, result
goalkeeper, goalie, keeper
footballer, football player, soccer player
american football, nfl
ice hockey, hockey
track and field, athletics
athlete, sportsman, sportswoman
national team, national side
teammate, team-mate
sent off, red card, dismissed
doping, drug use, performance-enhancing drugs
home game, home match
playoff, play-off, post-season
semi-final, semifinal, last four
quarter-final, quarterfinal, last eight
world cup, world championship
world champion, world title
defending champion, title holder
world record, best time
racetrack, circuit, track
pastime, hobby
board game, game
bet, gamble, wager
# Religion and culture
religion, religious, faith, belief
god, deity, divine
catholic, catholicism, roman catholic
priest, clergy, cleric, minister
bishop, archbishop
pope, pontiff, papal, papacy
monk, monastery, monastic
temple, shrine
worship, pray, prayer
holy, sacred
bible, scripture
scripture, holy book
saint, holy
preach, sermon, preacher
persecute, oppress
culture, civilisation, civilization
tradition, custom
language, tongue, speak
word, term, phrase
dialect, accent
letter, correspondence
flag, banner
anthem, national song
ethnic, race, racial
minority, ethnic group
tribe, tribal, clan
indigenous, native, aboriginal
ritual, ceremony, rite
ceremony, ritual, event
festival, celebration
clothes, garment, dress
wear, dress, put on
colour, color, hue
worshipper, churchgoer, believer
atheist, non-believer
holy see, vatican
imam, muslim cleric
cult, sect
heretic, heresy
baptise, baptism, christen
crusade, holy war
koran, quran
heaven, paradise
devil, satan
mythology, myths
fairy tale, folk tale
witch, sorcerer
way of life, lifestyle
cuisine, cooking, food
breakfast, morning meal
lunch, midday meal
dinner, supper, evening meal
dessert, sweet, pudding
sweets, candy, confectionery
biscuit, cookie
crisps, potato chips
soft drink, soda
banquet, feast, dinner
native language, mother tongue, first language
bilingual, two languages
slang, jargon
skin colour, skin color, race
lord, nobleman
royal family, royals
ruling family, dynasty
upper class, aristocracy, elite
middle class, bourgeoisie
moral, ethical
unethical, immoral
feminist, feminism
gender equality, equal rights
`;
