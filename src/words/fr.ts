import { counted } from './counted.ts';
import { quotedList } from './quoted-list.ts';
import type { Words } from './words.ts';

const count = counted('fr');
const either = new Intl.ListFormat('fr', { type: 'disjunction' });
const all = new Intl.ListFormat('fr', { type: 'conjunction' });
const SECONDS = { one: 'seconde', other: 'secondes' };
// A colon and the inside of quotation marks take a space at which no line may break.
const COLON = '\u00a0:';
const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;

/** French. */
export const fr: Words = {
  tag: 'fr',
  commands: {
    ask: {
      name: 'demander',
      description: 'Pose une question aux articles, la réponse n’est visible que par toi',
      options: {
        question: { name: 'question', description: 'Ta question en anglais, ou l’une des suggestions' },
        article: { name: 'article', description: 'Chercher la réponse dans cet article seulement' },
        public: { name: 'public', description: 'Montrer la réponse à tout le salon' },
      },
    },
    check: {
      name: 'comparer',
      description: 'Compare un texte aux articles, le résultat n’est visible que par toi',
      options: {
        text: { name: 'texte', description: 'Un message, une affirmation ou une citation, en anglais' },
        quote: { name: 'citation', description: 'Prendre tout le texte comme une seule citation' },
        public: { name: 'public', description: 'Montrer le résultat à tout le salon' },
      },
    },
    read: {
      name: 'lire',
      description: 'Lis un extrait d’un article',
      options: {
        article: { name: 'article', description: 'Quel article' },
        paragraph: { name: 'paragraphe', description: 'Numéro du paragraphe (par défaut, le premier)' },
      },
    },
    sources: { name: 'sources', description: 'Liste les articles d’où viennent les réponses' },
    help: { name: 'aide', description: 'Ce que fait ce bot et comment l’interroger' },
    privacy: { name: 'confidentialité', description: 'Ce qui est conservé sur toi, et combien de temps' },
    answerMessage: { name: 'Répondre avec les articles' },
    checkMessage: { name: 'Comparer aux articles' },
  },
  quoted,
  buttons: {
    more: 'Plus',
    first: 'Au début',
    inContext: 'Voir le contexte',
    share: 'Partager',
    takeBack: 'Retirer',
    previous: 'Précédent',
    next: 'Suivant',
  },
  answer: {
    related: `Les articles ne le disent pas. Les extraits les plus proches${COLON}`,
    unanswered: 'Les articles ne le disent pas.',
    empty: 'Il n’y a rien à chercher dans ce texte.',
    example: (question) => `Par exemple${COLON} ${quoted(question)}`,
    missing: (words) => `Aucun article ne mentionne ${quotedList(either, words, quoted)}.`,
    readAs: (typed, printed) => `${quoted(typed)} a été lu comme ${quoted(printed)}.`,
    moreValues: (values) => `et ${count(values, { one: 'autre', other: 'autres' })}`,
    also: 'Également dans',
    shortened: 'La question est longue, seul son début a été lu.',
    onlyFrom: (title) => `Uniquement d’après ${quoted(title)}.`,
    passages: (from, to) => (from === to ? `Extrait ${from}` : `Extraits ${from} à ${to}`),
    noMore: 'Il n’y a pas d’autres extraits.',
  },
  check: {
    title: 'Comparé aux articles',
    titleOfQuotation: 'Comparé aux articles comme une seule citation',
    checkedBy: 'Comparé par',
    verbatim: 'mot pour mot dans l’article',
    verbatimInDigest: 'mot pour mot dans le résumé',
    altered: 'modifié',
    stitched: 'assemblé à partir de passages séparés',
    someoneElses: (speaker) => `ces mots sont de quelqu’un d’autre${COLON} ${speaker}`,
    articlesOwn: 'ces mots sont de l’article lui-même',
    otherSource: (publisher) => `ces mots figurent dans une autre source${COLON} ${publisher}`,
    notInArticles: 'ne figure pas dans les articles',
    found: 'les articles disent la même chose',
    differs: 'les articles disent autre chose',
    noArticleHolds: (words) => `ne figure dans aucun article${COLON} ${quotedList(either, words, quoted)}`,
    absentDetail: 'les articles ne le disent pas',
    named: (named) => `Le message nomme ${quoted(named)}.`,
    clipped: `Juste avant ces mots, l’article dit${COLON}`,
    nearest: `L’extrait le plus proche, et rien de plus${COLON}`,
    leftOutBetween: `Omis entre les deux${COLON}`,
    otherPlace: 'La suite se trouve à un autre endroit.',
    marked: 'Le message montre que quelque chose a été omis.',
    unmarked: 'Le message ne montre pas que quelque chose a été omis.',
    changed: (changes) => `Changé${COLON} ${changes.join(', ')}`,
    leftOut: (words) => `Omis${COLON} ${quotedList(all, words, quoted)}`,
    putIn: (words) => `Ajouté${COLON} ${quotedList(all, words, quoted)}`,
    legend: `Barré${COLON} mots de l’article que le message omet. En gras${COLON} mots qu’il ajoute.`,
    digest: `Un résumé reprend son article avec d’autres mots${COLON} il ne peut ni prouver une citation, ni l’exclure.`,
    moreFindings: (findings) =>
      `${count(findings, { one: 'autre résultat n’est pas affiché', other: 'autres résultats ne sont pas affichés' })}.`,
    nothing:
      'Il n’y a rien à comparer dans ce texte. Je compare aux articles les citations, noms, lieux, dates, nombres et affirmations en anglais.',
    noText:
      'Ce message ne contient pas de texte. Je ne peux comparer que des mots, pas des images ni des pièces jointes.',
    forgotten: 'Ce texte était trop long pour être gardé plus longtemps. Compare à nouveau le message.',
  },
  source: {
    digest: 'résumé',
    open: 'lire l’article',
    paragraphs: (paragraphs) => count(paragraphs, { one: 'paragraphe', other: 'paragraphes' }),
    length: (words) => count(words, { one: 'mot', many: 'de mots', other: 'mots' }),
    unknownPublisher: 'éditeur inconnu',
    sourcesTitle: 'Les articles',
    digestExplained:
      'Un résumé reprend son article avec d’autres mots, paragraphe par paragraphe. Il montre ce que dit l’article, pas comment il le dit.',
    further: `Autres sources${COLON}`,
    moreArticles: (articles) =>
      `${count(articles, { one: 'autre article', other: 'autres articles' })} à la page suivante.`,
  },
  read: {
    noArticle: (typed) => `Il n’y a pas d’article ${quoted(typed)}. Voici les articles${COLON}`,
    noParagraph: (number, last) =>
      `Il n’y a pas de paragraphe ${number}, l’article s’arrête au paragraphe ${last}.`,
    place: (number, last) => `Paragraphe ${number} sur ${last}`,
    changed: 'Le texte a changé depuis, voici ce qu’il dit maintenant.',
    gone: 'Cet extrait ne figure plus dans les articles.',
  },
  share: {
    askedBy: 'Question de',
    alreadyShared: `Ceci vient d’être partagé ici${COLON}`,
    openShared: 'la voir',
    alone: 'Il n’y a personne d’autre ici avec qui partager.',
    mayNotWrite: `Impossible de partager ici${COLON} tu n’as pas le droit d’écrire dans ce salon.`,
    externalOff: `Impossible de partager ici${COLON} sur ce serveur, les réponses de tes propres applications ne sont visibles que par toi.`,
    changed: 'Les articles ont changé depuis, donc rien n’a été partagé. Voici ce qu’ils disent maintenant.',
    mayNotTakeBack: 'Seuls l’auteur du partage et les membres qui gèrent les messages peuvent le retirer.',
  },
  suggestion: {
    question: 'Question',
    answered: 'réponse dans les articles',
    holds: (words) => `contient ${quotedList(all, words, quoted)}`,
    gone: 'Cette suggestion n’existe plus, car les articles ont changé. Saisis plutôt ta question.',
  },
  help: {
    title: 'Interroge les articles',
    what: 'Je réponds d’après quelques articles et je cite les extraits, chacun avec sa source. Quand ils n’en parlent pas, je te le dis.',
    ask: 'pose une question en anglais, des suggestions s’affichent pendant que tu écris',
    check: (menuName) =>
      `compare un texte aux articles, citation par citation et détail par détail, ou dans le menu d’un message${COLON} ${quoted(menuName)}`,
    read: 'lis un article, paragraphe par paragraphe',
    sources: 'vois les articles d’après lesquels je réponds',
    privacy: 'vois ce qui est conservé sur toi',
    message: (menuName) =>
      `Dans le menu de n’importe quel message, sous «\u00a0Applications\u00a0», ${quoted(menuName)} prend ce message comme question.`,
    mention: 'Mentionne-moi avec une question et je réponds dans le salon.',
    share:
      'Les réponses ne sont visibles que par toi tant que tu ne cliques pas sur «\u00a0Partager\u00a0». Toi et les modérateurs pouvez retirer ce que tu as partagé.',
    never:
      'Je ne devine jamais, je ne tranche jamais entre les sources et je n’envoie jamais de notification.',
    examples: `Quelques questions auxquelles les articles répondent${COLON}`,
  },
  privacy: {
    title: 'Confidentialité',
    lines: [
      'Rien n’est enregistré. Les dernières questions restent en mémoire avec leurs réponses, sans le nom de qui les a posées, jusqu’à ce que les articles changent ou que le bot redémarre.',
      `Un message comparé n’est pas conservé, sauf s’il est trop long pour sa carte${COLON} il reste alors une heure en mémoire, sans le nom de qui l’a comparé, pour que le résultat puisse être partagé.`,
      'Pour freiner les avalanches de questions, l’heure de tes dernières questions reste en mémoire quelques secondes. L’endroit où une réponse a été partagée y reste dix minutes.',
      'Une réponse partagée indique ton nom, dans un message du salon, jusqu’à ce qu’elle soit supprimée ou retirée.',
      'Les journaux ne contiennent ni question, ni message, ni nom, ni identifiant d’utilisateur.',
    ],
  },
  trouble: {
    sorry: (reference) =>
      `Désolé, quelque chose s’est mal passé. Si cela se reproduit, donne cette référence à la personne qui gère le bot${COLON} ${reference}`,
    mismatch: (reference) =>
      `Désolé, une citation ne correspondait pas à son article, donc rien n’est affiché. Donne cette référence à la personne qui gère le bot${COLON} ${reference}`,
    cooldown: (seconds) =>
      `Ça fait beaucoup de questions. Attends ${count(seconds, SECONDS)}, s’il te plaît.`,
    guildLimit: (seconds) =>
      `Ce serveur a posé beaucoup de questions. Attends ${count(seconds, SECONDS)}, s’il te plaît.`,
    oldButton: 'Ce bouton vient d’une version précédente. Pose à nouveau ta question.',
    oldCommand: 'Cette commande a changé. Recharge Discord et réessaie.',
  },
};
