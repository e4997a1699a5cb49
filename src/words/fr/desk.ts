import { counted } from '../counted.ts';
import type { DeskCommandWords, DeskWords } from '../desk-words.ts';

const count = counted('fr');
// A colon and the inside of quotation marks take a space at which no line may break.
const COLON = '\u00a0:';
const TIMES = { one: 'fois', other: 'fois' };
const MEMBERS = { one: 'membre', many: 'membres', other: 'membres' };
const QUESTIONS = { one: 'question', many: 'questions', other: 'questions' };

export const deskCommand: DeskCommandWords = {
  name: 'bureau',
  description: 'Ce qui est resté sans réponse, et ce qu’on peut y faire',
};

export const desk: DeskWords = {
  title: 'Le bureau des modérateurs',
  help: 'voir ce qui est resté sans réponse, et y remédier',
  nothing: `Il n’y a rien à faire${COLON} aucune question des 30 derniers jours n’est restée ouverte.`,
  notKept: 'Ce serveur ne garde pas les questions restées sans réponse.',
  turnOn: (option) => `les garde à partir de maintenant, avec l’option «\u00a0${option}\u00a0»`,
  asked: (times) => `demandé ${count(times, TIMES)}`,
  unanswered: (times) => `aucun article n’en parlait${COLON} ${count(times, TIMES)}`,
  related: (times) => `rien que d’approchant${COLON} ${count(times, TIMES)}`,
  unhelpful: (members) => `pas utile à ${count(members, MEMBERS)}`,
  helpful: (members) => `utile à ${count(members, MEMBERS)}`,
  last: (day) => `la dernière fois le ${day}`,
  otherWordings: (wordings) =>
    count(wordings, {
      one: 'autre formulation',
      many: 'autres formulations',
      other: 'autres formulations',
    }),
  moreWordings: (wordings) =>
    `et encore ${count(wordings, { one: 'formulation', many: 'formulations', other: 'formulations' })}`,
  staleRuling:
    'une décision dont les extraits ne figurent plus dans les articles, et que personne ne voit donc plus',
  gone: 'Cette question n’est plus sur le bureau.',
  dismissed: (questions) => `Retiré du bureau${COLON} ${count(questions, QUESTIONS)}.`,
  addSynonym: 'Ajouter un synonyme',
  writeRuling: 'Écrire une décision',
  addArticle: 'Ajouter un article',
  dismiss: 'Écarter',
  formTitle: 'Ajouter un synonyme',
  formLabel: 'Des mots qui veulent dire la même chose',
  formDescription: (arrow) =>
    `Séparés par des virgules. Avec ${arrow}, les mots d’avant sont lus comme ceux d’après.`,
  nothingEscaped: (backslash) => `La ligne finit par ${backslash}, sans rien derrière. Enlève-le.`,
  severalRules: (arrow) => `Le signe ${arrow} ne peut figurer qu’une fois. Ajoute une règle après l’autre.`,
  wordMissing: (arrow) =>
    `Il manque un mot à côté d’une virgule ou de ${arrow}. Ajoute-le, ou enlève le signe.`,
  wordAlone:
    'Un mot seul n’a pas de synonyme. Mets une virgule derrière, et un mot qui veut dire la même chose.',
  effect: (answered, worse) =>
    `${count(answered, { other: 'de plus avec une réponse' })}, ${count(worse, { other: 'en moins bien' })}.`,
  tried: (questions) =>
    `Essayé sur ${count(questions, { one: 'question passée', many: 'questions passées', other: 'questions passées' })}.`,
  nowAnswered: `Avec lui, ont une réponse${COLON}`,
  nowNearer: `Plus près d’une réponse${COLON}`,
  nowWorse: `Changent en moins bien${COLON}`,
  changed: (questions) =>
    `${count(questions, { one: 'autre question a', many: 'autres questions ont', other: 'autres questions ont' })} une réponse qui se lit autrement.`,
  moreQuestions: (questions) => `et ${count(questions, { one: 'autre', many: 'autres', other: 'autres' })}`,
  synonymSaved: 'Enregistré. Les réponses en tiennent compte maintenant.',
  synonymThere: 'Ce serveur a déjà ce synonyme.',
  tooManySynonyms: 'Ce serveur a autant de synonymes qu’il peut en avoir. Enlèves-en d’abord un.',
  draftGone: `Cela n’attend plus d’être enregistré${COLON} c’est enregistré ou abandonné, ou une heure a passé. Ajoute le synonyme à nouveau s’il manque.`,
  notSaved: 'Rien n’a été enregistré.',
  thanks: 'Merci de l’avoir dit.',
  noted:
    'Merci de l’avoir dit. Les modérateurs voient que cette réponse n’a pas aidé, mais pas de qui cela vient.',
  votesOff: 'Ce serveur ne garde pas ce que les membres pensent des réponses.',
  votedBefore: 'Tu as dit il y a un instant ce que tu penses de cette réponse.',
  waiting: (command) =>
    `Je t’enverrai un seul message privé quand il y aura une réponse. D’ici là, je garde ton identifiant d’utilisateur avec cette question, 180 jours au plus${COLON} ${command} l’efface.`,
  waitingAlready: `Tu auras des nouvelles${COLON} tu l’as déjà demandé.`,
  tooManyWaits: (command) =>
    `Tu attends ici la réponse à 20 questions, et je n’en garde pas plus. ${command} les efface.`,
  answeredByNow: `Les articles ont changé depuis. Voici ce qu’ils disent maintenant${COLON}`,
  told: (server) => `Tu voulais le savoir, sur ${server}${COLON} il y a une réponse.`,
  toldOnce: 'Tu ne le reçois qu’une fois. Que tu attendais n’est plus conservé.',
};
