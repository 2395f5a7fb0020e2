import { chromium } from 'playwright-core';
import chromiumPkg from '@sparticuz/chromium';
const b = await chromium.launch({ executablePath: await chromiumPkg.executablePath(), headless: true, chromiumSandbox: false, args: ['--no-sandbox'] });
const p = await (await b.newContext({ viewport: { width: 360, height: 900 } })).newPage();
await p.goto(process.argv[2]);
console.log(await p.evaluate(() => { const out=[]; for (const s of document.querySelectorAll('main section, main aside section, footer, header')) { const d=s.style.display; s.style.display='none'; out.push([s.getAttribute('aria-labelledby')||s.tagName, document.documentElement.scrollWidth]); s.style.display=d; } return out; }));
console.log(await p.evaluate(() => { const out=[]; for (const s of document.querySelectorAll('main details')) { s.style.display='none'; out.push([s.textContent.slice(0,40), document.documentElement.scrollWidth]); s.style.display=''; } return out; }));
await b.close();
