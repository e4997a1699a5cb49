import { counted } from '../counted.ts';
import type { DeskCommandWords, DeskWords } from '../desk-words.ts';

const count = counted('nl');
const TIMES = { one: 'keer', other: 'keer' };
const MEMBERS = { one: 'lid', other: 'leden' };
const QUESTIONS = { one: 'vraag', other: 'vragen' };

export const deskCommand: DeskCommandWords = {
  name: 'bureau',
  description: 'Wat niet beantwoord kon worden, en wat eraan te doen is',
};

export const desk: DeskWords = {
  title: 'Het bureau van de moderators',
  help: 'zien wat niet beantwoord kon worden, en er iets aan doen',
  nothing: 'Er is niets te doen: geen vraag van de laatste 30 dagen is open gebleven.',
  notKept: 'Deze server bewaart de vragen niet die niet beantwoord konden worden.',
  turnOn: (option) => `bewaart ze voortaan, met de optie ‘${option}’`,
  asked: (times) => `${count(times, TIMES)} gevraagd`,
  unanswered: (times) => `niets erover in de artikelen: ${count(times, TIMES)}`,
  related: (times) => `alleen iets gevonden wat erop lijkt: ${count(times, TIMES)}`,
  unhelpful: (members) => `niet nuttig voor ${count(members, MEMBERS)}`,
  helpful: (members) => `nuttig voor ${count(members, MEMBERS)}`,
  last: (day) => `voor het laatst op ${day}`,
  otherWordings: (wordings) => count(wordings, { one: 'andere formulering', other: 'andere formuleringen' }),
  moreWordings: (wordings) => `en nog ${count(wordings, { one: 'formulering', other: 'formuleringen' })}`,
  staleRuling: 'een uitspraak waarvan de passages niet meer in de artikelen staan, zodat niemand haar ziet',
  gone: 'Die vraag ligt niet meer op het bureau.',
  dismissed: (questions) => `Van het bureau gehaald: ${count(questions, QUESTIONS)}.`,
  addSynonym: 'Synoniem toevoegen',
  writeRuling: 'Uitspraak schrijven',
  addArticle: 'Artikel toevoegen',
  dismiss: 'Wegleggen',
  formTitle: 'Een synoniem toevoegen',
  formLabel: 'Woorden die hetzelfde betekenen',
  formDescription: (arrow) => `Met komma’s ertussen. Met ${arrow} gelden de woorden ervoor als die erachter.`,
  nothingEscaped: (backslash) => `De regel eindigt op ${backslash} met niets erachter. Laat het weg.`,
  severalRules: (arrow) => `Het teken ${arrow} mag maar één keer voorkomen. Voeg de regels na elkaar toe.`,
  wordMissing: (arrow) =>
    `Er ontbreekt een woord naast een komma of ${arrow}. Zet er een neer, of laat het teken weg.`,
  wordAlone:
    'Eén woord alleen heeft geen synoniem. Zet er een komma achter, en een woord dat hetzelfde betekent.',
  effect: (answered, worse) =>
    `${count(answered, { other: 'meer' })} beantwoord, ${count(worse, { other: 'verslechterd' })}.`,
  tried: (questions) => `Geprobeerd met ${count(questions, QUESTIONS)} van eerder.`,
  nowAnswered: 'Hiermee beantwoord:',
  nowNearer: 'Dichter bij een antwoord:',
  nowWorse: 'Hiermee verslechterd:',
  changed: (questions) =>
    `${count(questions, { one: 'andere vraag krijgt', other: 'andere vragen krijgen' })} een antwoord dat anders luidt.`,
  moreQuestions: (questions) => `en nog ${count(questions, { one: 'andere', other: 'andere' })}`,
  synonymSaved: 'Opgeslagen. De antwoorden houden er nu rekening mee.',
  synonymThere: 'Deze server heeft dat synoniem al.',
  tooManySynonyms: 'Deze server heeft zoveel synoniemen als hij kan hebben. Verwijder er eerst een.',
  draftGone:
    'Dit wacht niet meer op opslaan: het is opgeslagen of verworpen, of er is een uur voorbij. Voeg het synoniem opnieuw toe als het ontbreekt.',
  notSaved: 'Er is niets opgeslagen.',
  thanks: 'Fijn dat je het zegt.',
  noted: 'Fijn dat je het zegt. De moderators zien dat dit antwoord niet hielp, maar niet wie dat zegt.',
  votesOff: 'Deze server bewaart niet wat leden van antwoorden vinden.',
  votedBefore: 'Wat je van dit antwoord vindt, heb je net al gezegd.',
  waiting: (command) =>
    `Ik stuur je één privébericht zodra er een antwoord is. Tot die tijd bewaar ik je gebruikers-ID bij deze vraag, hoogstens 180 dagen; ${command} verwijdert het.`,
  waitingAlready: 'Je hoort het: je hebt er al om gevraagd.',
  tooManyWaits: (command) =>
    `Je wacht hier op het antwoord op 20 vragen, en meer bewaar ik er niet. ${command} verwijdert ze.`,
  answeredByNow: 'De artikelen zijn sindsdien veranderd. Dit zeggen ze nu:',
  told: (server) => `Je wilde het weten, op ${server}: er is een antwoord.`,
  toldOnce: 'Je hoort dit één keer. Dat je wachtte, wordt niet meer bewaard.',
};
