// @ts-check
// `npm run bench:page`: an article on a phone, cold, beside the same page as plain files from the same nginx.
import '../lib/node-version.mjs'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright'
import { findChromium } from '../lib/chromium.mjs'
import { aptInstall, mayInstall, onPath } from '../lib/debian.mjs'
import { freePort } from '../lib/free-port.mjs'
import { start, stopChildren } from '../lib/run.mjs'
import { ask, untilHit } from './http.mjs'
import { median } from './numbers.mjs'
import { preparePortal } from './portal.mjs'

/** A phone on a slow line: 390 px, 4 × slower processor, 1.6 Mbit/s down, 0.75 up, 150 ms (Lighthouse's "slow 4G"). */
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }
const line = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }
const slower = 4
const rounds = 9
/** In all five languages, with a picture. */
const article = '/vi/a/p5w2tc'

/** @typedef {{ fcp: number, lcp: number, cls: number, tbt: number, requests: number, bytes: number, script: number, html: number }} Look */

/** Every file that the page names, as it is served. @param {string} url @param {string} address @param {string} folder */
async function copyPage(url, address, folder) {
  const { body } = await ask(url + address)
  const html = body.toString()
  const named = [...html.matchAll(/(?:src|href)="(\/[^"]+)"|(\/(?:media|assets)\/[^"\s,]+)/g)].map(([, one, other]) => one ?? other ?? '')
  for (const file of new Set(named.filter((name) => /^\/(media|assets|favicon)/.test(name)))) {
    const { status, body: content } = await ask(url + encodeURI(decodeURI(file)))
    if (status !== 200) continue
    const target = path.join(folder, decodeURI(file))
    fs.mkdirSync(path.dirname(target), { recursive: true })
    fs.writeFileSync(target, content)
  }
  // The pixel that counts readers is a plain file as well.
  for (const [, pixel = ''] of html.matchAll(/src="(\/[^"]+seen\.gif)"/g)) {
    fs.mkdirSync(path.dirname(path.join(folder, pixel)), { recursive: true })
    fs.writeFileSync(path.join(folder, pixel), Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64'))
  }
  fs.writeFileSync(path.join(folder, 'article.html'), html)
}

/** @param {string} dir @param {{ files: number, proxy: number, portal: string }} ports */
function configure(dir, { files, proxy, portal }) {
  const common = 'gzip on; gzip_comp_level 6; gzip_min_length 256; gzip_proxied any; gzip_types text/css application/javascript text/javascript image/svg+xml;'
  const config = `
worker_processes 1; daemon off; error_log ${dir}/error.log; pid ${dir}/pid;
events { worker_connections 256; }
http {
  access_log off;
  types { text/html html; text/css css; text/javascript js; image/avif avif; image/webp webp; image/svg+xml svg; image/gif gif; image/jpeg jpg; }
  client_body_temp_path ${dir}/t1; proxy_temp_path ${dir}/t2; fastcgi_temp_path ${dir}/t3; uwsgi_temp_path ${dir}/t4; scgi_temp_path ${dir}/t5;
  ${common}
  server { listen 127.0.0.1:${files}; root ${dir}/files; location = /article { default_type text/html; try_files /article.html =404; } }
  server { listen 127.0.0.1:${proxy}; location / { proxy_pass ${portal}; proxy_http_version 1.1; proxy_set_header Connection ""; proxy_set_header Host $host; } }
}
`
  fs.writeFileSync(path.join(dir, 'nginx.conf'), config)
}

/** @param {import('playwright').Browser} browser @param {string} url @returns {Promise<Look>} */
async function look(browser, url) {
  const context = await browser.newContext(phone)
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', line)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
    let [requests, bytes, script, html] = [0, 0, 0, 0]
    /** @type {Map<string, string>} */
    const kinds = new Map()
    session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      requests += 1
      bytes += encodedDataLength
      if (kinds.get(requestId) === 'Script') script += encodedDataLength
      if (kinds.get(requestId) === 'Document') html += encodedDataLength
    })
    await page.addInitScript(() => {
      const seen = { lcp: 0, cls: 0, tbt: 0 }
      Object.assign(window, { seen })
      new PerformanceObserver((list) => list.getEntries().forEach(({ startTime }) => (seen.lcp = startTime))).observe({ type: 'largest-contentful-paint', buffered: true })
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => (seen.cls += /** @type {any} */ (entry).value))).observe({ type: 'layout-shift', buffered: true })
      new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => (seen.tbt += Math.max(0, duration - 50)))).observe({ type: 'longtask', buffered: true })
    })
    const response = await page.goto(url, { waitUntil: 'networkidle' })
    if (response?.status() !== 200) throw new Error(`${url} answers ${response?.status()}.`)
    const paints = await page.evaluate(() => ({ .../** @type {any} */ (window).seen, fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN }))
    return { ...paints, requests, bytes, script, html }
  } finally {
    await context.close()
  }
}

async function main() {
  if (!onPath('nginx') && mayInstall()) await aptInstall('nginx-light')
  if (!onPath('nginx')) throw new Error('nginx: chưa cài / not installed')
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-page-'))
  // nginx's worker is another user than root, who made it.
  fs.chmodSync(dir, 0o755)
  const portal = await preparePortal()
  const [files, proxy] = [await freePort(), await freePort()]
  try {
    await portal.start()
    const { headers } = await ask(portal.url + article)
    const address = String(headers.location)
    await untilHit(portal.url + address)
    fs.mkdirSync(path.join(dir, 'files'))
    await copyPage(portal.url, address, path.join(dir, 'files'))
    configure(dir, { files, proxy, portal: portal.url.replace('localhost', '127.0.0.1') })
    start('nginx', ['-c', path.join(dir, 'nginx.conf'), '-p', dir], { stdio: 'ignore' })
    const targets = { plain: `http://127.0.0.1:${files}/article`, portal: `http://127.0.0.1:${proxy}${address}` }
    const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox', '--disable-gpu'] })
    /** @type {Record<keyof typeof targets, Look[]>} */
    const looks = { plain: [], portal: [] }
    // By turns, so that what else the machine does weighs on both; the first of each warms up.
    for (let round = 0; round <= rounds; round++) {
      for (const [name, url] of /** @type {Array<[keyof typeof targets, string]>} */ (Object.entries(targets))) {
        const seen = await look(browser, url)
        if (round > 0) looks[name].push(seen)
      }
    }
    await browser.close()
    const of = (/** @type {keyof typeof targets} */ name, /** @type {keyof Look} */ key) => median(looks[name].map((seen) => seen[key]))
    const row = (/** @type {string} */ text, /** @type {keyof Look} */ key, digits = 0, aim = '') => {
      const [plain, ours] = [of('plain', key), of('portal', key)]
      process.stdout.write(`${text.padEnd(34)} ${plain.toFixed(digits).padStart(9)} ${ours.toFixed(digits).padStart(9)}   ${aim}\n`)
    }
    process.stdout.write(`${address}, ${rounds} × , median; load ${(os.loadavg()[0] ?? 0).toFixed(1)}\n${''.padEnd(34)} ${'plain'.padStart(9)} ${'portal'.padStart(9)}\n`)
    row('First contentful paint, ms', 'fcp', 0, `× ${(of('portal', 'fcp') / of('plain', 'fcp')).toFixed(2)} (≤ 1.10)`)
    row('Largest contentful paint, ms', 'lcp', 0, `× ${(of('portal', 'lcp') / of('plain', 'lcp')).toFixed(2)} (≤ 1.15)`)
    row('Layout shift', 'cls', 3, '0')
    row('Blocking time, ms', 'tbt', 0, '≤ 20')
    row('Requests', 'requests', 0, '≤ 8')
    row('Bytes in all', 'bytes', 0, '≤ 150000')
    row('Script, bytes', 'script', 0, '≤ 15000')
    row('HTML, bytes, compressed', 'html', 0, '≤ 9000')
  } finally {
    stopChildren('SIGKILL')
    await portal.stop()
    portal.remove()
    fs.rmSync(dir, { recursive: true, force: true })
  }
}

await main()
