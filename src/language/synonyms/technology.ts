/** Devices, programs, networks, and their security. */
export const TECHNOLOGY = `
# Technology
app, application, software, program
computer, pc, machine, laptop
phone, telephone, smartphone, mobile, cellphone
smartphone, handset, phone, mobile phone
device, gadget, machine, apparatus
engine, motor
equipment, gear, apparatus, hardware
tool, instrument, implement
internet, web, online, net
website, site, web page, homepage, webpage
email, e-mail, mail
message, letter, note
social media, social network
tweet, post
account, profile
password, passcode, login
login, log in, sign in
download, install
upgrade, update, newer version
version, edition, release
data, information, records
info, information, details
information, data, knowledge, details
document, file, paper
database, records
data centre, data center, server, datacentre
cyber attack, cyberattack, hack
cybersecurity, cyber security, computer security, security
malware, virus, malicious software
antivirus, anti-virus, security software
encrypt, cipher, encode
source code, code, software
code, program
programmer, developer, coder
developer, maker
artificial intelligence, ai, machine learning
automatic, automated
tech, technology
technique, method, technology
technical, technological
battery, power source
electricity, power
power station, power plant
spacecraft, spaceship, space probe, capsule
rocket, launcher, launch vehicle
space, outer space, orbit
nasa, space agency
laboratory, lab
invention, innovation, breakthrough
innovation, novel
camera, video camera
video, footage, clip, film
surveillance, monitoring, spying, wiretap
wireless, radio, wi-fi
broadband, internet
screen, display, monitor
carrier, operator, mobile operator, telecom provider, network operator, phone company
phone company, telecom company, operator, carrier
telecommunications, telecom, telephone
telco, telecommunications company, operator
service provider, operator, provider
internet provider, internet service provider, isp
electronics, electronic devices
router, network equipment
chip, processor, semiconductor
hard drive, hard disk, disk
stash => store, storage, keep, hidden
flash drive, usb stick, memory stick
bot, robot, chatbot
vr, virtual reality
os, operating system
server farm, data centre, data center
data hub, data centre, data center
cloud, online storage
on the web, online
website, web site, site, page, portal
browser, web browser
url, web address, link
forum, message board
chat room, chat
text, sms, text message
dm, direct message
inbox, mailbox
spam, junk mail
social network, social media, platform
username, user name
followers, subscribers, fans
go viral, spread
podcast, audio show
delete, erase, remove, wipe
upgrade, improve, modernise, modernize
out of date, outdated, obsolete, old
cutting-edge, advanced, latest, innovative
sophisticated, advanced, complex
high-tech, hi-tech, advanced technology
open-source, publicly available
software maker, software company, software developer, software firm
tech company, technology company, tech firm
technology firm, tech company, technology company
information technology, computing
glitch, fault, problem, malfunction, bug
outage, failure, breakdown, disruption
blackout, power cut, power outage
personal data, personal information, private data
user data, customer data, personal data
folder, directory
chart, graph, diagram
photo, photograph, picture, image, snapshot
security camera, cctv, surveillance camera
microphone, mic
headphones, earphones
tv set, television
satnav, satellite navigation, gps
antenna, aerial, mast
digital currency, cryptocurrency
# Security
hack, breach, intrusion, cyber attack, break-in
hacker, cyber criminal, cybercriminal, attacker, intruder
penetrate, break into, infiltrate, pierce
data breach, leak, data leak, data theft
leak, breach, disclosure, spill
cyber espionage, cyber spying, spying
cyber crime, cybercrime
cybercrime, online crime, computer crime
cyber security, security, internet security
infosec, information security
antivirus, anti-virus, virus protection, security software
malware, spyware, malicious code, trojan
back door, backdoor, secret access
flaw, weakness, defect, fault, vulnerability
exploit, vulnerability, take advantage
encrypted, scrambled, coded
decode, decrypt, decipher
identity theft, stolen identity
manipulate, tamper, rig, influence
siphon, steal, extract
state secrets, classified information
top secret, classified, secret
precaution, safety measure, safeguard
at risk, in danger, vulnerable, threatened
`;
