import { invalidForm, refuseFaults } from '../api-error.ts';
import type { Attachment } from '../attachment.ts';
import { contentOf, type MessageContent } from '../message.ts';
import type { State } from '../state.ts';
import { isBody } from '../validate/body.ts';
import { fault } from '../validate/fault.ts';
import { fileFaults } from '../validate/file-faults.ts';
import type { Channel } from '../world.ts';
import type { RequestBody, SentFile } from './request-body.ts';

/**
 * The content of a message as a request writes or changes it, its files with it.
 *
 * @throws {ApiError} Where it speaks of files that are not there.
 */
export function writtenContent(
  request: RequestBody,
  channel: Channel,
  state: State,
  before?: MessageContent,
): MessageContent {
  const attachments = attachmentsOf(request, channel, state, before?.attachments ?? []);
  const content = contentOf(request.json, attachments, before);
  refuseFaults(fileFaults(content, request.at));
  return content;
}

/**
 * The files that a message has after a request: of those that came with it and those that it had, those that
 * `attachments` lists; all, where it lists nothing.
 */
function attachmentsOf(
  { json, files, at }: RequestBody,
  channel: Channel,
  state: State,
  before: readonly Attachment[],
): Attachment[] {
  const make = (file: SentFile, name: string): Attachment =>
    state.attachments.make({ name, bytes: file.bytes }, state.newId(), channel.id);
  if (!Array.isArray(json.attachments)) return [...before, ...files.map((file) => make(file, file.name))];
  return json.attachments.filter(isBody).map(({ id, filename, description }, index) => {
    const file = files.find(({ key }) => key === String(id));
    const attachment =
      file === undefined
        ? before.find((each) => each.id === String(id))
        : make(file, typeof filename === 'string' ? filename : file.name);
    if (attachment === undefined) {
      const path = [...at, 'attachments', index, 'id'];
      throw invalidForm([fault(path, 'ATTACHMENT_NOT_FOUND', `There is no file ${String(id)}.`)]);
    }
    return typeof description === 'string' ? { ...attachment, description } : attachment;
  });
}
