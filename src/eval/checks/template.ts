import type { Article } from '../../corpus/article.ts';

const TEMPLATE = /\{\{([^{}/]+)\/(\d+)\/(\d+)-(\d+)\}\}/g;
const WORD = /\S+/g;

/**
 * Puts the articles' words in the place of what stands for them: `{{harbour-post/2/3-14}}` for words 3 to 14 of the second
 * paragraph, as they stand there. So a set can be kept apart from articles that may not be copied.
 *
 * @param place where the text stands, for errors
 * @throws Error that says what the articles do not hold, and the remedy
 */
export function expandTemplates(text: string, articles: readonly Article[], place: string): string {
  return text.replace(TEMPLATE, (template, id: string, number: string, from: string, to: string) => {
    const fault = (message: string): Error => new Error(`${place}: ${template}: ${message}`);
    const article = articles.find((candidate) => candidate.id === id);
    if (article === undefined) {
      const ids = articles.map((candidate) => candidate.id).join(', ');
      throw fault(`there is no article ${id}; import it under that id, or name one of ${ids}`);
    }
    const paragraph = article.paragraphs[Number(number) - 1];
    if (paragraph === undefined) {
      throw fault(`${id} has ${article.paragraphs.length} paragraphs; name one of them`);
    }
    const words = [...paragraph.text.matchAll(WORD)];
    const [first, last] = [words[Number(from) - 1], words[Number(to) - 1]];
    if (first === undefined || last === undefined || first.index > last.index) {
      throw fault(
        `paragraph ${number} of ${id} has ${words.length} words; name the first and the last of some`,
      );
    }
    return paragraph.text.slice(first.index, last.index + last[0].length);
  });
}
