import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import sqlite from 'node-sqlite3-wasm';

/** A libSQL server on this machine, for as much of its protocol (Hrana 3 over HTTP, as JSON) as the client speaks to it. */
export interface LibsqlServer {
  readonly url: string;
  readonly token: string;
  close(): Promise<void>;
}

type Value = { readonly type: string; readonly value?: string | number };
interface Statement {
  readonly sql?: string;
  /** Of SQL that was sent before. */
  readonly sql_id?: number;
  readonly args?: readonly Value[];
}
type Condition =
  | { readonly type: 'ok' | 'error'; readonly step: number }
  | { readonly type: 'not'; readonly cond: Condition }
  | { readonly type: 'and' | 'or'; readonly conds: readonly Condition[] }
  | { readonly type: 'is_autocommit' };
interface Step {
  readonly stmt: Statement;
  readonly condition?: Condition;
}
interface Request {
  readonly type: string;
  readonly sql?: string;
  readonly sql_id?: number;
  readonly stmt?: Statement;
  readonly batch?: { readonly steps: readonly Step[] };
}

/** Starts one with an empty database in memory, which all its streams share. */
export async function startLibsqlServer(): Promise<LibsqlServer> {
  const database = new sqlite.Database();
  // Whether a server deletes what refers to a row is its own affair.
  database.exec('PRAGMA foreign_keys = OFF');
  const token = 'the-token-of-the-server';

  /** The SQL that each stream has sent, by the id that it gave it. */
  const streams = new Map<string, Map<number, string>>();

  function execute({ sql, sql_id, args = [] }: Statement, stored: ReadonlyMap<number, string>) {
    // A server knows this, SQLite by itself does not.
    const known = (sql ?? stored.get(sql_id ?? 0) ?? '').replace(/^BEGIN TRANSACTION READONLY$/, 'BEGIN');
    const rows = database.all(known, args.map(fromWire)) as Record<string, unknown>[];
    const names = Object.keys(rows[0] ?? {});
    return {
      cols: names.map((name) => ({ name, decltype: null })),
      rows: rows.map((row) => names.map((name) => toWire(row[name]))),
      affected_row_count: 0,
      last_insert_rowid: null,
    };
  }

  function runBatch(steps: readonly Step[], stored: ReadonlyMap<number, string>) {
    const results: unknown[] = [];
    const errors: unknown[] = [];
    const holds = (condition: Condition): boolean => {
      switch (condition.type) {
        case 'ok':
          return Boolean(results[condition.step]);
        case 'error':
          return Boolean(errors[condition.step]);
        case 'not':
          return !holds(condition.cond);
        case 'and':
          return condition.conds.every(holds);
        case 'or':
          return condition.conds.some(holds);
        case 'is_autocommit':
          return !database.inTransaction;
      }
    };
    for (const { stmt, condition } of steps) {
      let result: unknown = null;
      let error: unknown = null;
      if (condition === undefined || holds(condition)) {
        try {
          result = execute(stmt, stored);
        } catch (fault) {
          error = { message: String(fault), code: 'SQLITE_ERROR' };
        }
      }
      results.push(result);
      errors.push(error);
    }
    return { step_results: results, step_errors: errors };
  }

  function respond({ type, sql, sql_id, stmt, batch }: Request, stored: Map<number, string>): unknown {
    try {
      if (type === 'store_sql') stored.set(sql_id ?? 0, sql ?? '');
      if (type === 'close' && database.inTransaction) database.run('ROLLBACK');
      const result =
        stmt !== undefined
          ? execute(stmt, stored)
          : batch === undefined
            ? undefined
            : runBatch(batch.steps, stored);
      return { type: 'ok', response: { type, result, is_autocommit: !database.inTransaction } };
    } catch (fault) {
      return { type: 'error', error: { message: String(fault), code: 'SQLITE_ERROR' } };
    }
  }

  const server = createServer(async (request, response) => {
    if (request.headers.authorization !== `Bearer ${token}`) return response.writeHead(401).end('{}');
    if (request.url?.startsWith('/v3-protobuf')) return response.writeHead(404).end();
    if (request.method === 'GET') return response.end();
    const { baton = `stream ${streams.size}`, requests } = JSON.parse(await bodyOf(request)) as {
      baton?: string;
      requests: readonly Request[];
    };
    const stored = streams.get(baton) ?? new Map<number, string>();
    streams.set(baton, stored);
    const results = requests.map((each) => respond(each, stored));
    const body = { baton, base_url: null, results };
    return response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
      database.close();
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  return body;
}

function fromWire({ type, value }: Value): string | number | null {
  if (type === 'null' || value === undefined) return null;
  return type === 'integer' ? Number(value) : value;
}

function toWire(value: unknown): Value {
  if (typeof value === 'number' || typeof value === 'bigint')
    return { type: 'integer', value: String(value) };
  return typeof value === 'string' ? { type: 'text', value } : { type: 'null' };
}
