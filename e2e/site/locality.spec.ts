import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '../fixtures'
import { ask, askForHit, askUntil } from './http'
import { accountOf, idOf, uniqueWord } from './newsroom'

const expected = [
  { prefix: 'vi', about: 'Đôi nét về Hải Phòng', area: '3.194,72 km²', partner: /Kitakyushu.*Nhật Bản.*Kết nghĩa từ năm 2014/, islands: ['Quần đảo Hoàng Sa', 'Quần đảo Trường Sa'], position: '20°51′ vĩ độ Bắc, 106°41′ kinh độ Đông' },
  { prefix: 'ja', about: 'ハイフォンの概要', area: '3,194.72 km²', partner: /北九州市.*日本.*姉妹提携（2014年から）/, islands: ['ホアンサ諸島', 'チュオンサ諸島'], position: '北緯20度51分、東経106度41分' },
  { prefix: 'kr', about: '하이퐁 개요', area: '3,194.72 km²', partner: /기타큐슈.*일본.*자매결연 \(2014년부터\)/, islands: ['호앙사 군도', '쯔엉사 군도'], position: '북위 20도 51분, 동경 106도 41분' },
] as const

for (const { prefix, about, area, partner, islands, position } of expected) {
  test(`/${prefix}: below its news a locality tells its figures, its place on the map, its history and its partners`, async ({ page, portal }) => {
    await page.goto(`${portal.url}/${prefix}/hai-phong`)
    const locality = page.getByRole('region', { name: about })
    await expect(locality.getByText(area)).toBeVisible()
    await expect(locality.getByRole('listitem').filter({ hasText: partner })).toBeVisible()
    const map = locality.getByRole('img')
    for (const name of islands) await expect(map).toContainText(name)
    await expect(locality.locator('figcaption')).toHaveText(position)
    const [news, profile] = [await page.locator('#news').boundingBox(), await locality.boundingBox()]
    expect(news!.y).toBeLessThan(profile!.y)

    // The map is the page's own: nothing is asked of anybody else.
    const { html } = await ask(`${portal.url}/${prefix}/hai-phong`)
    expect(html.match(/<svg viewBox="0 0 600 680"/g)).toHaveLength(1)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect((await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()).violations).toEqual([])
    }
  })
}

for (const { prefix, note, former } of [
  { prefix: 'en', note: 'On 1 July 2025, Hà Giang became part of Tuyên Quang.', former: /Hà Giang.*1 July 2025/ },
  { prefix: 'kr', note: '하장 지역은 2025년 7월 1일 뚜옌꽝에 통합되었습니다.', former: /하장.*2025년 7월 1일/ },
]) {
  test(`/${prefix}: what merged says into what and when, and what came of it names it`, async ({ page, portal }) => {
    await page.goto(`${portal.url}/${prefix}/ha-giang`)
    await expect(page.locator('.note')).toContainText(note)
    await page.locator('.note').getByRole('link').click()
    await expect(page).toHaveURL(new RegExp(`/${prefix}/tuyen-quang$`))
    await expect(page.locator('.facts').getByRole('link')).toHaveText([former])
  })
}

test('an editor’s new figure is on the page at once, and a place of which nothing is told has no such part', async ({ portal }) => {
  const editor = await accountOf(portal, 'editor')
  const hue = `${portal.url}/cn/hue`
  await askForHit(hue)
  const id = await idOf(editor, 'localities', 'slug', 'hue')
  const { status } = await editor('PATCH', `/localities/${id}?locale=vi&depth=0`, { figures: [{ kind: 'coast', value: 127.5, year: 2024, sourceNames: { vi: 'Niên giám', zh: '统计年鉴' } }] })
  expect(status).toBe(200)
  const { html } = await askUntil(hue, (answer) => answer.html.includes('127.5公里'))
  expect(html).toContain('统计年鉴')
  expect((await editor('PATCH', `/localities/${id}?locale=vi&depth=0`, { figures: [{ kind: 'coast', value: -1 }] })).status).toBe(400)
  expect((await editor('PATCH', `/localities/${id}?locale=vi&depth=0`, { figures: [{ kind: 'coast', value: 1, sourceUrl: 'javascript:alert(1)' }] })).status).toBe(400)

  const slug = uniqueWord()
  await editor('POST', '/localities?locale=vi&depth=0', { name: 'Nơi trống', slug })
  const empty = await ask(`${portal.url}/vi/${slug}`)
  expect([empty.status, empty.html.includes('about-locality')]).toEqual([200, false])
  expect((await ask(`${portal.url}/vi/hai-phong/page/2`)).html).not.toContain('about-locality')
})
