import type { Browser, Locator, Page, Response } from 'playwright-core';
import { keepPicture } from './pictures.js';

/** How long somebody waits for a screen; two busy cores take their time. */
const patience = 20_000;

/** Nobody looks at more of a list of sixty cards, and the browser draws no more either. */
const tallestPicture = 4000;

/** One person at an own browser: knows the first page's address and then only what can be seen, clicked and typed. */
export class Visitor {
  private constructor(
    readonly page: Page,
    private readonly home: string,
    /** Errors of the page and its console, failed answers, and errors of GraphQL. */
    readonly faults: string[],
  ) {}

  static async arrive(browser: Browser, home: string): Promise<Visitor> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'en-GB',
      timezoneId: 'Asia/Dushanbe',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(`page: ${error.message}`));
    page.on('console', (message) => {
      // What the browser says of an answer is judged by the answer itself, below.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
        faults.push(`console: ${message.text()}`);
      }
    });
    page.on('response', (response) => void noteFault(response, faults));
    const visitor = new Visitor(page, home, faults);
    await visitor.goHome();
    return visitor;
  }

  async goHome(): Promise<void> {
    await this.page.goto(this.home);
  }

  /** An address somebody was told: the one the server prints at its first start. */
  async open(address: string): Promise<void> {
    await this.page.goto(address);
  }

  async signIn(login: string, secret: string): Promise<void> {
    await this.trySignIn(login, secret);
    // Refused, the form would stay where it is: another page means that the session is there.
    await this.page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
  }

  async trySignIn(login: string, secret: string): Promise<void> {
    await this.goHome();
    await this.follow('Sign in');
    await this.type('Sign-in name', login);
    await this.type('PIN or password', secret);
    await this.press('Sign in');
  }

  /** Follows a link by its visible text, the first one that carries it. */
  async follow(text: string | RegExp, within?: Locator): Promise<void> {
    await seen((within ?? this.page).getByRole('link', { name: text })).click();
  }

  async press(text: string | RegExp, within?: Locator): Promise<void> {
    await seen((within ?? this.page).getByRole('button', { name: text })).click();
  }

  async type(label: string | RegExp, text: string, within?: Locator): Promise<void> {
    await seen((within ?? this.page).getByLabel(label)).fill(text);
  }

  async choose(label: string | RegExp, option: string, within?: Locator): Promise<void> {
    const field = (within ?? this.page).getByRole('combobox', { name: label });
    await seen(field).selectOption({ label: option });
  }

  async tick(label: string | RegExp, within?: Locator): Promise<void> {
    await seen((within ?? this.page).getByLabel(label)).check();
  }

  /** Opens something folded away under its visible words. */
  async unfold(text: string, within?: Locator): Promise<void> {
    await seen((within ?? this.page).getByText(text, { exact: true })).click();
  }

  async see(text: string | RegExp, within?: Locator): Promise<void> {
    await seen((within ?? this.page).getByText(text)).waitFor();
  }

  /** Waits until a form that was sent stands there empty again, ready for the next. */
  async emptied(label: string | RegExp): Promise<void> {
    const field = seen(this.page.getByLabel(label));
    const until = Date.now() + patience;
    while ((await field.inputValue()) !== '') {
      if (Date.now() > until) throw new Error(`The form was not emptied: ${String(label)}`);
      await this.page.waitForTimeout(20);
    }
  }

  /** The card of a list that carries this name. */
  card(name: string): Locator {
    return this.page
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { name }) });
  }

  /** The cells of the table of that name, row by row below its head, as they are read. */
  async table(name: string): Promise<string[][]> {
    const rows = await seen(this.page.getByRole('table', { name })).evaluate((element) => {
      const table = element as unknown as TableElement;
      return Array.from(table.rows, (row) => Array.from(row.cells, (cell) => cell.innerText));
    });
    return rows.slice(1).map((row) => row.map((cell) => cell.replace(/\s+/g, ' ').trim()));
  }

  /** What is read in each row of the ledger under this heading. */
  async ledger(heading: string): Promise<string[]> {
    const section = seen(this.page.getByRole('region', { name: heading, exact: true }));
    await section.waitFor();
    const rows = await section
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading') })
      .allInnerTexts();
    return rows.map((row) => row.replace(/\s+/g, ' ').trim());
  }

  /** Everything that can be read in the main part of the page, spaces made equal. */
  async words(): Promise<string> {
    const text = await this.page.getByRole('main').innerText();
    return text.replace(/\s+/g, ' ');
  }

  async picture(name: string): Promise<void> {
    await keepPicture(name, async () => {
      const page = await this.page.locator('body').boundingBox();
      const height = Math.min(page?.height ?? 900, tallestPicture);
      return this.page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width: 1280, height } });
    });
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}

/** What the browser knows of a table; the tests are typed without a browser. */
interface TableElement {
  readonly rows: Iterable<{ readonly cells: Iterable<{ readonly innerText: string }> }>;
}

/** The first of them that is to be seen. */
function seen(locator: Locator): Locator {
  return locator.filter({ visible: true }).first();
}

async function noteFault(response: Response, faults: string[]): Promise<void> {
  const what = `${response.request().method()} ${new URL(response.url()).pathname}`;
  // 422 is a form that is shown again: to be looked over before it is sent for good, or with what it lacks.
  const shownAgain = response.status() === 422 && response.request().isNavigationRequest();
  if (response.status() >= 400 && !shownAgain) faults.push(`${what}: ${String(response.status())}`);
  if (!response.url().endsWith('/graphql')) return;
  // A page that is left takes the bodies of its answers along.
  const body = (await response.json().catch(() => null)) as { errors?: unknown } | null;
  if (body?.errors !== undefined) faults.push(`${what}: ${JSON.stringify(body.errors)}`);
}
