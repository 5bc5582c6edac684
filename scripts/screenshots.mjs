// @ts-check
// `npm run screenshots`: takes the pictures of README.md and docs/guide anew, from a portal with the demo content;
// `npm run screenshots -- moderating editing` takes some of them.
import './lib/node-version.mjs'
import fs from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright'
import sharp from 'sharp'
import { preparePortal } from './bench/portal.mjs'
import { findChromium } from './lib/chromium.mjs'
import { root } from './lib/paths.mjs'

/**
 * @typedef {import('playwright').Browser} Browser
 * @typedef {import('playwright').Page} Page
 * @typedef {import('./bench/portal.mjs').Portal} Portal
 * @typedef {{ id: string, article: string, path: string }} Edition
 */

const folder = path.join(root, 'docs/pictures')
/** In bytes: a README loads on a phone as well. */
const largest = 250_000
const desktop = { width: 1280, height: 900 }
const phone = { width: 390, height: 844 }
const still = /** @type {const} */ ({ animations: 'disabled' })

/** Demo articles by their codes: one with comments, one in five languages, one whose English text is a draft. */
const codes = { commented: 'h3n8vq', translated: '7k2m9q', drafted: 's8v5gz' }

/** Photographs and paintings: JPEG. @param {string} name @param {Buffer} png @param {number} [width] */
const keepJpeg = (name, png, width) => keep(`${name}.jpg`, sharp(png).resize({ width, withoutEnlargement: true }).jpeg({ quality: 80, mozjpeg: true }))

/** Forms: a palette is enough. @param {string} name @param {Buffer} png */
const keepPng = (name, png) => keep(`${name}.png`, sharp(png).png({ palette: true, colours: 64, effort: 10 }))

/** @param {string} name @param {import('sharp').Sharp} image */
async function keep(name, image) {
  const { data, info } = await image.toBuffer({ resolveWithObject: true })
  if (data.length > largest) throw new Error(`${name}: ${data.length} bytes, more than ${largest}`)
  fs.writeFileSync(path.join(folder, name), data)
  process.stdout.write(`${name}: ${info.width} × ${info.height}, ${Math.round(data.length / 1000)} kB\n`)
}

/** A reader's page, at rest. @param {Browser} browser @param {string} url @param {{ width: number, height: number }} viewport @param {number} [deviceScaleFactor] */
async function read(browser, url, viewport, deviceScaleFactor = 1) {
  const page = await browser.newPage({ viewport, deviceScaleFactor, colorScheme: 'light', reducedMotion: 'reduce' })
  const response = await page.goto(url, { waitUntil: 'networkidle' })
  if (response?.status() !== 200) throw new Error(`${url} answers ${response?.status()}.`)
  return page
}

/** The admin in Vietnamese, signed in. @param {Browser} browser @param {Portal} portal @param {string} role */
async function signIn(browser, { url, accounts }, role) {
  const account = accounts[role]
  if (!account) throw new Error(`There is no demo account "${role}".`)
  const page = await browser.newPage({ baseURL: url, viewport: desktop, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', colorScheme: 'light', reducedMotion: 'reduce' })
  await page.goto('/admin/login')
  await page.locator('#field-email').fill(account.email)
  await page.locator('#field-password').fill(account.password)
  await page.locator('form button[type=submit]').click()
  await page.waitForURL((address) => !address.pathname.includes('login'))
  return page
}

/** @param {Portal} portal @param {string} code @param {string} locale @returns {Promise<Edition>} */
async function editionOf({ url }, code, locale) {
  const answer = await fetch(`${url}/api/editions?where[code][equals]=${code}&where[locale][equals]=${locale}&depth=0`)
  const { docs } = /** @type {{ docs: Edition[] }} */ (await answer.json())
  const [edition] = docs
  if (!edition) throw new Error(`The demo article ${code} is not published in ${locale}.`)
  return edition
}

/** A part of a page with a little of what is around it, nothing focused. @param {Page} page @param {import('playwright').Locator} part */
async function withMargin(page, part) {
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
  await part.scrollIntoViewIfNeeded()
  const box = await part.boundingBox()
  if (!box) throw new Error('There is nothing to take a picture of.')
  const margin = 16
  return page.screenshot({ ...still, clip: { x: box.x - margin, y: box.y - margin, width: box.width + 2 * margin, height: box.height + margin } })
}

/** Pictures side by side on one sheet. @param {Browser} browser @param {string} style @param {Buffer[]} pictures @returns {Promise<Buffer>} */
async function sheet(browser, style, pictures) {
  const page = await browser.newPage({ viewport: { width: 1600, height: 1200 } })
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture.toString('base64')}" alt="">`)
  await page.setContent(`<style>
    body{margin:0} main{display:inline-block;position:relative;background:#e4edec}
    img{display:block;background:#fff;box-shadow:0 0 0 1px #c3d0d0,0 10px 30px #0735402e}
    ${style}</style><main>${images.join('')}</main>`)
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete))
  const picture = await page.locator('main').screenshot()
  await page.close()
  return picture
}

/** README: the front page, wide and on a phone. @param {Browser} browser @param {Portal} portal */
async function frontPage(browser, portal) {
  const wide = await read(browser, `${portal.url}/vi`, { width: 1280, height: 1000 })
  const narrow = await read(browser, `${portal.url}/vi`, phone, 2)
  const style = `main{padding:36px 230px 60px 36px} img:first-child{width:1280px} img+img{position:absolute;right:36px;bottom:36px;width:330px;border-radius:18px;box-shadow:0 0 0 8px #11262b,0 14px 40px #07354066}`
  await keepJpeg('front-page', await sheet(browser, style, [await wide.screenshot(), await narrow.screenshot()]), 1200)
}

/** An article in Japanese and in Korean, each set in its own type. @param {Browser} browser @param {Portal} portal */
async function onPhones(browser, portal) {
  const pictures = []
  for (const locale of ['ja', 'ko']) {
    const { path: address } = await editionOf(portal, codes.translated, locale)
    const page = await read(browser, portal.url + address, phone, 2)
    pictures.push(await page.screenshot())
  }
  const style = `main{padding:36px;display:inline-flex;gap:36px} img{width:390px;border-radius:18px}`
  await keepJpeg('article-ja-ko', await sheet(browser, style, pictures), 900)
}

/** What a reader sees below an article. @param {Browser} browser @param {Portal} portal */
async function comments(browser, portal) {
  const { path: address } = await editionOf(portal, codes.commented, 'vi')
  const page = await read(browser, portal.url + address, { width: 1280, height: 1200 })
  await page.locator('input[name=name]').fill('Một bạn đọc')
  await page.locator('textarea[name=text]').fill('Bài viết rõ và có số liệu. Mong tòa soạn cho biết thêm lịch các sự kiện năm tới.')
  await page.locator('input[name=consent]').check()
  await keepPng('comment-form', await withMargin(page, page.locator('section[aria-labelledby=comments]')))
}

/** Opens an article's form and waits until its panel knows the state. @param {Page} page @param {string} id @param {string} locale */
async function openArticle(page, id, locale) {
  await page.goto(`/admin/collections/articles/${id}?locale=${locale}`, { waitUntil: 'networkidle' })
  await page.locator('.desk-state[data-state=published]').first().waitFor()
}

/** What an editor works with: the form, what is missing, the state of each language, a time to publish. @param {Browser} browser @param {Portal} portal */
async function editing(browser, portal) {
  const page = await signIn(browser, portal, 'editor')
  await page.goto('/admin/collections/articles/create', { waitUntil: 'networkidle' })
  await page.locator('#field-headline').fill('Hải Phòng ký thỏa thuận hợp tác cảng xanh')
  await page.getByRole('button', { name: 'Đăng bản Tiếng Việt' }).click()
  await page.locator('#field-section').getByText('Chưa thể đăng').waitFor()
  await page.addStyleTag({ content: '[data-sonner-toaster]{display:none}' })
  await keepPng('publish-refused', await page.screenshot(still))

  const { article } = await editionOf(portal, codes.drafted, 'vi')
  await openArticle(page, article, 'vi')
  await keepPng('editor-form', await page.screenshot(still))

  const panel = page.locator('.desk-panel').first()
  await keepPng('state-by-language', await withMargin(page, panel))

  const at = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
  const status = await page.evaluate(
    async (data) => (await fetch('/api/schedules', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(data) })).status,
    { article, locale: 'en', action: 'publish', at: new Date(`${at}T06:30:00+07:00`).toISOString() },
  )
  if (status !== 201) throw new Error(`The schedule was refused: ${status}.`)
  await openArticle(page, article, 'vi')
  await panel.getByText('Hẹn giờ', { exact: true }).click()
  await panel.getByLabel('Ngôn ngữ').selectOption('ja')
  await panel.getByLabel('lúc').fill(`${at}T18:00`)
  await panel.getByRole('button', { name: 'Hủy hẹn' }).waitFor()
  await keepPng('scheduling', await withMargin(page, panel))
  await page.context().close()
}

/** Publishes an article in Vietnamese with other words than before. @param {Browser} browser @param {Portal} portal @param {string} article @param {[string, string]} words */
async function correct(browser, portal, article, [was, is]) {
  const page = await signIn(browser, portal, 'editor')
  const status = await page.evaluate(
    async ({ address, from, to }) => {
      const { headline, standfirst, body } = await (await fetch(`${address}?locale=vi&depth=0`)).json()
      const changed = JSON.parse(JSON.stringify({ headline, standfirst, body }).replaceAll(from, to))
      const data = JSON.stringify({ ...changed, _status: 'published' })
      return (await fetch(`${address}?locale=vi&publishSpecificLocale=vi&depth=0`, { method: 'PATCH', headers: { 'content-type': 'application/json' }, body: data })).status
    },
    { address: `/api/articles/${article}`, from: was, to: is },
  )
  if (status !== 200) throw new Error(`The correction was refused: ${status}.`)
  await page.context().close()
}

/** What a translator sees: the lists, the draft beside the original, and what has changed of that. @param {Browser} browser @param {Portal} portal */
async function translating(browser, portal) {
  const { article: translated } = await editionOf(portal, codes.translated, 'vi')
  await correct(browser, portal, translated, ['thêm nhiều thỏa thuận', 'thêm 12 thỏa thuận'])
  const page = await signIn(browser, portal, 'translator')
  await page.goto('/admin/translation', { waitUntil: 'networkidle' })
  await keepPng('translation-desk', await page.screenshot(still))
  await page.goto(`/admin/collections/articles/${translated}?locale=en`, { waitUntil: 'networkidle' })
  await page.locator('.desk-original ins').first().waitFor()
  await keepPng('translation-beside', await page.screenshot(still))
  const { article } = await editionOf(portal, codes.drafted, 'vi')
  await openArticle(page, article, 'en')
  await keepPng('translator-draft', await page.screenshot(still))
  await page.context().close()
}

/** The queue, with a comment in view. @param {Browser} browser @param {Portal} portal */
async function moderating(browser, portal) {
  const page = await signIn(browser, portal, 'moderator')
  await page.goto('/admin/moderation', { waitUntil: 'networkidle' })
  await page.locator('.moderation__facts').waitFor()
  await keepPng('moderator-decision', await page.screenshot({ ...still, clip: { x: 0, y: 0, width: desktop.width, height: 700 } }))
  await page.context().close()
}

const takes = { frontPage, onPhones, comments, editing, translating, moderating }
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in takes))
if (unknown.length > 0) throw new Error(`There are ${Object.keys(takes).join(', ')}; not ${unknown.join(', ')}.`)

const portal = await preparePortal()
fs.mkdirSync(folder, { recursive: true })
/** @type {Browser | undefined} */
let browser
try {
  const executablePath = await findChromium()
  await portal.start()
  // Chromium's sandbox refuses root, which is what containers run as.
  browser = await chromium.launch({ executablePath, args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-dev-shm-usage', '--disable-gpu'] })
  for (const [name, take] of Object.entries(takes)) if (wanted.length === 0 || wanted.includes(name)) await take(browser, portal)
} finally {
  await browser?.close()
  await portal.stop()
  portal.remove()
}
