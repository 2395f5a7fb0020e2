import type { CodesDeskQuery, CodeVotersQuery } from './Codes.gen.js';

export type Desk = NonNullable<CodesDeskQuery['codesDesk']>;
export type Log = NonNullable<Desk['assistedLog']>;
export type Voter = CodeVotersQuery['codeVoters'][number];

/** How a person of the roll is called here. */
export function nameOf({ name, listNumber }: Pick<Voter, 'name' | 'listNumber'>): string {
  return name ?? listNumber ?? '';
}

/** A file out of the Base64 text of an answer, to be saved or opened; it stands nowhere but in this window. */
export function pdfAddress(base64: string): string {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
}
