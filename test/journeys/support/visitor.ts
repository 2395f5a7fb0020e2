import type { Browser, Locator, Page } from 'playwright-core';

/** One person at an own browser: knows the first page's address and then only what can be seen, clicked and typed. */
export class Visitor {
  private constructor(
    readonly page: Page,
    private readonly home: string,
    readonly faults: string[],
  ) {}

  static async arrive(browser: Browser, home: string): Promise<Visitor> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'en-GB',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    const visitor = new Visitor(page, home, faults);
    await visitor.goHome();
    return visitor;
  }

  async goHome(): Promise<void> {
    await this.page.goto(this.home);
  }

  async signIn(login: string, secret: string): Promise<void> {
    await this.goHome();
    await this.follow('Sign in');
    await this.type('Sign-in name', login);
    await this.type('PIN or password', secret);
    await this.press('Sign in');
  }

  /** Follows a link by its visible text, the first one that carries it. */
  async follow(text: string | RegExp): Promise<void> {
    await this.page.getByRole('link', { name: text }).first().click();
  }

  async press(text: string | RegExp, within?: Locator): Promise<void> {
    await (within ?? this.page).getByRole('button', { name: text }).first().click();
  }

  async type(label: string | RegExp, text: string, within?: Locator): Promise<void> {
    await (within ?? this.page).getByLabel(label).first().fill(text);
  }

  async choose(label: string | RegExp, option: string, within?: Locator): Promise<void> {
    await (within ?? this.page).getByLabel(label).first().selectOption({ label: option });
  }

  async tick(label: string | RegExp, within?: Locator): Promise<void> {
    await (within ?? this.page).getByLabel(label).first().check();
  }

  async see(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}
