import type { Page } from 'playwright/test'
import { expect, test } from '../fixtures'
import { japanese, korean, vietnamese } from './languages'

const whole = 'p5w2tc'

/** A browser with a voice for these languages, which speaks a sentence when it is told that the last has ended. */
async function withVoices(page: Page, ...languages: string[]): Promise<void> {
  await page.addInitScript((tags) => {
    const said: SpeechSynthesisUtterance[] = []
    const voices = tags.map((lang) => ({ lang, name: lang, localService: true, default: false, voiceURI: lang }))
    const synthesis = Object.assign(new EventTarget(), {
      speaking: false,
      paused: false,
      getVoices: () => voices,
      speak(utterance: SpeechSynthesisUtterance) {
        synthesis.speaking = true
        said.push(utterance)
      },
      cancel: () => Object.assign(synthesis, { speaking: false, paused: false }),
      pause: () => Object.assign(synthesis, { paused: true }),
      resume: () => Object.assign(synthesis, { paused: false }),
    })
    class Utterance extends EventTarget {
      constructor(readonly text: string) {
        super()
      }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, said })
  }, languages)
}

const said = (page: Page) => page.evaluate(() => (window as unknown as { said: Array<{ text: string; lang: string }> }).said.map(({ text, lang }) => ({ text, lang })))
const endSentence = (page: Page) => page.evaluate(() => (window as unknown as { said: Array<{ onend: () => void }> }).said.at(-1)!.onend())
const style = (page: Page, selector: string, property: string) => page.locator(selector).first().evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)

const labels = { vi: ['Tùy chọn đọc', 'Tối', 'Rất lớn', 'Cao', 'Rộng'], ja: ['表示の設定', 'ダーク', '特大', '強', '広め'], ko: ['읽기 설정', '어둡게', '아주 크게', '높게', '넓게'] } as const

for (const { prefix, locale } of [vietnamese, japanese, korean]) {
  test(`theme, text size, contrast and spacing are chosen by keyboard, and hold on the next page from its first paint, in ${locale}`, async ({ page, portal }) => {
    const [label, ...choices] = labels[locale]
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(`${portal.url}/${prefix}/a/${whole}`)
    const before = { paper: await style(page, 'html', 'background-color'), size: parseFloat(await style(page, 'article p', 'font-size')) }
    const summary = page.locator('reading-preferences summary')
    await expect(summary).toHaveAttribute('aria-label', label)
    await summary.focus()
    await page.keyboard.press('Enter')
    for (const choice of choices) {
      const radio = page.locator('reading-preferences').getByRole('radio', { name: choice, exact: true })
      await radio.focus()
      await page.keyboard.press('Space')
      await expect(radio).toBeChecked()
    }
    await page.keyboard.press('Escape')
    await expect(page.locator('reading-preferences details')).not.toHaveAttribute('open')
    await expect(summary).toBeFocused()
    // It covers nothing that has the focus: who leaves it closes it.
    await page.keyboard.press('Enter')
    await page.locator('reading-preferences').getByRole('radio').last().focus()
    await page.keyboard.press('Tab')
    await expect(page.locator('reading-preferences details')).not.toHaveAttribute('open')

    // Painted so from the start: before the module, or anything else, has run.
    await page.route('**/assets/**', (route) => route.abort())
    await page.goto(`${portal.url}/${prefix}`)
    expect(await page.locator('html').evaluate(({ dataset }) => ({ ...dataset }))).toEqual({ theme: 'dark', size: 'larger', contrast: 'high', spacing: 'wide' })
    expect(await style(page, 'html', 'background-color')).not.toBe(before.paper)
    await page.unroute('**/assets/**')
    await page.goto(`${portal.url}/${prefix}/a/${whole}`)
    expect(parseFloat(await style(page, 'article p', 'font-size'))).toBeGreaterThan(before.size * 1.3)
    expect(await style(page, 'html', 'color-scheme')).toBe('dark')
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    // No cookie: the server knows nothing of it.
    expect(await page.context().cookies()).toEqual([])
  })
}

test('without script, nothing of it is shown; without a voice for the language, no reading voice is offered', async ({ browser, page, portal }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const plain = await context.newPage()
  await plain.goto(`${portal.url}/vi`)
  await expect(plain.locator('reading-preferences summary')).toBeHidden()
  await context.close()

  await withVoices(page, 'en-GB')
  await page.goto(`${portal.url}/vi/a/${whole}`)
  await page.locator('reading-preferences summary').click()
  await expect(page.locator('reading-preferences fieldset')).toHaveCount(4)
  await expect(page.getByRole('button', { name: 'Nghe bài viết' })).toHaveCount(0)
})

const voice = {
  vi: { read: 'Nghe bài viết', pause: 'Tạm dừng', resume: 'Đọc tiếp', stop: 'Dừng' },
  ja: { read: '記事を読み上げる', pause: '一時停止', resume: '再開', stop: '停止' },
} as const

for (const { prefix, locale, tag } of [vietnamese, japanese]) {
  test(`the browser’s own voice reads the article, sentence by sentence, and stops when told, in ${locale}`, async ({ page, portal }) => {
    const { read, pause, resume, stop } = voice[locale]
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
    await withVoices(page, 'vi-VN', 'ja-JP')
    await page.goto(`${portal.url}/${prefix}/a/${whole}`)
    const headline = (await page.locator('h1').innerText()).trim()
    await page.locator('reading-preferences summary').click()
    await press(read)
    await expect(page.locator('[data-spoken]')).toHaveText(headline)
    expect((await said(page))[0]!.lang).toBe(tag)
    expect(headline.startsWith((await said(page))[0]!.text)).toBe(true)
    await endSentence(page)
    expect((await said(page)).length).toBe(2)

    await press(pause)
    await press(resume)
    await press(stop)
    await expect(page.locator('[data-spoken]')).toHaveCount(0)
    await endSentence(page)
    expect((await said(page)).length).toBe(2)
    await expect(page.getByRole('button', { name: read })).toBeFocused()
  })
}
