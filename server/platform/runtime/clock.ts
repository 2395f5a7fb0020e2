/** What time it is. Every request reads it once; a test puts another one in its place. */
export class Clock {
  now(): Date {
    return new Date();
  }
}
