import type { GuildLibrary } from '../command/guild-library.ts';
import type { Article } from '../corpus/article.ts';
import { formatArticle } from '../corpus/format-article.ts';
import { storedId } from '../stories/own-articles.ts';
import { type Here, inForce } from './here.ts';

/** The articles and synonyms that a guild has of its own. */
export function guildLibrary(here: Here): GuildLibrary {
  const { bot, guild, told } = here;
  const { shelf } = bot.desk;
  const now = () => bot.stories.now(guild) ?? told;
  const change = <T>(changing: Promise<T>): Promise<T> => inForce(changing, here);

  return {
    get articles() {
      return now().story.articles;
    },
    isOwn: ({ id }) => now().own.has(id),
    get synonyms() {
      return now().synonyms;
    },
    get used() {
      return shelf.state(guild);
    },
    read: (source, stated) =>
      bot.readArticle(source, { ...stated, taken: now().story.articles.map(({ id }) => id) }),
    add: (article) => change(shelf.add(guild, stored(article), bot.now())),
    replace: (seen, article) => change(shelf.replace(guild, stored(article), formatArticle(seen))),
    remove: (article) => change(shelf.remove(guild, storedId(article))),
    addSynonym: (line) => change(shelf.addSynonym(guild, line, bot.now())),
    removeSynonym: (id) => change(shelf.removeSynonym(guild, id)),
  };
}

function stored(article: Article) {
  return {
    id: storedId(article),
    text: formatArticle(article),
    paragraphs: article.paragraphs.length,
  };
}
