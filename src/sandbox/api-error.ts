import { type Fault, nestFaults } from './validate/fault.ts';

/** An answer of Discord that is an error: status and body as Discord gives them. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly code: number;
  readonly errors: object | undefined;

  constructor(status: number, code: number, message: string, errors?: object) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  toJSON(): object {
    return { message: this.message, code: this.code, ...(this.errors && { errors: this.errors }) };
  }
}

export const unauthorized = (): ApiError => new ApiError(401, 0, '401: Unauthorized');
export const notFound = (): ApiError => new ApiError(404, 0, '404: Not Found');
export const unknownChannel = (): ApiError => new ApiError(404, 10003, 'Unknown Channel');
export const unknownGuild = (): ApiError => new ApiError(404, 10004, 'Unknown Guild');
export const unknownMember = (): ApiError => new ApiError(404, 10007, 'Unknown Member');
export const unknownMessage = (): ApiError => new ApiError(404, 10008, 'Unknown Message');
export const unknownWebhook = (): ApiError => new ApiError(404, 10015, 'Unknown Webhook');
export const unknownInteraction = (): ApiError => new ApiError(404, 10062, 'Unknown interaction');
export const unknownCommand = (): ApiError => new ApiError(404, 10063, 'Unknown application command');
export const alreadyAcknowledged = (): ApiError =>
  new ApiError(400, 40060, 'Interaction has already been acknowledged.');
export const followUpLimit = (): ApiError =>
  new ApiError(400, 40094, 'This interaction has reached its maximum number of follow-up messages.');
export const missingAccess = (): ApiError => new ApiError(403, 50001, 'Missing Access');
export const notTheAuthor = (): ApiError =>
  new ApiError(403, 50005, 'Cannot edit a message authored by another user');
export const emptyMessage = (): ApiError => new ApiError(400, 50006, 'Cannot send an empty message');
export const closedDms = (): ApiError => new ApiError(403, 50007, 'Cannot send messages to this user');
export const missingPermissions = (): ApiError => new ApiError(403, 50013, 'Missing Permissions');
export const invalidWebhookToken = (): ApiError => new ApiError(401, 50027, 'Invalid Webhook Token');
export const invalidJson = (): ApiError =>
  new ApiError(400, 50109, 'The request body contains invalid JSON.');
export const tooLarge = (): ApiError => new ApiError(413, 40005, 'Request entity too large');

/** What Discord answers to a body that breaks its rules. */
export function invalidForm(faults: readonly Fault[]): ApiError {
  return new ApiError(400, 50035, 'Invalid Form Body', nestFaults(faults));
}

/** @throws {ApiError} Where there is a fault. */
export function refuseFaults(faults: readonly Fault[]): void {
  if (faults.length > 0) throw invalidForm(faults);
}
