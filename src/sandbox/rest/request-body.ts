import type { HonoRequest } from 'hono';
import { invalidJson, tooLarge } from '../api-error.ts';
import { type Body, isBody } from '../validate/body.ts';

/** Discord takes 25 MiB of files; what the bot sends as JSON is far below. In bytes. */
const MOST_BYTES = 25 * 1024 * 1024;

/** What a request carries. */
export interface RequestBody {
  readonly json: Body;
  readonly hasFiles: boolean;
}

/**
 * Reads a JSON body, or the JSON part of a form with files.
 *
 * @throws {ApiError} When it is no JSON object, or too large.
 */
export async function readBody(request: HonoRequest): Promise<RequestBody> {
  const value = await readJson(request);
  return { json: asBody(value.json), hasFiles: value.hasFiles };
}

/** {@link readBody} for a body that may be a list. */
export async function readJson(
  request: HonoRequest,
): Promise<{ readonly json: unknown; readonly hasFiles: boolean }> {
  if (Number(request.header('content-length') ?? 0) > MOST_BYTES) throw tooLarge();
  if (!request.header('content-type')?.startsWith('multipart/form-data')) {
    return { json: parse(await request.text()), hasFiles: false };
  }
  const form = await request.formData();
  const payload = form.get('payload_json');
  const hasFiles = [...form.keys()].some((key) => key.startsWith('files['));
  return { json: typeof payload === 'string' ? parse(payload) : {}, hasFiles };
}

function parse(text: string): unknown {
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw invalidJson();
    throw error;
  }
}

function asBody(value: unknown): Body {
  if (!isBody(value)) throw invalidJson();
  return value;
}
