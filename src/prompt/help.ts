/** The languages that a client in the sandbox can be set to, as Discord names them. */
export const LANGUAGES: readonly string[] = ['en-US', 'de', 'fr', 'es-ES', 'nl', 'ru'];

/** What can be typed. No line is longer than 72 columns. */
export const HELP = `Type as in Discord:
  /ask QUESTION        or another command; options behind it, name:value
  /check TEXT          hold a text against the articles
  /settings show       how the bot behaves here (as mo, a moderator)
  2                    press the button with that number
  @Footnote QUESTION   write a message that names the bot
  some words           write a message
And what a mouse would do:
  :apps                Apps > Answer from the articles (last message)
  :apps check          Apps > Check against the articles (last message)
  :suggest /ask WORDS  what is suggested while one types
  :fill NAME=VALUE     fill a field of the form that is open: a text (\\n
                       for a new line), a number to choose by, the path
                       of a file to upload
  :send   :cancel      send the form, or leave it
  :as USER             be ada, ben, or a moderator: mo or sam
  :in CHANNEL          general, announcements, staff, no-apps, a-thread,
                       corner (where ada is a moderator), ada-and-ben,
                       dm (with the bot);
                       in other guilds: Hafen/general, Elsewhere/general
  :language CODE       ${LANGUAGES.join(', ')}
  :help   :quit`;
