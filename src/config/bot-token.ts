import { ConfigError } from './config-error.ts';

const REMEDY =
  'Copy the bot token: discord.com/developers/applications > your application > Bot > Reset Token';
const PLACEHOLDER = /^(?:[<[{(*]|x{4}|your|my[_-]|paste|insert|change[_-]?me|replace)|^(?:bot[_-]?)?token$/i;
const OF_DISCORD = /^[\w-]{18,}\.[\w-]{4,}\.[\w-]{18,}$/;

/**
 * A bot's token without the `Bot ` that an HTTP header puts before it.
 *
 * @param elsewhere whether another server than Discord is asked, whose tokens may have another form.
 * @throws {ConfigError} When it clearly is none. The token is never in the message.
 */
export function readBotToken(written: string, elsewhere: boolean): string {
  const token = written.replace(/^Bot\s+/i, '');
  if (PLACEHOLDER.test(token)) {
    throw new ConfigError(`still holds a placeholder. ${REMEDY}`);
  }
  if (/[^\x21-\x7e]|["'`]/.test(token)) {
    throw new ConfigError(`holds spaces, quotation marks or characters that no token has. ${REMEDY}`);
  }
  if (!elsewhere && !OF_DISCORD.test(token)) {
    throw new ConfigError(`is no bot token: that has three parts with dots between. ${REMEDY}`);
  }
  return token;
}
