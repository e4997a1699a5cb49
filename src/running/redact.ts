/** What stands where a secret stood. */
const CUT = '[cut]';

/** A bot's token, and with it any other of three parts. Tried at the start of a word only: long words cost no more. */
const TOKEN = /(?<![\w-])[\w-]{18,}\.[\w-]{4,}\.[\w-]{18,}/g;
/** Who knows an interaction's token may speak in its place for fifteen minutes, and a webhook's for ever. */
const IN_PATH = /((?:webhooks|interactions)(?:\/|%2F)\d+(?:\/|%2F))[^/\s?#"'`)\]]+/gi;
const CREDENTIAL = /\b(Bot|Bearer|Basic)\s+[\w.~+/=-]{8,}/gi;
const HEADER = /\b(authorization["']?\s*[:=]\s*["']?)(?!\[cut\])[^\s"',}]+(?:[ \t]+[^\s"',}]+)?/gi;

/**
 * A text without tokens: neither a bot's, nor those in the addresses of interactions and webhooks, nor what an
 * Authorization header holds.
 *
 * @param secrets what is cut wherever it stands, whatever its form.
 */
export function redact(text: string, secrets: readonly string[] = []): string {
  return secrets
    .reduce((rest, secret) => rest.replaceAll(secret, CUT), text)
    .replace(IN_PATH, `$1${CUT}`)
    .replace(HEADER, `$1${CUT}`)
    .replace(CREDENTIAL, `$1 ${CUT}`)
    .replace(TOKEN, CUT);
}
