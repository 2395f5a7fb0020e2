const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Nothing is ever stored under this id. */
export const noId = '00000000-0000-0000-0000-000000000000';

export function isUuid(text: string | undefined): text is string {
  return text !== undefined && uuid.test(text);
}

/** An id from an address; one that is none leads nowhere, so that the page answers 404 instead of a fault. */
export function uuidParam(text: string | undefined): string {
  return isUuid(text) ? text : noId;
}
