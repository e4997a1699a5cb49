/** Whom a message notifies. */
export interface Pings {
  readonly users: readonly string[];
  readonly roles: readonly string[];
  readonly everyone: boolean;
}

/**
 * Whom a text notifies, given the `allowed_mentions` it was sent with: by Discord's rules everything in it where nothing
 * is said. Markdown does not count: what is escaped notifies too.
 *
 * @param repliedTo the author of the message that it replies to.
 */
export function pingsOf(text: string, allowed: unknown, repliedTo: string | undefined): Pings {
  const users = idsIn(text, /<@!?(\d+)>/g);
  const roles = idsIn(text, /<@&(\d+)>/g);
  const everyone = /@(?:everyone|here)\b/.test(text);
  if (!isRules(allowed)) {
    return { users: [...users, ...(repliedTo === undefined ? [] : [repliedTo])], roles, everyone };
  }
  const parse = Array.isArray(allowed.parse) ? allowed.parse : [];
  const replied = repliedTo !== undefined && allowed.replied_user === true ? [repliedTo] : [];
  return {
    users: [...users.filter((id) => parse.includes('users') || lists(allowed.users, id)), ...replied],
    roles: roles.filter((id) => parse.includes('roles') || lists(allowed.roles, id)),
    everyone: everyone && parse.includes('everyone'),
  };
}

/** Whether anybody at all is notified. */
export function pingsSomebody({ users, roles, everyone }: Pings): boolean {
  return everyone || users.length > 0 || roles.length > 0;
}

function idsIn(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, id = '']) => id))];
}

function isRules(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function lists(ids: unknown, id: string): boolean {
  return Array.isArray(ids) && ids.includes(id);
}
