// Uses the pages of results as a reader would: node pages.mjs CHROMIUM REPORT INDEX UNREADABLE SHOTS
// Prints one line a check, and fails at the first that does not hold.
import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [executablePath, report, index, unreadable, shots] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
const complaints = [];
const contexts = [];

/** A page that notes whatever it complains of and whatever it asks for beside itself. */
async function open(file, { width = 1280, colorScheme = 'light' } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  contexts.push(context);
  const page = await context.newPage();
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => { complaints.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on('request', (request) => {
    if (!request.isNavigationRequest() || !request.url().startsWith('file:')) complaints.push(`request: ${request.url()}`);
  });
  await page.goto(pathToFileURL(path.resolve(file)).href);
  return page;
}

async function check(name, use) {
  await use();
  assert.deepEqual(complaints, [], `complaints while: ${name}`);
  // What stays open slows down all that follows.
  await Promise.all(contexts.splice(0).map((context) => context.close()));
  console.log(`ok  ${name}`);
}

const pressed = (locator) => locator.getAttribute('aria-pressed');
const background = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

try {
  await check('the language is switched in the page', async () => {
    const page = await open(report);
    assert.equal(await page.locator('html').getAttribute('lang'), 'zh-CN');
    assert.ok(await page.getByRole('heading', { name: '发现的问题', exact: true }).isVisible());
    await page.getByRole('button', { name: 'English' }).click();
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    assert.ok(await page.getByRole('heading', { name: 'Findings', exact: true }).isVisible());
    assert.equal(await page.getByRole('heading', { name: '发现的问题', exact: true }).count(), 0);
    assert.equal(await pressed(page.getByRole('button', { name: 'English' })), 'true');
    assert.equal(await pressed(page.getByRole('button', { name: '中文' })), 'false');
    assert.ok(!(await page.title()).includes('年度'));
  });

  await check('colours follow the system and the button', async () => {
    const light = await open(report);
    const dark = await open(report, { colorScheme: 'dark' });
    const paper = await background(light);
    assert.notEqual(await background(dark), paper);
    await light.locator('#theme').click();
    assert.equal(await background(light), await background(dark));
    assert.equal(await pressed(light.locator('#theme')), 'true');
    await light.locator('#theme').click();
    assert.equal(await background(light), paper);
  });

  await check('text keeps its contrast in both themes', async () => {
    for (const colorScheme of ['light', 'dark']) {
      for (const file of [report, index]) {
        const page = await open(file, { colorScheme });
        assert.deepEqual(await page.evaluate(weakContrasts), [], colorScheme);
      }
    }
  });

  await check('findings are filtered by severity and family', async () => {
    const page = await open(report);
    const total = await page.locator('#findings .items > li').count();
    const notes = page.locator('[data-tone="note"][aria-pressed]');
    const hidden = await page.locator('#findings .group.note .items > li').count();
    assert.ok(hidden > 0 && hidden < total);
    await notes.focus();
    await page.keyboard.press('Space');
    assert.equal(await pressed(notes), 'false');
    assert.equal(await page.locator('#findings .group.note:visible').count(), 0);
    assert.equal(await page.locator('#shown').textContent(), String(total - hidden));
    await page.locator('[data-family="requests"][aria-pressed]').click();
    assert.equal(await page.locator('#findings .group[data-family="requests"]:visible').count(), 0);
    await page.locator('#all').click();
    assert.equal(await page.locator('#shown').textContent(), String(total));
    assert.equal(await page.locator('#findings .items > li:visible').count(), total);
  });

  await check('a broken cell shows its equations on focus, hover and tap', async () => {
    const page = await open(report);
    const tip = page.locator('#tip');
    const cell = page.locator('#c-requests-granted-natural button');
    await page.locator('#c-requests-carriedIn-natural button').focus();
    await page.keyboard.press('Tab');
    assert.ok(await cell.evaluate((button) => button === document.activeElement));
    assert.ok(await tip.isVisible());
    assert.match(await tip.textContent(), /≠/);
    assert.equal(await cell.getAttribute('aria-describedby'), 'tip-body');
    await page.keyboard.press('Escape');
    assert.ok(!(await tip.isVisible()));
    await cell.hover();
    assert.ok(await tip.isVisible());
    await page.mouse.move(2, 2);
    await tip.waitFor({ state: 'hidden' });
    await cell.click();
    assert.ok(await tip.isVisible());
    const box = await tip.boundingBox();
    assert.ok(box.x >= 0 && box.x + box.width <= 1280 && box.y >= 0 && box.y + box.height <= 900);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement.closest('#findings'));
    assert.ok(!(await tip.isVisible()));
  });

  await check('a finding leads to its quote and back', async () => {
    const page = await open(report);
    const link = page.locator('#findings .quote a').first();
    const words = await link.textContent();
    await link.click();
    await page.waitForFunction(() => document.activeElement.matches('.ref'));
    assert.ok(words.startsWith(await page.locator('mark.lit').first().textContent()));
    assert.ok(await page.locator('mark.lit').first().evaluate((mark) => {
      const box = mark.getBoundingClientRect();
      return box.top >= 0 && box.bottom <= innerHeight;
    }));
    const finding = await page.evaluate(() => document.activeElement.getAttribute('href').slice(1));
    await page.keyboard.press('Enter');
    await page.waitForFunction((id) => document.activeElement.id === id, finding);
    assert.equal(await page.locator(`#${finding} .quote a`).count(), 1);
  });

  await check('every link within a page leads somewhere, and no anchor stands twice', async () => {
    for (const file of [report, index, unreadable]) {
      const page = await open(file);
      assert.deepEqual(await page.evaluate(() => {
        const ids = Array.from(document.querySelectorAll('[id]'), (element) => element.id);
        const dead = Array.from(document.querySelectorAll('a[href^="#"]'), (link) => link.getAttribute('href').slice(1))
          .filter((id) => !document.getElementById(decodeURIComponent(id)));
        return [dead, ids.filter((id, at) => ids.indexOf(id) !== at)];
      }), [[], []]);
    }
  });

  await check('headings go down one level at a time', async () => {
    for (const file of [report, index, unreadable]) {
      const page = await open(file);
      const levels = await page.evaluate(() => Array.from(document.querySelectorAll('h1,h2,h3,h4'), (h) => Number(h.tagName[1])));
      assert.equal(levels[0], 1);
      levels.slice(1).forEach((level, at) => assert.ok(level <= levels[at] + 1, `h${level} behind h${levels[at]}`));
    }
  });

  await check('the index is sorted by mouse and keyboard', async () => {
    const page = await open(index);
    const column = (at) => page.locator(`#unit-table tbody tr > :nth-child(${at})`).allTextContents();
    const head = page.locator('#unit-table thead th').nth(4);
    await head.locator('button').click();
    assert.equal(await head.getAttribute('aria-sort'), 'descending');
    const falling = (await column(5)).map(Number);
    assert.deepEqual(falling, [...falling].sort((a, b) => b - a));
    assert.ok(new Set(falling).size > 1);
    await page.keyboard.press('Enter');
    assert.equal(await head.getAttribute('aria-sort'), 'ascending');
    assert.deepEqual((await column(5)).map(Number), [...falling].reverse());
    await page.locator('#unit-table thead th').first().locator('button').click();
    assert.equal(await head.getAttribute('aria-sort'), 'none');
    assert.deepEqual((await column(1)).map(Number), falling.map((_, at) => at + 1));
  });

  await check('the index is filtered by text and verdict', async () => {
    const page = await open(index);
    const rows = page.locator('#unit-table tbody tr');
    const all = await rows.count();
    const failing = await page.locator('#unit-table tbody tr[data-verdict="fail"]').count();
    assert.ok(failing > 0 && failing < all);
    await page.locator('[data-verdict="fail"][aria-pressed]').click();
    assert.equal(await rows.count(), all - failing);
    await page.locator('[data-verdict="fail"][aria-pressed]').click();
    await page.getByLabel('查找').fill('白石');
    assert.equal(await rows.count(), Number(await page.locator('#unit-shown').textContent()));
    for (const text of await rows.allTextContents()) assert.match(text, /白石/);
  });

  await check('the index leads to a unit and the unit back, in the language chosen', async () => {
    const page = await open(index);
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('#unit-table tbody a').first().click();
    await page.waitForURL(/0001\.html/);
    // The address is there before the page's script has run.
    await page.locator('html[lang="en"]').waitFor({ state: 'attached' });
    await page.locator('.back a').click();
    await page.waitForURL(pathToFileURL(path.resolve(index)).href);
  });

  await check('nothing but tables is wider than the window', async () => {
    for (const file of [report, index, unreadable]) {
      for (const width of [360, 768, 1280]) {
        for (const colorScheme of ['light', 'dark']) {
          const page = await open(file, { width, colorScheme });
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, `${file} at ${width}`);
          await page.screenshot({ path: path.join(shots, `${path.basename(file, '.html')}-${width}-${colorScheme}.png`), fullPage: true });
          await page.context().close();
        }
      }
    }
  });

  await check('tables fit on paper and switches are not printed', async () => {
    const page = await open(report, { width: 688 }); // A4 less its margins
    await page.emulateMedia({ media: 'print' });
    assert.deepEqual(await page.evaluate(() => Array.from(document.querySelectorAll('table, p, dl'))
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1).map((element) => element.className)), []);
    assert.ok(!(await page.locator('#filters').isVisible()));
    assert.ok(!(await page.locator('#theme').isVisible()));
    await page.pdf({ path: path.join(shots, 'report.pdf'), preferCSSPageSize: true, printBackground: true });
  });

  await check('a file that was not checked says so first', async () => {
    const page = await open(unreadable);
    assert.match(await page.getByRole('alert').textContent(), /没有完成检查/);
    assert.equal(await page.locator('#findings').count(), 0);
  });
} finally {
  await browser.close();
}

/** Texts whose contrast with what lies behind them is below 4.5. */
function weakContrasts() {
  const channels = (colour) => colour.match(/[\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b]
    .map((c) => c / 255).map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, at) => sum + c * [0.2126, 0.7152, 0.0722][at], 0);
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = channels(getComputedStyle(at).backgroundColor);
      if (colour.length === 3 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  const weak = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || element.closest('script, .unseen') || !element.getClientRects().length) continue;
    const pair = [light(channels(getComputedStyle(element).color)), light(behind(element))].sort((a, b) => b - a);
    const contrast = (pair[0] + 0.05) / (pair[1] + 0.05);
    if (contrast < 4.5) weak.add(`${element.tagName}.${element.className} ${walker.currentNode.data.slice(0, 12)} ${contrast.toFixed(2)}`);
  }
  return Array.from(weak);
}
