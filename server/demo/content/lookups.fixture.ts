import { people, places } from './content.fixture.js';
import type { PersonContent, RoleCode } from './shapes/people.js';

export function found<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`${what} is missing from the content`);
  return value;
}

export function jamoat(slug: string) {
  return found(
    places.jamoats.find((candidate) => candidate.slug === slug),
    slug,
  );
}

export function seatsOf(jamoatCode: string) {
  return found(
    people.committees.find((committee) => committee.jamoatCode === jamoatCode),
    jamoatCode,
  ).seats;
}

export const person = (login: string): PersonContent =>
  found(
    people.people.find((candidate) => candidate.login === login),
    login,
  );

export const holds = (someone: PersonContent, code: RoleCode): boolean =>
  someone.roles.some((role) => role.code === code);

export const holders = (jamoatCode: string, code: RoleCode): readonly string[] =>
  people.people
    .filter((someone) => someone.jamoatCode === jamoatCode && holds(someone, code))
    .map((someone) => someone.login);
