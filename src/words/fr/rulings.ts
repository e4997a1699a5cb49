import { counted } from '../counted.ts';
import type { RulingCommandWords, RulingWords } from '../rulings-words.ts';

const count = counted('fr');
const COLON = '\u00a0:';
const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;

export const rulingCommand: RulingCommandWords = {
  name: 'decision',
  description: 'Trancher une fois un débat qui revient, avec des citations',
  subcommands: {
    add: {
      name: 'rediger',
      description: 'Rédiger une décision qui cite les articles',
      options: {
        claim: { name: 'affirmation', description: 'L’objet du débat, en une phrase ou une question' },
        replaces: { name: 'remplace', description: 'La décision dont elle prend la place' },
      },
    },
    list: { name: 'liste', description: 'Voir les décisions de ce serveur' },
    show: {
      name: 'voir',
      description: 'Voir une décision, l’adopter, la contester, la remplacer ou la supprimer',
      options: { ruling: { name: 'decision', description: 'Quelle décision' } },
    },
  },
};

export const rulings: RulingWords = {
  title: 'Décisions des modérateurs',
  help: 'trancher une fois pour toutes un débat qui revient, avec des citations',
  label: 'Décision des modérateurs',
  settledOn: (date) => `Adoptée le ${date}`,
  also: `Aussi dans les articles${COLON}`,
  status: { proposed: 'proposée', settled: 'adoptée', disputed: 'contestée', superseded: 'remplacée' },
  standing: {
    proposed: 'Proposée. Aucune réponse ne la montre tant qu’elle n’est pas adoptée.',
    settled: 'Adoptée. Elle vient en tête des réponses aux questions qui lui correspondent.',
    disputed: 'Contestée. Aucune réponse ne la montre tant qu’elle n’est pas proposée de nouveau et adoptée.',
    superseded: 'Remplacée. Une autre décision a pris sa place, donc aucune réponse ne la montre.',
  },
  history: (events) => `Historique${COLON} ${events.join(' · ')}`,
  reproposed: 'proposée de nouveau',
  replaces: (claim) => `Prend la place de${COLON} ${quoted(claim)}`,
  replacedBy: (claim) => `Sa place a été prise par${COLON} ${quoted(claim)}`,
  stale: `non montrée${COLON} ce qu’elle cite n’est plus dans les articles`,
  staleExplained: `Aucune réponse ne la montre, car les articles ne contiennent plus tout ce qu’elle cite. Ces mots manquent${COLON}`,
  none: 'Ce serveur n’a pas encore de décisions.',
  more: (left) => `${count(left, { one: 'autre décision', other: 'autres décisions' })} à la page suivante.`,
  howToAdd: (menuName) =>
    `trancher une fois un débat qui revient, ou bien, dans le menu d’un message, sous Applications${COLON} ${quoted(menuName)}`,
  notFound: (typed) => `Il n’y a pas de décision ${quoted(typed)}. Choisis plutôt une des suggestions.`,
  gone: 'Cette décision n’existe plus.',
  changed: 'La décision a changé depuis, donc rien n’a été fait. La voici telle qu’elle est maintenant.',
  buttons: {
    settle: 'Adopter',
    dispute: 'Contester',
    proposeAgain: 'Proposer de nouveau',
    replace: 'Remplacer',
  },
  done: {
    proposed: `La décision est enregistrée. Voici comment elle apparaîtra dans les réponses${COLON}`,
    settled: 'La décision est adoptée.',
    disputed: 'La décision est contestée.',
    reproposed: 'La décision est proposée de nouveau.',
    removed: 'La décision est supprimée pour de bon.',
    takenOver:
      'On ne sait plus qui l’a proposée, donc elle compte maintenant comme proposée par toi. Un autre modérateur doit l’adopter.',
  },
  needsAnother: `Pas encore adoptée${COLON} sur ce serveur, une décision est adoptée par un autre modérateur que celui qui l’a proposée.`,
  cannotSettle:
    'Elle ne peut pas être adoptée, car les articles ne contiennent plus tout ce qu’elle cite. Rédiges-en une autre qui cite ce qu’ils disent maintenant.',
  confirmRemoval: (claim) =>
    `Supprimer pour de bon la décision sur ${quoted(claim)}, avec son historique\u00a0? C’est irréversible.`,
  form: {
    title: 'Une décision des modérateurs',
    claim: 'L’objet du débat',
    claimHint: `Une phrase ou une question, en anglais${COLON} elle est comparée à ce que demandent les membres`,
    finding: 'Ce qui est établi',
    findingHint: 'Dans tes propres mots, que les membres liront en premier dans la réponse',
    passages: 'Extraits qui le montrent',
    passagesHint: 'Au moins un, ici ou plus bas, et cinq au plus',
    others: 'Autres extraits',
    othersHint: `Un par ligne${COLON} un article et le numéro du paragraphe`,
  },
  mistakes: {
    heading: 'Rien n’a été enregistré.',
    typed: `Ce que tu as écrit, pour que tu puisses le copier${COLON}`,
    noClaim: 'Dis quel est l’objet du débat.',
    noFinding: 'Dis ce qui est établi.',
    nothingCited: `Une décision cite au moins un extrait${COLON} choisis-en un dans la liste, ou nommes-en un en dessous.`,
    tooManyCited: (most) =>
      `Une décision cite ${count(most, { one: 'extrait', other: 'extraits' })} au plus.`,
    passageChanged: 'Un extrait que tu as choisi a changé depuis. Choisis de nouveau.',
    noNumber: (line, example) =>
      `${quoted(line)} ne nomme aucun paragraphe. Écris l’article et le numéro, comme dans ${quoted(example)}.`,
    noArticle: (line) =>
      `${quoted(line)} ne nomme aucun article, ou convient à plusieurs. Écris une partie du titre ou de la source qu’aucun autre article n’a.`,
    noParagraph: (line, last) =>
      `${quoted(line)} ne mène nulle part${COLON} l’article se termine au paragraphe ${last}.`,
    tooManyRulings: 'Ce serveur a autant de décisions qu’il y a de place. Supprimes-en d’abord une.',
    replacedGone:
      'La décision dont elle devait prendre la place n’existe plus, ou une autre a pris sa place.',
  },
};
