import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { createGuard } from './guard.ts';
import { pageApp } from './page-app.ts';
import { pageWorld } from './page-world.ts';
import type { Notice, PageWorld } from './protocol.ts';
import { readDeed } from './read-deed.ts';
import { StaticFiles } from './static-files.ts';
import { type KeptAtPage, Viewer } from './viewer.ts';

/** The sandbox as a page. */
export interface PageServer {
  /** Where a browser on this machine finds it; its token lets nobody else in. */
  readonly address: string;
  close(): Promise<void>;
}

export interface PageOptions {
  readonly sandbox: Sandbox;
  /** The languages that the page can be used in. */
  readonly languages: PageWorld['languages'];
  /** To begin with. */
  readonly examples: PageWorld['examples'];
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** Is told of faults of the program. */
  readonly onFault: (error: unknown) => void;
}

const LOOPBACK = '127.0.0.1';
/** In bytes: a command with a long text fits, a file does not and need not. */
const LARGEST_DEED = 64 * 1024;
/** More than this is not kept for a page that does not read. In bytes. */
const MOST_UNREAD = 16 * 1024 * 1024;
const NOT_TAKEN = 'That is too long, or nothing that can be done here';
const REFUSED = 'HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';

/** Serves the page, on loopback only. */
export async function startPage(options: PageOptions): Promise<PageServer> {
  const { sandbox, languages, onFault } = options;
  const token = randomBytes(16).toString('base64url');
  const port = (): number => (server.address() as AddressInfo).port;
  const guard = createGuard(token, port);
  const viewers = new Map<string, Viewer>();
  const kept: KeptAtPage = { dismissed: new Set(), forms: new Map() };
  const app = pageApp({ guard, files: new StaticFiles(), sandbox, viewers, onFault });
  const server = createAdaptorServer({ fetch: app.fetch });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_DEED });

  function connect(socket: WebSocket, { url = '' }: IncomingMessage): void {
    const asked = new URLSearchParams(url.split('?')[1]);
    const { users } = sandbox.world;
    const user = users.find(({ username }) => username === asked.get('user')) ?? users[0];
    const language = languages.find(({ code }) => code === asked.get('language')) ?? languages[0];
    if (user === undefined || language === undefined) {
      socket.close();
      return;
    }
    const session = randomBytes(16).toString('base64url');
    const tell = (notice: Notice): void => {
      if (socket.bufferedAmount > MOST_UNREAD) socket.terminate();
      else if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(notice));
    };
    const viewer = new Viewer(user.username, language.code, sandbox, kept, tell);
    viewers.set(session, viewer);
    socket.on('error', (error: NodeJS.ErrnoException) => {
      // A frame that is too large or no frame at all is no fault of the program: the socket closes over it.
      if (!error.code?.startsWith('WS_ERR')) onFault(error);
    });
    socket.on('close', () => {
      viewer.leave();
      viewers.delete(session);
    });
    socket.on('message', (data) => {
      const read = readDeed(String(data));
      if (read.kind === 'deed') viewer.handle(read.deed).catch(onFault);
      else if (read.number === undefined) socket.close(1008, 'That is nothing the page says');
      else tell({ say: 'outcome', number: read.number, outcome: { kind: 'refused', reason: NOT_TAKEN } });
    });
    tell({ say: 'world', world: pageWorld(user, language.code, session, sandbox.world, options) });
  }

  server.on('upgrade', (request: IncomingMessage, socket, head) => {
    // Whoever is gone before the answer is no fault of the program.
    socket.on('error', () => socket.destroy());
    // Not every path is one of a URL: `//` is none.
    const [path = ''] = (request.url ?? '').split('?');
    if (!guard.admits(request.headers, true) || !guard.knows(path) || !path.endsWith('/socket')) {
      socket.end(REFUSED);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client) => connect(client, request));
  });
  server.listen(options.port ?? 0, LOOPBACK);
  await once(server, 'listening');
  return {
    address: `http://${LOOPBACK}:${port()}/${token}/`,
    async close() {
      for (const client of sockets.clients) client.terminate();
      const closed = once(server, 'close');
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
    },
  };
}
