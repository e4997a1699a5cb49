import { counted } from './counted.ts';
import { desk, deskCommand } from './fr/desk.ts';
import { library, libraryCommand } from './fr/library.ts';
import { rulingCommand, rulings } from './fr/rulings.ts';
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
      description:
        'Pose une question aux articles, visible par toi seul sauf si le serveur en décide autrement',
      options: {
        question: { name: 'question', description: 'Ta question en anglais, ou l’une des suggestions' },
        article: { name: 'article', description: 'Chercher la réponse dans cet article seulement' },
        public: { name: 'public', description: 'Si tout le salon voit la réponse, ou toi seul' },
      },
    },
    check: {
      name: 'comparer',
      description:
        'Compare un texte aux articles, visible par toi seul sauf si le serveur en décide autrement',
      options: {
        text: { name: 'texte', description: 'Un message, une affirmation ou une citation, en anglais' },
        quote: { name: 'citation', description: 'Prendre tout le texte comme une seule citation' },
        public: { name: 'public', description: 'Si tout le salon voit le résultat, ou toi seul' },
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
    privacy: {
      name: 'confidentialité',
      description: 'Ce qui est conservé sur toi, et combien de temps',
      subcommands: {
        show: { name: 'voir', description: 'Ce qui est conservé sur toi' },
        forget: { name: 'oublier', description: 'Supprime ce qui est conservé sur toi' },
      },
    },
    settings: {
      name: 'réglages',
      description: 'Comment le bot se comporte sur ce serveur',
      subcommands: {
        show: { name: 'voir', description: 'Montre les réglages de ce serveur' },
        server: {
          name: 'serveur',
          description: 'Change des réglages de tout le serveur, ce que tu omets reste',
          options: {
            answers: {
              name: 'réponses',
              description: 'Qui voit une réponse quand le membre ne précise rien',
              choices: { private: 'seulement le membre qui demande', public: 'tout le salon' },
            },
            mentions: { name: 'mentions', description: 'Si le bot répond aux messages qui le mentionnent' },
            cooldown: {
              name: 'pause',
              description: 'Combien de secondes un membre attend entre deux questions, 0 pour aucune',
            },
            language: {
              name: 'langue',
              description: 'Langue de ce que tout le monde voit',
              choices: { guild: 'celle du serveur' },
            },
            misses: {
              name: 'sans-réponse',
              description: 'Si les questions sans réponse sont gardées 30 jours pour les modérateurs',
            },
            'two-moderators': {
              name: 'deux-modérateurs',
              description:
                'Si une décision doit être confirmée par un autre modérateur que celui qui l’a proposée',
            },
          },
        },
        channel: {
          name: 'salon',
          description: 'Change des réglages d’un salon et de ses fils, ce que tu omets reste',
          options: {
            channel: { name: 'salon', description: 'Quel salon' },
            answers: {
              name: 'réponses',
              description: 'Qui voit une réponse quand le membre ne précise rien',
              choices: {
                private: 'seulement le membre qui demande',
                public: 'tout le salon',
                guild: 'comme sur tout le serveur',
              },
            },
            quiet: { name: 'silence', description: 'Si le bot n’y répond à rien' },
          },
        },
        deleteEverything: {
          name: 'tout-supprimer',
          description: 'Supprime tout de suite tout ce qui est conservé de ce serveur',
          options: {
            confirm: { name: 'confirmation', description: `Pour confirmer, écris${COLON} tout supprimer` },
          },
        },
      },
    },
    library: libraryCommand,
    desk: deskCommand,
    ruling: rulingCommand,
    answerMessage: { name: 'Répondre avec les articles' },
    checkMessage: { name: 'Comparer aux articles' },
    makeRuling: { name: 'Rédiger une décision' },
  },
  quoted,
  buttons: {
    more: 'Plus',
    first: 'Au début',
    inContext: 'Voir le contexte',
    share: 'Partager',
    takeBack: 'Retirer',
    helpful: 'Utile',
    notHelpful: 'Pas utile',
    tellMe: 'Préviens-moi',
    save: 'Enregistrer',
    cancel: 'Annuler',
    remove: 'Supprimer',
    open: 'Ouvrir',
    back: 'Retour à la liste',
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
    none: 'Il n’y a pas encore d’article ici, donc aucune question n’a de réponse.',
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
    public:
      'Ici, tout le monde voit une réponse, sauf si tu choisis autrement en posant ta question. Toi et les modérateurs pouvez la retirer.',
    settings: 'change la façon dont je me comporte sur ce serveur',
    never:
      'Je ne devine jamais, je ne tranche jamais entre les sources et je n’envoie jamais de notification.',
    examples: `Quelques questions auxquelles les articles répondent${COLON}`,
  },
  privacy: {
    title: 'Confidentialité',
    lines: [
      'Une question sans réponse est gardée 30 jours pour les modérateurs de son serveur, sans le nom de qui l’a posée, sauf s’ils ont désactivé cela. De même une question dont quelqu’un dit la réponse utile ou pas utile. Les mentions, les identifiants et les adresses e-mail qu’elle contient sont laissés de côté.',
      'Les autres questions ne sont pas enregistrées. Les dernières restent en mémoire avec leurs réponses, sans le nom de qui les a posées, jusqu’à ce que les articles changent ou que le bot redémarre\u00a0; de chaque serveur les 200 dernières, pour que ses modérateurs puissent essayer un synonyme.',
      'Si tu veux savoir quand une question a une réponse, ton identifiant d’utilisateur est conservé avec la question et ta langue, jusqu’à ce que je t’aie prévenu, 180 jours au plus, ou jusqu’à ce que tu utilises /confidentialité oublier.',
      'Que tu as dit ce que tu penses d’une réponse reste une heure en mémoire, sous forme de hachage, pour que personne ne compte deux fois.',
      `Un message comparé n’est pas conservé, sauf s’il est trop long pour sa carte${COLON} il reste alors une heure en mémoire, sans le nom de qui l’a comparé, pour que le résultat puisse être partagé.`,
      'Pour freiner les avalanches de questions, l’heure de tes dernières questions reste en mémoire quelques secondes, ou aussi longtemps qu’un serveur fait attendre entre deux questions. L’endroit où une réponse a été partagée y reste dix minutes.',
      'Une réponse partagée indique ton nom, dans un message du salon, jusqu’à ce qu’elle soit supprimée ou retirée.',
      'Ce que les modérateurs règlent, ajoutent et décident pour leur serveur est conservé avec les identifiants du serveur et de ses salons, sans le nom de qui l’a fait, jusqu’à ce qu’ils le suppriment ou 30 jours après mon départ du serveur. Les sauvegardes de la personne qui gère le bot peuvent le contenir plus longtemps.',
      'Une décision proposée porte un nombre de contrôle de 16 bits jusqu’à ce qu’elle soit confirmée. Il correspond à des milliers de personnes et ne dit pas qui l’a proposée, seulement si c’est quelqu’un d’autre qui la confirme. Ce qu’un modérateur n’a pas encore enregistré reste une heure en mémoire.',
      'Les journaux ne contiennent ni question, ni message, ni nom, ni identifiant d’utilisateur.',
    ],
    nothingStored: 'Rien n’est conservé sur toi.',
    nothingToForget: 'Rien n’est conservé sur toi, il n’y a donc rien à supprimer.',
    waits: `Tu veux savoir quand ces questions auront une réponse${COLON}`,
    moreWaits: (questions) =>
      `et ${count(questions, { one: 'autre question', many: 'autres questions', other: 'autres questions' })}`,
    elsewhere: (questions) =>
      `Sur d’autres serveurs, tu attends la réponse à ${count(questions, { one: 'question', many: 'questions', other: 'questions' })}.`,
    marks: (marks) =>
      `${count(marks, { one: 'décision proposée porte', many: 'décisions proposées portent', other: 'décisions proposées portent' })} un nombre de contrôle qui te correspond.`,
    forgotten: (entries) =>
      `Supprimé${COLON} ${count(entries, { one: 'entrée', many: 'entrées', other: 'entrées' })} sur toi.`,
  },
  settings: {
    title: 'Réglages de ce serveur',
    saved: 'Enregistré.',
    nothingChosen: `Rien n’a changé${COLON} choisis au moins un réglage.`,
    answersPrivate:
      'Une réponse n’est visible que par qui l’a demandée, sauf si le membre choisit autrement.',
    answersPublic: 'Une réponse est visible par tout le monde, sauf si le membre choisit autrement.',
    mentionsOn: 'Je réponds aux messages qui me mentionnent.',
    mentionsOff: 'Je ne réponds pas aux messages qui me mentionnent.',
    mentionsNowhere: `Je ne réponds nulle part aux messages qui me mentionnent${COLON} la personne qui gère le bot a désactivé cela.`,
    cooldown: (seconds) => `Un membre attend ${count(seconds, SECONDS)} entre deux questions.`,
    noCooldown: 'Les membres n’ont pas à attendre entre deux questions.',
    language: (name) => `Langue de ce que tout le monde voit${COLON} ${name}`,
    guildLanguage: `Langue de ce que tout le monde voit${COLON} celle du serveur`,
    missesKept:
      'Les questions sans réponse sont gardées 30 jours pour les modérateurs, sans le nom de qui les a posées.',
    missesNotKept: 'Les questions sans réponse ne sont pas gardées pour les modérateurs.',
    twoModerators: 'Une décision est confirmée par un autre modérateur que celui qui l’a proposée.',
    oneModerator: 'Un seul modérateur peut confirmer une décision.',
    baseOn: 'Le fonds d’articles que j’apporte est interrogé aussi.',
    baseOff: 'Le fonds d’articles que j’apporte n’est pas interrogé.',
    channels: `Salons où c’est différent${COLON}`,
    quietThere: 'j’y reste silencieux',
    privateThere: 'réponses pour le membre seul',
    publicThere: 'réponses pour tout le monde',
    moreChannels: (channels) =>
      `et ${count(channels, { one: 'autre salon', many: 'autres salons', other: 'autres salons' })}`,
    confirmation: 'tout supprimer',
    notConfirmed: (phrase) => `Rien n’a été supprimé. Pour confirmer, écris ${quoted(phrase)}.`,
    deleted: 'Tout ce qui était conservé de ce serveur est supprimé.',
    guildOnly: 'Cela ne marche que sur les serveurs qui m’ont ajouté.',
    managersOnly: 'Seules les personnes qui peuvent gérer ce serveur peuvent changer ses réglages.',
  },
  library,
  desk,
  rulings,
  trouble: {
    loading: 'Les articles de ce serveur sont en cours de lecture. Repose la question dans un instant.',
    moderatorsOnly:
      'Seules les personnes qui peuvent gérer les messages de tout le serveur peuvent s’en servir.',
    sorry: (reference) =>
      `Désolé, quelque chose s’est mal passé. Si cela se reproduit, donne cette référence à la personne qui gère le bot${COLON} ${reference}`,
    mismatch: (reference) =>
      `Désolé, une citation ne correspondait pas à son article, donc rien n’est affiché. Donne cette référence à la personne qui gère le bot${COLON} ${reference}`,
    cooldown: (seconds) =>
      `Ça fait beaucoup de questions. Attends ${count(seconds, SECONDS)}, s’il te plaît.`,
    guildLimit: (seconds) =>
      `Ce serveur a posé beaucoup de questions. Attends ${count(seconds, SECONDS)}, s’il te plaît.`,
    guildCooldown: (seconds) =>
      `Sur ce serveur, il y a une pause entre deux questions. Attends ${count(seconds, SECONDS)}, s’il te plaît.`,
    quiet: 'Je reste silencieux dans ce salon. Pose ta question dans un autre.',
    notSaved: (reference) =>
      `Désolé, cela n’a pas pu être enregistré. Réessaie plus tard. Si cela se reproduit, donne cette référence à la personne qui gère le bot${COLON} ${reference}`,
    oldButton: 'Ce bouton vient d’une version précédente. Pose à nouveau ta question.',
    oldCommand: 'Cette commande a changé. Recharge Discord et réessaie.',
  },
};
