import type { HonoRequest } from 'hono';
import { invalidJson } from '../api-error.ts';
import { type Body, isBody } from '../validate/body.ts';
import type { Fault } from '../validate/fault.ts';

/** What a request carries. */
export interface RequestBody<J = Body> {
  readonly json: J;
  /** In the order in which they came. */
  readonly files: readonly SentFile[];
  /** Where in what was sent the JSON stands: faults are told from there. */
  readonly at: Fault['path'];
}

/** A file of a form. */
export interface SentFile {
  /** `0` of `files[0]`: by this the JSON speaks of it. */
  readonly key: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

const FILE_KEY = /^files\[(\d{1,3})\]$/;

/**
 * Reads a JSON body, or the JSON part of a form with files.
 *
 * @throws {ApiError} When it is no JSON object.
 */
export async function readBody(request: HonoRequest): Promise<RequestBody> {
  const body = await readJson(request);
  return { ...body, json: asBody(body.json) };
}

/** {@link readBody} for a body that may be a list. */
export async function readJson(request: HonoRequest): Promise<RequestBody<unknown>> {
  const type = request.header('content-type');
  if (type === undefined) return { json: {}, files: [], at: [] };
  if (!type.startsWith('multipart/form-data')) {
    // Parsed once, however often it is asked for.
    return { json: await parsed(() => request.json()), files: [], at: [] };
  }
  const form = await request.formData();
  const payload = form.get('payload_json');
  const files: SentFile[] = [];
  for (const [name, value] of form.entries()) {
    const key = FILE_KEY.exec(name)?.[1];
    if (key === undefined || typeof value === 'string') continue;
    files.push({ key, name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  const json = typeof payload === 'string' ? await parsed(() => JSON.parse(payload)) : {};
  return { json, files, at: [] };
}

/** @throws {ApiError} When what is read is no JSON. */
async function parsed(read: () => unknown): Promise<unknown> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof SyntaxError) throw invalidJson();
    throw error;
  }
}

function asBody(value: unknown): Body {
  if (!isBody(value)) throw invalidJson();
  return value;
}
