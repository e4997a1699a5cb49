import type { HonoRequest } from 'hono';
import { invalidJson } from '../api-error.ts';
import { type Body, isBody } from '../validate/body.ts';

/** What a request carries. */
export interface RequestBody {
  readonly json: Body;
  readonly hasFiles: boolean;
}

/**
 * Reads a JSON body, or the JSON part of a form with files.
 *
 * @throws {ApiError} When it is no JSON object.
 */
export async function readBody(request: HonoRequest): Promise<RequestBody> {
  const value = await readJson(request);
  return { json: asBody(value.json), hasFiles: value.hasFiles };
}

/** {@link readBody} for a body that may be a list. */
export async function readJson(
  request: HonoRequest,
): Promise<{ readonly json: unknown; readonly hasFiles: boolean }> {
  const type = request.header('content-type');
  if (type === undefined) return { json: {}, hasFiles: false };
  if (!type.startsWith('multipart/form-data')) {
    // Parsed once, however often it is asked for.
    return { json: await parsed(() => request.json()), hasFiles: false };
  }
  const form = await request.formData();
  const payload = form.get('payload_json');
  const hasFiles = [...form.keys()].some((key) => key.startsWith('files['));
  return { json: typeof payload === 'string' ? await parsed(() => JSON.parse(payload)) : {}, hasFiles };
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
