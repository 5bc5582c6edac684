import { expect, test } from '../fixtures'

test('a desk account resets its password by e-mail', async ({ browser, portal, mailbox }) => {
  const page = await (await browser.newContext({ baseURL: portal.url })).newPage()
  await page.goto('/admin/forgot')
  await page.locator('#field-email').fill(portal.accounts.reporter.email)
  await page.locator('form button[type=submit]').click()
  await expect.poll(() => mailbox.messages.length).toBeGreaterThan(0)
  const message = mailbox.messages.at(-1)!
  expect(message).toContain('yêu cầu đặt lại mật khẩu')
  const link = /https?:\/\/[^\s"<]+\/admin\/reset\/[^"<\s]+/.exec(message)![0]
  expect(link.startsWith(portal.url)).toBe(true)

  await page.goto(link)
  await page.locator('#field-password').fill('mot-mat-khau-moi')
  await page.locator('#field-confirm-password').fill('mot-mat-khau-moi')
  await page.locator('form button[type=submit]').click()
  await page.waitForURL((address) => !address.pathname.includes('reset'))

  const signIn = (password: string) =>
    page.request.post('/api/users/login', { data: { email: portal.accounts.reporter.email, password } })
  expect((await signIn(portal.accounts.reporter.password)).status()).toBe(401)
  expect((await signIn('mot-mat-khau-moi')).status()).toBe(200)
  portal.accounts.reporter.password = 'mot-mat-khau-moi'

  // The link works once; and asking for an unknown address tells nobody whether it exists.
  const again = await page.request.post('/api/users/reset-password', { data: { token: link.split('/').pop(), password: 'lan-thu-hai-nua' } })
  expect(again.ok()).toBe(false)
  const before = mailbox.messages.length
  expect((await page.request.post('/api/users/forgot-password', { data: { email: 'khong-co@portal.example' } })).status()).toBe(200)
  expect(mailbox.messages.length).toBe(before)
  await page.context().close()
})
