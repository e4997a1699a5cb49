import { ConfigError } from './config-error.ts';

/**
 * The address of a Discord-compatible server, without a slash at the end. Plain http is for this machine and private
 * networks, where a proxy stands: the token is sent along.
 *
 * @throws {ConfigError} When it is no such address.
 */
export function readApiAddress(written: string): string {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new ConfigError('must be an address such as https://discord.example/api');
  }
  if (url.username !== '' || url.password !== '') {
    throw new ConfigError('must not hold a name and a password; leave out what stands before the @');
  }
  if (/[?#]/.test(written))
    throw new ConfigError('must end with its path; leave out what begins with ? or #');
  const address = `${url.origin}${url.pathname}`.replace(/\/+$/, '');
  if (/\/v\d+$/.test(address))
    throw new ConfigError('must not name the version; leave out the /v10 at its end');
  return address;
}
