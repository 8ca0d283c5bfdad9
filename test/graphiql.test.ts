/** GraphiQL in a real browser: its tabs, an answer, and no request to anywhere else. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { endAll, startGatewayProcess } from './support/gateway-process';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const isInstalled = existsSync(executablePath);

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where there is no browser this passes and says so; a build server must have one. */
const title =
  isInstalled || process.env.CI ? 'GraphiQL shows the examples and runs one' : 'Chromium is not installed here';

test(
  title,
  async () => {
    if (!isInstalled && !process.env.CI) {
      process.stderr.write(`There is no ${executablePath}: GraphiQL was not tried in a browser.\n`);
      return;
    }
    const gateway = await startGatewayProcess();
    const browser = await chromium.launch({ executablePath, args: flags });
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      const asked: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => void asked.push(request.url()));
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));

      await page.goto(gateway.url);
      const tabs = page.locator('.graphiql-tab-button');
      await tabs.first().waitFor();
      expect(await tabs.allTextContents()).toEqual(readExampleNames());

      await tabs.nth(1).click();
      await page.getByText('query TopLinks').waitFor();
      await page.locator('.graphiql-execute-button').click();
      const answer = await readAnswer(page);
      expect(answer).toContain('"datapoints"');
      expect(answer).not.toContain('"errors"');
      await page.locator('[aria-label="Show Documentation Explorer"]').click();
      await page.locator('.graphiql-doc-explorer-content a', { hasText: 'Query' }).click();
      await page.getByText('Every question starts here.').waitFor();
      if (process.env.UPDATE_SCREENSHOT === '1') {
        await page.screenshot({ path: fileURLToPath(new URL('../docs/graphiql.png', import.meta.url)) });
      }

      const elsewhere = asked.filter((url) => !/^(data|blob):/.test(url) && new URL(url).origin !== gateway.url);
      expect(elsewhere).toEqual([]);
      expect(asked.length).toBeGreaterThan(5);
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
      await endAll();
    }
  },
  60_000,
);

function readExampleNames(): readonly string[] {
  const directory = new URL('../examples/', import.meta.url);
  const files = readdirSync(directory)
    .filter((name) => name.endsWith('.graphql'))
    .sort();
  return files.map((name) => /^query (\w+)/m.exec(readFileSync(new URL(name, directory), 'utf8'))?.[1] ?? '');
}

/** Monaco shows only the lines in view, with hard spaces. */
async function readAnswer(page: Page): Promise<string> {
  const lines = page.locator('.result-window .view-lines');
  await page.locator('.result-window .view-lines', { hasText: '"data"' }).waitFor();
  return ((await lines.textContent()) ?? '').replaceAll('\u00a0', ' ');
}
