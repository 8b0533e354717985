import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { STRINGS } from '#i18n/strings.ts';
import { type LaunchedBrowser, launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { ensureBuild } from '../../scripts/build/ensure-build.ts';
import { SECURITY_HEADERS } from '../../scripts/serve/security-headers.ts';
import { type StaticServer, startStaticServer } from '../../scripts/serve/static-server.ts';

const POLICY = SECURITY_HEADERS['Content-Security-Policy'] ?? '';
const words = STRINGS.vi;

type Breach = { directive: string; blocked: string; isEnforced: boolean };

const breaches: Breach[] = [];
let reports: Server;
let server: StaticServer;
let browser: LaunchedBrowser;
let page: Page;

/** The policy with nothing opened beyond the own origin: what it reports is what the app needs. */
const STRICTEST = POLICY.replaceAll(/ 'wasm-unsafe-eval'| blob:| data:/g, '');

beforeAll(async () => {
  reports = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      note(Buffer.concat(parts).toString());
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((settle) => reports.listen(0, '127.0.0.1', settle));
  const address = `http://127.0.0.1:${(reports.address() as AddressInfo).port}/`;
  const reporting = {
    'Content-Security-Policy-Report-Only': `${STRICTEST}; report-uri ${address}`,
  };
  server = await startStaticServer({ root: await ensureBuild(), moreHeaders: reporting });
  browser = await launchBrowser({
    context: { viewport: { width: 360, height: 740 }, locale: 'vi-VN', reducedMotion: 'reduce' },
  });
  page = browser.context.pages()[0] ?? (await browser.context.newPage());
  page.on('console', (message) => {
    if (/^Refused to|violates the following/.test(message.text())) {
      const isEnforced = !/report[- ]only/i.test(message.text());
      if (isEnforced) breaches.push({ directive: message.text(), blocked: '', isEnforced });
    }
  });
});

afterAll(async () => {
  await browser.close();
  await server.close();
  reports.closeAllConnections();
  await new Promise((settle) => reports.close(settle));
});

function note(text: string): void {
  const { 'csp-report': report } = JSON.parse(text) as {
    'csp-report': { 'effective-directive': string; 'blocked-uri': string; disposition: string };
  };
  breaches.push({
    directive: report['effective-directive'],
    blocked: report['blocked-uri'].split(':')[0] ?? '',
    isEnforced: report.disposition === 'enforce',
  });
}

it('a visit breaks nothing of the policy, and uses each thing that it opens', async () => {
  await page.goto(`${server.origin}/s/thai-hoa/scan?camera=practice&trace`);
  await page.getByRole('button', { name: words.scan.practiceAllow }).click();
  await page.waitForFunction(
    () => {
      const told = (globalThis as { __hueHienTrace?: { state: string }[] }).__hueHienTrace ?? [];
      return told.some(({ state }) => state === 'anchored');
    },
    null,
    { timeout: 300_000, polling: 500 },
  );
  await page.getByRole('button', { name: words.photo.shutter }).click();
  await page.getByRole('button', { name: words.photo.again }).waitFor({ timeout: 100_000 });
  await page.goto(`${server.origin}/s/ho-quyen/view`);
  await page.getByText(words.view.loading).waitFor({ state: 'detached', timeout: 300_000 });
  await page.waitForLoadState('networkidle');
  expect(breaches.filter(({ isEnforced }) => isEnforced)).toEqual([]);
  const used = breaches.map(({ directive, blocked }) => `${directive} ${blocked}`);
  expect([...new Set(used)].toSorted()).toEqual([
    'img-src blob',
    'img-src data',
    'script-src wasm-eval',
    'worker-src blob',
  ]);
}, 900_000);
