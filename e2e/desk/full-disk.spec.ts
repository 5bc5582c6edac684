import { rmSync, statfsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'playwright/test'
import { mountSmallDisk, whyNoSmallDisk } from '../../src/testing/small-disk'
import { startPortal } from '../portal'
import { restClient } from '../rest'

const noDisk = whyNoSmallDisk()
test.skip(noDisk !== null, noDisk ?? '')

test('a disk that gets full: what was acknowledged is there after a restart, what was refused is still on the page', async ({ browser }) => {
  test.setTimeout(400_000)
  const disk = mountSmallDisk(64)
  const portal = await startPortal({ DATA_DIR: disk.folder, DEMO: 'none' })
  const filler = path.join(disk.folder, 'somebody-elses-file')
  try {
    const account = { email: 'bien-tap@portal.example', password: 'mat-khau-rat-dai-cua-toi', name: 'Biên tập' }
    await (await restClient(portal.url, null))('POST', '/users/first-register', account)
    const rest = await restClient(portal.url, account)
    const save = (at: number) => rest<{ doc?: { id: string }; errors?: Array<{ message: string }> }>('POST', '/articles?draft=true&locale=vi&depth=0', { headline: `Bài ${at}`, standfirst: 'Mười hai thỏa thuận mới. '.repeat(800), kind: 'original' })
    const first = (await save(0)).body.doc!.id

    const page = await (await browser.newContext({ baseURL: portal.url, locale: 'vi-VN' })).newPage()
    await page.goto('/admin/login')
    await page.locator('#field-email').fill(account.email)
    await page.locator('#field-password').fill(account.password)
    await page.locator('form button[type=submit]').click()
    await page.waitForURL((address) => !address.pathname.includes('login'))
    await page.goto(`/admin/collections/articles/${first}?locale=vi`)
    await expect(page.locator('#field-headline')).toHaveValue('Bài 0')

    const { bavail, bsize } = statfsSync(disk.folder)
    writeFileSync(filler, Buffer.alloc(bavail * bsize - 1024 * 1024))
    const acknowledged = [first]
    for (let refused = 0, at = 1; refused < 3; at += 1) {
      const { status, body } = await save(at)
      if (status === 201) acknowledged.push(body.doc!.id)
      else {
        refused += 1
        expect([status, body.errors![0]!.message]).toEqual([507, expect.stringContaining('ổ đĩa của máy chủ đã đầy')])
      }
      expect(at).toBeLessThan(300)
    }
    expect((await fetch(`${portal.url}/readyz`)).status).toBe(503)
    expect((await fetch(`${portal.url}/vi`)).status).toBe(200)

    const typed = 'Tiêu đề gõ lúc ổ đĩa đầy '.repeat(4_000)
    await page.locator('#field-headline').fill('Tiêu đề gõ lúc ổ đĩa đầy')
    await page.locator('#field-standfirst').fill(typed)
    const answered = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.url().includes(first))
    await page.locator('#action-save-draft').click()
    expect((await answered).status()).toBe(507)
    await expect(page.getByText(/ổ đĩa của máy chủ đã đầy/)).toBeVisible()
    await expect(page.getByText(/Something went wrong|Đã xảy ra lỗi/)).toHaveCount(0)
    await page.screenshot({ path: 'test-results/full-disk.png' })
    await expect(page.locator('#field-headline')).toHaveValue('Tiêu đề gõ lúc ổ đĩa đầy')
    await expect(page.locator('#field-standfirst')).toHaveValue(typed)

    rmSync(filler)
    const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.url().includes(first))
    await page.locator('#action-save-draft').click()
    expect((await saved).status()).toBe(200)

    await portal.stop()
    await portal.start()
    const again = await restClient(portal.url, account)
    const { body } = await again<{ docs: Array<{ id: string; headline: string }> }>('GET', '/articles?draft=true&locale=vi&depth=0&limit=500&select[headline]=true')
    expect(body.docs.map(({ id }) => id).sort()).toEqual([...acknowledged].sort())
    expect(body.docs.find(({ id }) => id === first)!.headline).toBe('Tiêu đề gõ lúc ổ đĩa đầy')
    await page.context().close()
  } finally {
    await portal.stop()
    disk.remove()
  }
})
