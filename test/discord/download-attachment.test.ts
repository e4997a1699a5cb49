import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { type DownloadOptions, downloadAttachment } from '../../src/discord/download-attachment.ts';

const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new TypeError('no port');
  return `http://127.0.0.1:${address.port}`;
}

/** Fetches from a server that answers so. */
async function fetchFrom(
  listener: RequestListener,
  options: DownloadOptions = {},
  size = 10,
): Promise<string> {
  const origin = await serve(listener);
  const bytes = await downloadAttachment(
    { url: `${origin}/mill.txt?ex=1`, size },
    { origins: [origin], ...options },
  );
  return Buffer.from(bytes).toString();
}

describe('downloadAttachment', () => {
  it('fetches what is there, and asks for it unpacked', async () => {
    const text = await fetchFrom((request, response) => {
      response.end(`The mill moves. ${request.url} ${request.headers['accept-encoding']}`);
    });
    expect(text).toBe('The mill moves. /mill.txt?ex=1 identity');
  });

  it.each([
    'http://cdn.discordapp.com/mill.txt',
    'https://cdn.discordapp.com:8443/mill.txt',
    'https://cdn.discordapp.com.lantern.example/mill.txt',
    'https://cdn.discordapp.com@lantern.example/mill.txt',
    'https://user:word@cdn.discordapp.com/mill.txt',
    'https://lantern.example/?https://cdn.discordapp.com/',
    'https://xcdn.discordapp.com/mill.txt',
    'file:///etc/hostname',
    'data:text/plain,mill',
    'mill.txt',
    '',
  ])('asks nobody but Discord: %s', async (url) => {
    await expect(downloadAttachment({ url, size: 1 })).rejects.toMatchObject({ fault: 'foreign-host' });
  });

  it('does not ask for what is said to be too large', async () => {
    let asked = 0;
    const fetched = fetchFrom(
      (_, response) => {
        asked += 1;
        response.end('mill');
      },
      { most: 100 },
      101,
    );
    await expect(fetched).rejects.toMatchObject({ fault: 'too-large' });
    expect(asked).toBe(0);
  });

  it('hangs up on a body without an end', async () => {
    let hungUp: Promise<unknown> | undefined;
    const fetched = fetchFrom(
      (_, response) => {
        hungUp = once(response, 'close');
        const write = (): void => {
          while (response.write('a'.repeat(10_000)));
        };
        response.on('drain', write);
        write();
      },
      { most: 100_000 },
    );
    await expect(fetched).rejects.toMatchObject({ fault: 'too-large' });
    await hungUp;
  });

  it('takes as much as it may, to the byte', async () => {
    const answer: RequestListener = (_, response) => response.end('a'.repeat(1000));
    expect(await fetchFrom(answer, { most: 1000 })).toHaveLength(1000);
    await expect(fetchFrom(answer, { most: 999 })).rejects.toMatchObject({ fault: 'too-large' });
  });

  it.each<[string, RequestListener]>([
    ['that is never answered', () => {}],
    [
      'whose body stops coming',
      (_, response) => {
        response.write('The mill');
      },
    ],
  ])('gives up a request %s', async (_, listener) => {
    await expect(fetchFrom(listener, { milliseconds: 100 })).rejects.toMatchObject({ fault: 'too-slow' });
  });

  it.each<[string, RequestListener]>([
    ['is gone', (_, response) => response.writeHead(404).end('none')],
    ['is a part', (_, response) => response.writeHead(206).end('mill')],
    [
      'is elsewhere, on the same host even',
      ({ url }, response) => {
        if (url === '/other') response.end('mill');
        else response.writeHead(302, { location: '/other' }).end();
      },
    ],
    [
      'is packed',
      (_, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('a'.repeat(10_000_000)));
      },
    ],
    [
      'is shorter than said',
      (_, response) => response.socket?.end('HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\nmill'),
    ],
    ['breaks off', (_, response) => response.writeHead(200).destroy()],
  ])('refuses what %s', async (_, listener) => {
    await expect(fetchFrom(listener)).rejects.toMatchObject({ fault: 'unavailable' });
  });
});
