import { randomBytes } from 'node:crypto';
import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Frame, fields, parseFrame, sendFrame } from './gateway-frame.ts';
import { dispatchTo, type Session, shardOf } from './gateway-session.ts';
import { guildCreate } from './guild-payload.ts';
import { toApiUser } from './message.ts';
import type { State } from './state.ts';
import { ownerOfDispatch } from './wire-owner.ts';

/** For whom a dispatch is meant. */
interface Audience {
  /** Id of its guild; conversations go to shard 0. */
  readonly guild: string | undefined;
  readonly intent?: number;
}

const HEARTBEAT_INTERVAL = 41_250;
const LARGEST_FRAME = 4096;

/** The gateway: HELLO, IDENTIFY, RESUME, heartbeats and dispatches, with the mishaps that happen to it. */
export class Gateway {
  readonly #state: State;
  readonly #token: () => string | undefined;
  readonly #url: () => string;
  readonly #server: WebSocketServer;
  readonly #sessions = new Map<string, Session>();
  readonly heartbeatInterval: number;
  /** While set, a RESUME gets no answer. */
  ignoresResumes = false;
  /** While set, a heartbeat gets no answer. */
  ignoresHeartbeats = false;
  /** While set, connections are refused. */
  refuses = false;
  identifies = 0;
  resumes = 0;

  constructor(
    state: State,
    token: () => string | undefined,
    url: () => string,
    heartbeatInterval = HEARTBEAT_INTERVAL,
  ) {
    this.#state = state;
    this.#token = token;
    this.#url = url;
    this.heartbeatInterval = heartbeatInterval;
    this.#server = new WebSocketServer({ noServer: true, maxPayload: 1 << 20 });
    this.#server.on('connection', (socket) => this.#greet(socket));
  }

  get server(): WebSocketServer {
    return this.#server;
  }

  /** Whether a shard is logged in, for every shard that was. */
  get isConnected(): boolean {
    const sessions = [...this.#sessions.values()];
    return sessions.length > 0 && sessions.some(({ socket }) => socket !== undefined);
  }

  /** Sends an event to the sessions whose shard and intents it concerns. A session that is away gets it when it resumes. */
  dispatch(name: string, data: unknown, { guild, intent }: Audience): void {
    for (const session of this.#sessions.values()) {
      if (shardOf(guild, session.shardCount) !== session.shard) continue;
      if (intent !== undefined && (session.intents & intent) === 0) continue;
      this.#dispatchTo(session, name, data);
    }
  }

  /** Sends a frame as it is to every socket. */
  sendRaw(frame: unknown): void {
    for (const { socket } of this.#sessions.values()) socket?.send(JSON.stringify(frame));
  }

  /** Breaks every connection without a word, as a network does. */
  dropSockets(): void {
    for (const { socket } of this.#sessions.values()) socket?.terminate();
  }

  /** Hears nothing any more and says nothing, while the connections stay open. */
  pauseSockets(): void {
    for (const { socket } of this.#sessions.values()) socket?.pause();
  }

  askToReconnect(): void {
    this.sendRaw({ op: GatewayOpcodes.Reconnect, d: null });
  }

  /** Tells every session that it is over; one that is not resumable is forgotten. */
  invalidateSessions(resumable: boolean): void {
    this.sendRaw({ op: GatewayOpcodes.InvalidSession, d: resumable });
    if (!resumable) this.#forgetAll();
  }

  closeAll(code: number, reason = ''): void {
    for (const { socket } of this.#sessions.values()) socket?.close(code, reason);
    this.#forgetAll();
  }

  async close(): Promise<void> {
    for (const socket of this.#server.clients) socket.terminate();
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
    });
  }

  #forgetAll(): void {
    for (const session of this.#sessions.values()) session.socket = undefined;
    this.#sessions.clear();
  }

  #greet(socket: WebSocket): void {
    let session: Session | undefined;
    const send = (frame: Frame): void => sendFrame(socket, frame);
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      if (session?.socket === socket) session.socket = undefined;
    });
    socket.on('message', (data, isBinary) => {
      const text = String(data);
      if (isBinary || text.length > LARGEST_FRAME) return socket.close(GatewayCloseCodes.DecodeError);
      const frame = parseFrame(text);
      if (frame === undefined) return socket.close(GatewayCloseCodes.DecodeError);
      switch (frame.op) {
        case GatewayOpcodes.Heartbeat:
          if (!this.ignoresHeartbeats) send({ op: GatewayOpcodes.HeartbeatAck });
          return;
        case GatewayOpcodes.Identify:
          if (session !== undefined) return socket.close(GatewayCloseCodes.AlreadyAuthenticated);
          session = this.#identify(socket, frame.d);
          return;
        case GatewayOpcodes.Resume:
          if (session !== undefined) return socket.close(GatewayCloseCodes.AlreadyAuthenticated);
          session = this.#resume(socket, frame.d);
          return;
        case GatewayOpcodes.PresenceUpdate:
        case GatewayOpcodes.VoiceStateUpdate:
        case GatewayOpcodes.RequestGuildMembers:
          if (session === undefined) socket.close(GatewayCloseCodes.NotAuthenticated);
          return;
        default:
          socket.close(GatewayCloseCodes.UnknownOpcode);
      }
    });
    send({ op: GatewayOpcodes.Hello, d: { heartbeat_interval: this.heartbeatInterval } });
  }

  #identify(socket: WebSocket, data: unknown): Session | undefined {
    const { token, intents, shard } = fields(data);
    if (!this.#isToken(token)) {
      socket.close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
      return undefined;
    }
    if (typeof intents !== 'number') {
      socket.close(GatewayCloseCodes.InvalidIntents, 'Invalid intent(s).');
      return undefined;
    }
    const [number = 0, count = 1] = Array.isArray(shard) ? shard : [];
    if (!Number.isInteger(number) || !Number.isInteger(count) || number < 0 || number >= count) {
      socket.close(GatewayCloseCodes.InvalidShard, 'Invalid shard.');
      return undefined;
    }
    const id = randomBytes(16).toString('hex');
    const session: Session = {
      id,
      shard: number,
      shardCount: count,
      intents,
      sent: [],
      sequence: 0,
      socket,
    };
    this.#sessions.set(id, session);
    this.identifies += 1;
    this.#welcome(session);
    return session;
  }

  #welcome(session: Session): void {
    const { world } = this.#state;
    const guilds = world.guilds.filter(
      ({ id, members }) => members.has(world.bot.id) && shardOf(id, session.shardCount) === session.shard,
    );
    this.#dispatchTo(session, 'READY', {
      v: 10,
      user: { ...toApiUser(world.bot), verified: true, mfa_enabled: true, flags: 0, email: null },
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: this.#url(),
      shard: [session.shard, session.shardCount],
      application: { id: world.application.id, flags: 0 },
    });
    for (const guild of guilds) this.#dispatchTo(session, 'GUILD_CREATE', guildCreate(guild, world));
  }

  #resume(socket: WebSocket, data: unknown): Session | undefined {
    if (this.ignoresResumes) return undefined;
    const { token, session_id, seq } = fields(data);
    if (!this.#isToken(token)) {
      socket.close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
      return undefined;
    }
    const session = typeof session_id === 'string' ? this.#sessions.get(session_id) : undefined;
    if (session === undefined || typeof seq !== 'number') {
      sendFrame(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return undefined;
    }
    if (seq > session.sequence) {
      socket.close(GatewayCloseCodes.InvalidSeq, 'Invalid seq.');
      return undefined;
    }
    session.socket = socket;
    this.resumes += 1;
    for (const frame of session.sent) if ((frame.s ?? 0) > seq) sendFrame(socket, frame);
    this.#dispatchTo(session, 'RESUMED', {});
    return session;
  }

  #dispatchTo(session: Session, name: string, data: unknown): void {
    dispatchTo(session, GatewayOpcodes.Dispatch, name, data);
    const user = ownerOfDispatch(name, data, this.#state);
    const whose = user === undefined ? {} : { user };
    this.#state.note({ direction: 'received', via: 'gateway', name, ...whose, body: data });
    this.#state.events.emit('dispatched', { name });
  }

  /** With or without "Bot " in front: discord.js sends it without. */
  #isToken(token: unknown): boolean {
    const valid = this.#token();
    return valid !== undefined && typeof token === 'string' && token.replace(/^Bot /, '') === valid;
  }
}
