/** Courts and crimes, armies and wars. */
export const LAW_AND_WAR = `
# Law and crime
sue, lawsuit, court, litigation, legal action
lawsuit, case, suit, legal action, litigation
court, tribunal
trial, hearing, court case
prosecute, charge, indict, prosecutor
charge, accuse, indict
guilty, convict
acquit, clear, not guilty
sentence, jail, imprison, punish
jail, prison, imprison, gaol, behind bars
prisoner, inmate, detainee, captive
arrest, detain, custody, apprehend
detention, custody, arrest
release, free, set free
execute, put to death
executed, killed, hanged, beheaded
death penalty, capital punishment
appeal, challenge, contest
ruling, verdict, decision, judgment
overturn, reverse, annul, quash
evidence, proof, testimony
testify, testimony, witness
plaintiff, claimant
defendant, accused
crime, criminal, offence, offense
criminal, felon, crook, offender
offence, offense, crime, violation
violate, breach, break, infringe
cop, police, policeman, police officer
police, officers, law enforcement, cops
suspect, accused
victim, casualty
kidnap, abduct, hostage
hostage, captive
rape, sexual assault
abuse, mistreat
fraud, scam, swindle, deception
scam, hoax, fraud
burglar, burglary, break in
smuggle, trafficking, smuggler
gang, mafia, mob
weapon, arms
gun, firearm, rifle, pistol
gunman, shooter, attacker
bomb, explosive
drugs, narcotics
poison, toxic, venom
cause of death, died of
suicide, kill himself, kill herself, take own life
innocent, not guilty
punishment, penalty, sentence
compensation, damages, payout
take to court, sue, prosecute
legal battle, lawsuit, litigation
conviction, found guilty, guilty verdict
get off => acquitted, cleared
prison term, jail term, sentence
locked up, jailed, imprisoned, detained, behind bars
put away, jailed, imprisoned
life sentence, life imprisonment, life in prison
behind bars, in prison, in jail
parole, probation, early release
busted => arrested, caught
nabbed => arrested, caught, captured
pick up => arrest, detain
round up, arrest, detain
court order, injunction, ruling
jury, jurors
judge, justice, magistrate
public prosecutor, district attorney, prosecutor
thief, robber, burglar
gangster, mobster, mafia
culprit, perpetrator, offender, responsible
robbery, theft, heist, hold-up
rip off, cheat, defraud, swindle
fraudster, swindler, scammer
embezzle, steal, misappropriate
money laundering, launder money
loot, plunder, pillage, ransack
swipe => steal
wrongdoing, misconduct, offence
break the law, illegal, violate
against the rules, violation, forbidden
bully, harass, intimidate
molest, sexually abuse, abuse
domestic violence, domestic abuse
beat up, assault, attack
knife attack, stabbing
gun down, shoot, kill
bump off, kill, murder
cannabis, marijuana, weed
cocaine, coke
addict, drug user
vandalise, damage, deface
graffiti, vandalism
trespass, intrude, enter illegally
conspire, plot, collude
plot, conspiracy, scheme
eligible, entitled, qualified
negligence, carelessness, neglect
police force, police department, police
death row, death penalty
labor camp, labour camp, prison camp
concentration camp, death camp
on the run, fugitive, wanted
at large, free, on the loose
# War
war, conflict, warfare, fighting
conflict, dispute, clash
battle, fight, combat, clash
peace, truce, ceasefire
ceasefire, truce, armistice
army, troops, soldiers, forces
military, army, armed forces, armed
soldier, troops, serviceman
navy, naval, fleet
fleet, ships, vessels
commander, general, leader
militia, paramilitary, fighters
rebel, insurgent, guerrilla, militant
militant, extremist, fighter
missile, rocket
nuclear, atomic
bombing, air strike, airstrike, bombard
siege, besiege, surround
surrender, capitulate, give up
retreat, withdraw, pull back
capture, seize, take, conquer
casualty, fatality, death
death toll, killed, dead, deaths
massacre, slaughter, mass killing
genocide, ethnic cleansing, extermination
veteran, former soldier
draft, conscription
fort, fortress, castle, stronghold
defend, protect, guard
protect, safeguard, shield
war, armed conflict, hostilities, military campaign
go to war, declare war, war
brawl, fight, scuffle
air force, military aviation
mercenary, hired soldier
enlist, join the army, sign up
called up, drafted, conscripted
air raid, air strike, bombing
blown up, destroyed, exploded, bombed
go off => explode, detonate
shelling, bombardment, artillery
shot down, downed, brought down
fire at, shoot, attack
ammunition, bullets, munitions
nuclear weapons, atomic bomb, nuclear arms
atomic bomb, nuclear bomb
tank, armoured vehicle, armored vehicle
warplane, fighter jet, aircraft
helicopter, chopper
drone, unmanned aircraft, uav
warship, naval vessel, battleship
submarine, u-boat, sub
barracks, camp, base
battlefield, front line, battleground
take hostage, seize, kidnap
lay down arms, surrender, disarm
disarmament, arms reduction
revenge, vengeance, reprisal
casualties, dead and wounded, losses, victims
bloodshed, killing, violence
atrocity, massacre, war crime
torture, torment, abuse
jihadist, islamist, militant
suicide bomber, suicide attack
peacekeeping, blue helmets
`;
