import type { Browser } from 'playwright-core';
import { Visitor } from './visitor.js';

export interface Person {
  /** As it stands on the pages. */
  readonly name: string;
  readonly login: string;
  /** The PIN or password the person has chosen. */
  readonly secret: string;
}

/** The people of a walk, each at an own browser that stays open until they sign in again. */
export class Company {
  private readonly visitors = new Map<string, Visitor>();
  private readonly arrived: Visitor[] = [];

  constructor(
    private readonly browser: Browser,
    private readonly home: string,
  ) {}

  /** Somebody who is not signed in. */
  async guest(): Promise<Visitor> {
    const visitor = await Visitor.arrive(this.browser, this.home);
    this.arrived.push(visitor);
    return visitor;
  }

  /** The person at the browser they signed in with. */
  of(person: Person): Visitor {
    const visitor = this.visitors.get(person.login);
    if (!visitor) throw new Error(`${person.name} has not signed in yet.`);
    return visitor;
  }

  /** The person has signed in at this browser, which is theirs from now on. */
  seat(person: Person, visitor: Visitor): void {
    this.visitors.set(person.login, visitor);
  }

  /** Signs in through the form at a browser of their own, with the present secret unless another is named. */
  async signIn(person: Person, secret = person.secret): Promise<Visitor> {
    const visitor = await this.guest();
    await visitor.signIn(person.login, secret);
    this.seat(person, visitor);
    return visitor;
  }

  /** What stands on everybody's screen, for whoever looks why a walk stopped. */
  async pictures(name: string): Promise<void> {
    for (const [index, visitor] of this.arrived.entries()) {
      await visitor.picture(`${name}-${String(index + 1)}`);
    }
  }

  /** What went wrong on any screen since the last question. */
  faults(): string[] {
    return this.arrived.flatMap((visitor) => visitor.faults.splice(0));
  }
}
