// What journeys share. MEALPREP360_URL and OIDC_ISSUER say which platform they go through; AdminUiIT starts one.
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { launch } from './chromium.mjs';
import { signIn } from './signing-in.mjs';

export const { MEALPREP360_URL: platform, OIDC_ISSUER: issuer } = process.env;

const EVIDENCE = fileURLToPath(new URL('../../../../../target/e2e/', import.meta.url));
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A browser's context for each who has signed in; the journeys of a file share them, and what is in their caches. */
const signedInContexts = new Map();

let running;

/** The browser that all journeys of a file share. */
export const browser = () => (running ??= launch());

const newContext = async () => (await browser()).newContext({ baseURL: platform });

after(async () => (await running)?.close());

/**
 * A test in the browser. It fails too when one of its pages reports an error that the journey did not take out of
 * `visit.faults`; then pictures of its pages and what they wrote to the console are in target/e2e.
 */
export const journey = (name, walk) =>
  test(name, { timeout: 120_000 }, async () => {
    const visit = new Visit();
    try {
      await walk(visit);
      assert.deepEqual(visit.faults, [], 'the pages reported errors');
    } catch (failure) {
      await visit.keepEvidence(name.replace(/\W+/g, '-'));
      throw failure;
    } finally {
      await visit.end();
    }
  });

class Visit {
  faults = [];
  #console = [];
  #contexts = [];
  #pages = [];
  #listening = [];

  /** A page of somebody who has not been here before; `prepare` is given the browser's context, before anything loads. */
  async open(path, prepare = () => {}) {
    const context = await newContext();
    this.#contexts.push(context);
    await prepare(context);
    return this.#pageOf(context, path);
  }

  /** A page of one of the demo users, such as `editor`, who was sent to a path and has just signed in. */
  async signedIn(username, path = '/admin') {
    const known = signedInContexts.get(username);
    const context = known ?? (await newContext());
    signedInContexts.set(username, context);
    const page = await this.#pageOf(context, path);
    if (!known) await signIn(page, username);
    await page.getByRole('banner').waitFor();
    return page;
  }

  /** As `signedIn`, with nothing in the browser's cache; `prepare` is given the browser's context, before anything loads. */
  async firstSignIn(username, path, prepare) {
    const page = await this.open(path, prepare);
    await signIn(page, username);
    await page.getByRole('banner').waitFor();
    return page;
  }

  async #pageOf(context, path) {
    const follow = (page) => this.#follow(page);
    if (!this.#listening.some(([known]) => known === context)) {
      context.on('page', follow);
      this.#listening.push([context, follow]);
    }
    const page = await context.newPage();
    await page.goto(path);
    return page;
  }

  /** A page, or a window that a page has opened. */
  #follow(page) {
    this.#pages.push(page);
    page.on('console', (message) => {
      const { url } = message.location();
      this.#console.push(`${message.type()}: ${message.text()} (${url})`);
      // The realm's pages are not ours, and what the API refuses, which is said there too, is the journey's own business.
      const isOurs = page.url().startsWith(platform) && !url.startsWith(`${platform}/api/`);
      if (message.type() === 'error' && isOurs) this.faults.push(message.text());
    });
    page.on('pageerror', (error) => {
      this.#console.push(`uncaught: ${error.stack}`);
      this.faults.push(error.message);
    });
  }

  async keepEvidence(name) {
    await mkdir(EVIDENCE, { recursive: true });
    await writeFile(`${EVIDENCE}${name}.log`, this.#console.join('\n'));
    for (const [index, page] of this.#pages.entries()) {
      // A page that has crashed has no picture, and what happened before counts for more.
      await page.screenshot({ path: `${EVIDENCE}${name}-${index + 1}.png` }).catch(() => {});
    }
  }

  async end() {
    this.#listening.forEach(([context, follow]) => context.off('page', follow));
    await Promise.all(this.#pages.map((page) => page.close()));
    await Promise.all(this.#contexts.map((context) => context.close()));
  }
}

/** What axe does not look at by itself: whoever speaks to a page says what is to be read on it (WCAG 2.5.3). */
const RULES = { 'label-content-name-mismatch': { enabled: true } };

/** What an open dialog covers: it is dimmed, and there for nobody until the dialog closes (WCAG 1.4.3 speaks of what is active). */
const COVERED = 'body > [aria-hidden="true"]';

/** Until what comes and goes is there or gone: half shown, nothing has the contrast that it will have. What turns for ever goes on. */
const settled = (page) =>
  page.waitForFunction(() => document.getAnimations().every(({ playState, effect }) => playState !== 'running' || effect.getTiming().iterations === Infinity));

/** Fails with what a page lacks for people who do not see, hear or point as most do (WCAG 2.2 AA). */
export async function assertAccessible(page) {
  await settled(page);
  const { violations } = await new AxeBuilder({ page })
    .exclude(COVERED)
    .options({ runOnly: { type: 'tag', values: STANDARDS }, rules: RULES })
    .analyze();
  assert.deepEqual(violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html)}`), []);
}
