import { counted } from '../counted.ts';
import type { LibraryCommandWords, LibraryWords } from '../library-words.ts';

const count = counted('fr');
const digits = new Intl.NumberFormat('fr');
// A colon, a question mark and the inside of quotation marks take a space at which no line may break.
const COLON = '\u00a0:';
const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;
const ARTICLES = { one: 'article', many: 'd’articles', other: 'articles' };
const PARAGRAPHS = { one: 'paragraphe', many: 'de paragraphes', other: 'paragraphes' };
const SYNONYMS = { one: 'ligne de synonymes', many: 'de lignes de synonymes', other: 'lignes de synonymes' };

export const libraryCommand: LibraryCommandWords = {
  name: 'bibliotheque',
  description: 'Les articles dont viennent les réponses sur ce serveur',
  subcommands: {
    add: { name: 'ajouter', description: 'Ajoute un article à partir d’un fichier ou d’un texte collé' },
    list: { name: 'liste', description: 'Montre les articles et la place qui reste' },
    edit: {
      name: 'modifier',
      description: 'Modifie ce qui est indiqué d’un article de ce serveur',
      options: { article: { name: 'article', description: 'Quel article' } },
    },
    remove: {
      name: 'supprimer',
      description: 'Supprime un article de ce serveur',
      options: { article: { name: 'article', description: 'Quel article' } },
    },
    synonyms: { name: 'synonymes', description: 'Montre les synonymes de ce serveur, pour en supprimer' },
    export: {
      name: 'exporter',
      description: 'Donne les articles et les synonymes de ce serveur en fichiers',
    },
    base: {
      name: 'fonds',
      description: 'Utilise le fonds, c’est-à-dire les articles que le bot apporte, ou le laisse de côté',
      options: {
        state: {
          name: 'état',
          description: 'Si les réponses viennent aussi du fonds',
          choices: { on: 'activé', off: 'désactivé' },
        },
      },
    },
  },
};

export const library: LibraryWords = {
  title: 'La bibliothèque de ce serveur',
  help: 'voir les articles de ce serveur, en ajouter ou en supprimer',
  fields: {
    title: 'Titre',
    publisher: 'Éditeur',
    author: 'Auteur',
    published: 'Date',
    url: 'Adresse',
  },
  field: (name, value) => `${name}${COLON} ${value}`,
  notStated: 'non indiqué',
  form: {
    add: 'Ajouter un article',
    edit: 'Modifier un article',
    file: 'Fichier',
    fileHint: 'Du texte, du Markdown ou une page web enregistrée (.txt, .md, .html), 1 Mo au plus',
    text: 'Ou son texte',
    textHint: 'Si tu n’as pas de fichier, avec des lignes vides entre les paragraphes',
    foundHint: 'Ce que tu laisses vide est cherché dans le texte',
    dateAndAddress: 'Date et adresse',
    dateAndAddressHint: 'Quand et où il est paru. L’une des deux suffit',
    dateHint: `Quand il est paru${COLON} année, mois, jour`,
  },
  mistakes: {
    heading: `Rien n’a été enregistré. Corrige ceci et réessaie${COLON}`,
    nothingGiven: 'Il n’y a ni fichier ni texte. Envoie l’un ou colle l’autre.',
    noTitle: 'Le titre est vide. Il en faut un à un article.',
    date: (typed) => `${quoted(typed)} n’est pas un jour. Écris-le comme 2024-05-31, ou laisse-le de côté.`,
    address: (typed) =>
      `${quoted(typed)} n’est pas une adresse web. Écris-la avec https://, ou laisse-la de côté.`,
    neither: (typed) =>
      `${quoted(typed)} n’est ni un jour ni une adresse web. Écris-les comme 2024-05-31 https://example.org/news, ou laisse-les de côté.`,
    twice: 'Il y a plus d’une date ou plus d’une adresse. N’en laisse qu’une de chaque.',
  },
  faults: {
    'bad-date': 'La date n’est pas un jour. Écris-la comme 2024-05-31, ou laisse-la de côté.',
    'bad-language': 'La page indique une langue que je ne connais pas. Colle plutôt son texte.',
    'bad-url': 'L’adresse n’est pas une adresse web. Écris-la avec https://, ou laisse-la de côté.',
    busy: 'D’autres articles sont en cours de lecture. Réessaie dans une minute.',
    digest:
      'C’est un résumé dans mon propre format. Seule la personne qui gère le bot peut ajouter des résumés.',
    entities: 'Cette page déclare ses propres entités, que je ne lis pas. Colle plutôt son texte.',
    'no-paragraph':
      'Je n’y ai trouvé aucun paragraphe d’article. Donne des phrases entières, avec des lignes vides entre les paragraphes.',
    'no-title': 'Je n’y ai pas trouvé de titre. Indique le titre.',
    'not-text':
      'Ce n’est pas du texte. Enregistre l’article en texte brut ou en page web, ou colle son texte.',
    'not-utf8': 'Je ne sais pas lire l’encodage de ce texte. Enregistre-le en UTF-8, ou colle-le.',
    'sentence-too-long': 'Il y a plus de 4000 caractères sans fin de phrase. Découpe-les en phrases.',
    'too-deep': 'Cette page est trop imbriquée. Colle plutôt son texte.',
    'too-large': 'Cela fait plus de 1 Mo. Donne l’article seul.',
    'too-many-elements': 'Cette page a trop d’éléments. Colle plutôt son texte.',
    'too-many-lines': 'Il y a trop de lignes. Donne l’article seul.',
    'too-many-paragraphs': 'Il y a plus de 5000 paragraphes. Donne l’article seul.',
    'too-slow': 'La lecture prend trop de temps. Colle plutôt le texte.',
    unreadable: 'Je n’arrive pas à lire cela. Colle plutôt le texte.',
  },
  uploads: {
    'foreign-host':
      'Ce fichier n’est pas chez Discord, je ne suis donc pas allé le chercher. Envoie-le dans le formulaire.',
    'too-large': 'Ce fichier fait plus de 1 Mo. Donne l’article seul.',
    'too-slow': 'Récupérer le fichier a pris trop de temps. Réessaie dans un instant.',
    unavailable: 'Le fichier n’a pas pu être récupéré. Envoie-le encore une fois.',
  },
  report: {
    title: 'Lu, mais pas encore enregistré',
    kept: (paragraphs) =>
      `${count(paragraphs, { one: 'paragraphe est gardé', many: 'de paragraphes sont gardés', other: 'paragraphes sont gardés' })}${COLON}`,
    more: (more) => `et ${count(more, { one: 'autre', other: 'autres' })}`,
    dropped: (pieces) =>
      `${count(pieces, { one: 'morceau est laissé de côté', many: 'de morceaux sont laissés de côté', other: 'morceaux sont laissés de côté' })}${COLON}`,
    droppedNothing: 'Rien n’est laissé de côté.',
    reasons: {
      advertisement: 'Publicité',
      'biography of the author': 'À propos de l’auteur',
      'byline or date line': 'Signature ou date',
      caption: 'Légende',
      'comment line': 'Commentaires',
      'cookie line': 'Avis sur les cookies',
      'copyright line': 'Droits d’auteur',
      credits: 'Générique',
      'follow line': 'Invitation à suivre',
      'heading of what was dropped': 'Intertitre de ce qui est laissé de côté',
      'headline of another article': 'Titre d’un autre article',
      'headline that nothing follows': 'Titre que rien ne suit',
      'image credit': 'Crédit photo',
      link: 'Lien',
      'name of the author': 'Nom de l’auteur',
      'newsletter line': 'Lettre d’information',
      'related article': 'Article lié',
      'section of the site': 'Rubrique du site',
      separator: 'Séparateur',
      'share line': 'Invitation à partager',
      'site line': 'Ligne du site',
      tags: 'Mots-clés',
      'title, given otherwise': 'Titre, indiqué autrement',
    },
    publisherGuessed: (publisher) =>
      `L’éditeur est deviné d’après la fin de la page${COLON} ${publisher}. Si c’en est un autre, annule et indique-le.`,
    noDate: 'Aucune date de parution n’a été trouvée. Tu peux l’ajouter plus tard.',
    noYear: (written) =>
      `Le texte dit ${quoted(written)}, mais sans année. Tu peux ajouter la date plus tard.`,
    unsureDate: (written) =>
      `La date ${quoted(written)} peut se lire de deux façons. Tu peux l’ajouter plus tard.`,
    twin: (title) =>
      `Cela semble déjà dans la bibliothèque${COLON} ${quoted(title)} a le même titre ou commence pareil.`,
    fileCounts: 'Tu as donné un fichier et un texte. J’ai lu le fichier et laissé le texte de côté.',
    room: (articles, ofArticles, paragraphs, ofParagraphs) =>
      `Avec lui, ce serveur a en propre ${digits.format(articles)} sur ${count(ofArticles, ARTICLES)} et ${digits.format(paragraphs)} sur ${count(ofParagraphs, PARAGRAPHS)}.`,
  },
  saved: (title, paragraphs) => `Enregistré${COLON} ${quoted(title)}, ${count(paragraphs, PARAGRAPHS)}.`,
  answersNow: 'Les réponses en viennent dès maintenant.',
  notSaved: 'Rien n’a été enregistré.',
  draftGone: `Cela n’attend plus d’être enregistré${COLON} c’est enregistré ou abandonné, ou une heure a passé. Regarde dans la liste, et ajoute-le encore une fois s’il manque.`,
  full: {
    articles: (most) =>
      `Il n’y a plus de place${COLON} un serveur peut avoir ${count(most, ARTICLES)} en propre. Supprimes-en un, puis enregistre encore une fois.`,
    paragraphs: (most) =>
      `Il n’y a plus de place${COLON} les articles d’un serveur peuvent avoir ${count(most, PARAGRAPHS)} ensemble. Supprimes-en un, puis enregistre encore une fois.`,
    text: `Il n’y a plus de place${COLON} les textes d’un serveur peuvent faire 16 Mo ensemble. Supprime un article, puis enregistre encore une fois.`,
  },
  list: {
    own: (articles, ofArticles, paragraphs, ofParagraphs) =>
      `De ce serveur${COLON} ${digits.format(articles)} sur ${count(ofArticles, ARTICLES)}, ${digits.format(paragraphs)} sur ${count(ofParagraphs, PARAGRAPHS)}.`,
    baseOn: (articles) => `Le fonds, que j’apporte, est activé${COLON} ${count(articles, ARTICLES)}.`,
    baseOff: (command) => `Le fonds, que j’apporte, est désactivé. Pour l’activer${COLON} ${command}`,
    synonyms: (synonyms, command) => `${count(synonyms, SYNONYMS)} de ce serveur${COLON} ${command}`,
    ofServer: 'de ce serveur',
    ofBase: 'du fonds',
    empty: (command) =>
      `Il n’y a aucun article, donc chaque question reste sans réponse. Pour en ajouter un${COLON} ${command}`,
  },
  noOwn: (typed) => `Ce serveur n’a pas d’article ${quoted(typed)} en propre.`,
  belongsToBase: (title, command) =>
    `${quoted(title)} fait partie du fonds, qui est le même sur tous les serveurs. Pour laisser de côté tout le fonds${COLON} ${command}`,
  articleGone: 'Cet article n’est plus là.',
  removal: {
    title: 'Supprimer cet article\u00a0?',
    effect: 'Les réponses n’en viendront plus, et il ne pourra pas être récupéré.',
    cited: (rulings) =>
      `${count(rulings, { one: 'décision le cite et n’est plus montrée', other: 'décisions le citent et ne sont plus montrées' })} sans lui${COLON}`,
    changed: 'L’article a changé entre-temps, il n’a donc pas été supprimé. Voici ce qu’il est maintenant.',
    done: (title) => `Supprimé${COLON} ${quoted(title)}.`,
  },
  edit: {
    saved: 'Enregistré.',
    unchanged: 'Rien n’a changé.',
    changed:
      'L’article a changé depuis que tu as ouvert le formulaire, rien n’a donc été enregistré. Ouvre-le encore une fois.',
  },
  synonyms: {
    title: 'Les synonymes de ce serveur',
    none: (command) =>
      `Ce serveur n’a pas de synonymes en propre. On les ajoute là où des questions sont restées sans réponse${COLON} ${command}`,
    removed: (line) => `Supprimé${COLON} ${line}`,
    gone: 'Cette ligne n’est plus là.',
  },
  export: {
    done: (articles, synonyms) =>
      `La bibliothèque de ce serveur${COLON} ${count(articles, ARTICLES)}, ${count(synonyms, SYNONYMS)}.`,
    use: 'Les fichiers sont ceux d’un dossier d’articles, pour qu’un autre bot comme moi puisse s’en servir. Le fonds n’y est pas.',
    nothing: `Il n’y a rien à exporter${COLON} ce serveur n’a ni article ni synonyme en propre.`,
    tooLarge: (size, most) =>
      `L’export fait ${digits.format(size)} Mo, et Discord en prend ${digits.format(most)} ici. Supprime ce qui ne sert plus, ou demande une copie à la personne qui gère le bot.`,
  },
  base: {
    on: (base, own) =>
      `Le fonds est activé. Les réponses viennent de ses ${count(base, ARTICLES)} et de ${digits.format(own)} de ce serveur.`,
    off: (own) =>
      `Le fonds est désactivé. Les réponses ne viennent que de la bibliothèque de ce serveur${COLON} ${count(own, ARTICLES)}.`,
    nothingLeft: (command) =>
      `Le fonds est désactivé, et ce serveur n’a pas d’article en propre${COLON} chaque question restera sans réponse tant que tu n’en ajoutes pas. Pour en ajouter un${COLON} ${command}`,
  },
};
