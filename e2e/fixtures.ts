import { test as base, expect, type Page } from 'playwright/test'
import { startMailbox, type Mailbox } from './mailbox'
import { startPortal, type Portal, type Role } from './portal'
import { restClient, type Rest } from './rest'
import { openSmallNewsroom } from './small-newsroom'

type WorkerFixtures = { mailbox: Mailbox; portal: Portal }
type Fixtures = {
  /** A signed-in page of the admin, one browser context for each account; the form takes two pages more, and is one story's. */
  deskOf: (role: Role, how?: 'by the form') => Promise<Page>
  /** REST as a desk account, or as anybody. */
  restOf: (role: Role | 'anybody') => Promise<Rest>
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  mailbox: [
     
    async ({}, use) => {
      const mailbox = await startMailbox()
      await use(mailbox)
      await mailbox.stop()
    },
    { scope: 'worker' },
  ],
  portal: [
    async ({ mailbox }, use) => {
      const isSmall = process.env.PORTAL_E2E_DATABASE === 'mongodb'
      const portal = await startPortal({ SMTP_URL: mailbox.url, TRUST_PROXY: 'loopback', ...(isSmall ? { DEMO: 'none' } : {}) })
      if (isSmall) await openSmallNewsroom(portal)
      await use(portal)
      await portal.stop()
      portal.remove()
    },
    { scope: 'worker', timeout: 400_000 },
  ],
   
  baseURL: async ({ portal }, use) => use(portal.url),
  deskOf: async ({ browser, portal }, use) => {
    const pages: Page[] = []
    await use(async (role, how) => {
      const context = await browser.newContext({ baseURL: portal.url, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
      const page = await context.newPage()
      pages.push(page)
      answersClicks(page)
      if (how) await signInByForm(page, portal.accounts[role])
      else expect((await context.request.post('/api/users/login', { data: portal.accounts[role] })).status()).toBe(200)
      return page
    })
    for (const page of pages) await page.context().close()
  },
  restOf: async ({ portal }, use) => use((role) => restClient(portal.url, role === 'anybody' ? null : portal.accounts[role])),
})

async function signInByForm(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.goto('/admin/login')
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.locator('form button[type=submit]').click()
  await expect(page.locator('.dashboard, .nav')).not.toHaveCount(0)
  await page.waitForURL((address) => !address.pathname.includes('login'))
}

/**
 * The admin's pages are shown before React has taken hold of them, and a click until then is nobody's. Going to one is done
 * when its buttons work, on a slow machine as well.
 */
function answersClicks(page: Page): void {
  const goto = page.goto.bind(page)
  page.goto = async (...args) => {
    const response = await goto(...args)
    if (new URL(page.url()).pathname.startsWith('/admin')) {
      await page.waitForFunction(() => {
        const buttons = [...document.querySelectorAll('button')]
        return buttons.length > 0 && buttons.every((button) => Object.keys(button).some((key) => key.startsWith('__reactProps')))
      })
    }
    return response
  }
}

export { expect }
