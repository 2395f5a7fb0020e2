import { chromium } from 'playwright-core';
import chromiumPkg from '@sparticuz/chromium';
const b = await chromium.launch({ executablePath: await chromiumPkg.executablePath(), headless: true, chromiumSandbox: false, args: ['--no-sandbox'] });
const p = await (await b.newContext({ viewport: { width: Number(process.argv[3]), height: 900 } })).newPage();
await p.goto(process.argv[2]);
if (process.argv[4]) await p.evaluate(() => { for (const d of document.querySelectorAll('details')) d.open = true; });
const w = await p.evaluate(() => document.documentElement.scrollWidth); console.log(w, await p.evaluate(() => [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > 361 && e.children.length === 0).slice(0, 14).map(e => e.tagName + '.' + (e.className.baseVal ?? e.className) + ': ' + e.textContent.slice(0, 60) + ' ' + Math.round(e.getBoundingClientRect().right))));
await b.close();
