import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import { draftArticle, paragraph, publish } from '../articles'
import { expect, test } from '../fixtures'

const original = (page: Page) => page.getByRole('complementary', { name: 'Bản gốc tiếng Việt' })

test('a translator finds what is to be done, works beside the original, and follows its changes; readers are told meanwhile', async ({ page, deskOf, restOf }) => {
  test.setTimeout(240_000)
  const editor = await restOf('editor')
  const headline = 'Hạ Long đón đoàn ba thành phố cảng'
  const { id, code } = await draftArticle(editor, headline, { body: paragraph('Đoàn gồm 46 người, thăm vịnh Hạ Long trong 3 ngày.') })
  await publish(editor, id)
  const desk = await deskOf('translator')

  await test.step('the queue has it, and the form has the original, its terms and what is missing', async () => {
    await desk.goto('/admin')
    await desk.getByRole('region', { name: 'Việc dịch' }).getByRole('link', { name: /chưa dịch/ }).first().click()
    await expect(desk.getByRole('heading', { level: 1, name: 'Biên dịch' })).toBeVisible()
    await desk.getByRole('link', { name: headline }).click()
    await expect(original(desk).getByRole('heading', { name: headline })).toBeVisible()
    await expect(original(desk)).toContainText('Đoàn gồm 46 người')
    await expect(original(desk).getByRole('row', { name: /vịnh Hạ Long/ })).toContainText('Hạ Long Bay')
    await original(desk).getByRole('button', { name: 'Nhận dịch' }).click()
    await expect(original(desk).getByText('Người dịch: Biên dịch viên')).toBeVisible()
  })

  await test.step('what is written is compared with it', async () => {
    await desk.locator('#field-headline').fill('Hạ Long welcomes visitors from three port cities')
    const body = desk.locator('.rich-text-lexical [contenteditable=true]').first()
    await body.click()
    await desk.keyboard.insertText('A delegation of 64 people toured Hạ Long Bay for three days.')
    await desk.locator('#action-save-draft').click()
    await expect(original(desk).getByText('Đang dịch')).toBeVisible()
    await expect(original(desk).getByText('chưa thấy trong bản dịch')).toContainText('46')
    await expect(original(desk).getByRole('row', { name: /vịnh Hạ Long/ })).toContainText('đã dùng')
  })

  await publish(editor, id, 'en')

  await test.step('the original changes: the form marks where, the list has it, the English page says so', async () => {
    await publish(editor, id, 'vi', { body: paragraph('Đoàn gồm 64 người, thăm vịnh Hạ Long trong 3 ngày.') })
    await desk.goto('/admin/translation?language=en&work=stale')
    await desk.getByRole('link', { name: headline }).click()
    await expect(original(desk).getByText('Bản gốc đã đổi sau khi bản này được dịch')).toBeVisible()
    await expect(original(desk).locator('del')).toHaveText('46')
    await expect(original(desk).locator('ins')).toHaveText('64')
    await expect(desk.getByRole('region', { name: 'Tình trạng theo ngôn ngữ' }).getByText('bản gốc đã đổi')).toBeVisible()
    await page.goto(`/en/a/${code}`)
    const notice = page.locator('article .stale')
    await expect(notice).toContainText('The Vietnamese original was changed on')
    await notice.getByRole('link', { name: 'Read the original' }).click()
    await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
    await expect(page.locator('article .stale')).toHaveCount(0)
  })

  await test.step('what is typed is saved before it is vouched for; then the marks are gone; for readers when it is published', async () => {
    const isTrue = original(desk).getByRole('button', { name: 'Xác nhận đã khớp bản gốc' })
    await desk.locator('#field-standfirst').fill('A delegation of 64 came to see the bay.')
    await expect(isTrue).toBeDisabled()
    await desk.locator('#action-save-draft').click()
    await expect(isTrue).toBeEnabled()
    await isTrue.click()
    await expect(original(desk).getByText('Chờ đăng bản sửa')).toBeVisible()
    await expect(original(desk).getByText('Đã xác nhận khớp: Biên dịch viên')).toBeVisible()
    await expect(original(desk).locator('ins, del')).toHaveCount(0)
    // What readers have is still the old text.
    await page.goto(`/en/a/${code}`)
    await expect(page.locator('article .stale')).toBeVisible()
    await publish(editor, id, 'en', { standfirst: 'A delegation of 64 came to see the bay.' })
    await page.goto(`/en/a/${code}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('article .stale')).toHaveCount(0)
  })
})

test('who changes the language with something unsaved is asked first, and loses nothing by saying no', async ({ deskOf, restOf }) => {
  const { id } = await draftArticle(await restOf('editor'), 'Bài đang dịch dở')
  const desk = await deskOf('translator')
  await desk.goto(`/admin/collections/articles/${id}?locale=en`)
  await expect(desk.getByRole('heading', { level: 1, name: 'Bài đang dịch dở' })).toBeVisible()
  await desk.locator('#field-standfirst').fill('Not saved yet.')
  const asked: string[] = []
  desk.once('dialog', (dialog) => {
    asked.push(dialog.message())
    void dialog.dismiss()
  })
  const toKorean = async () => {
    await desk.locator('.localizer button').first().click()
    await desk.locator('button', { has: desk.locator('[data-locale=ko].localizer__locale-code') }).click()
  }
  await toKorean()
  expect(asked[0]).toContain('chưa lưu')
  await expect(desk.locator('#field-standfirst')).toHaveValue('Not saved yet.')
  await desk.keyboard.press('Escape')
  await desk.locator('#action-save-draft').click()
  await expect(desk.locator('#action-save-draft')).toBeDisabled()
  await toKorean()
  await expect(desk).toHaveURL(/locale=ko/)
  expect(asked).toHaveLength(1)
})

test('an editor who has corrected a letter says once that all translations are still true', async ({ deskOf, restOf }) => {
  const rest = await restOf('editor')
  const { id, code } = await draftArticle(rest, 'Hải Phòng đón tàu du lịch quố tế')
  await publish(rest, id)
  for (const locale of ['en', 'ko']) await publish(rest, id, locale, { headline: `A cruise ship (${locale})`, body: paragraph('A ship came.') })
  const desk = await deskOf('editor')
  await desk.goto(`/admin/collections/articles/${id}?locale=vi`)
  await desk.locator('#field-headline').fill('Hải Phòng đón tàu du lịch quốc tế')
  await desk.getByRole('button', { name: 'Đăng bản Tiếng Việt' }).click()
  const state = desk.getByRole('region', { name: 'Tình trạng theo ngôn ngữ' })
  await expect(state.getByText('bản gốc đã đổi')).toHaveCount(2)
  await state.getByRole('button', { name: 'Chỉ sửa nhỏ, các bản dịch vẫn khớp' }).click()
  await expect(state.getByText('bản gốc đã đổi')).toHaveCount(0)
  for (const prefix of ['en', 'kr']) expect(await (await fetch(`${new URL(desk.url()).origin}/${prefix}/a/${code}`)).text()).not.toContain('class="stale"')
})

test('a Japanese reader is told in Japanese that the original was changed, on the page and on paper', async ({ page, restOf }) => {
  const editor = await restOf('editor')
  const { id, code } = await draftArticle(editor, 'Bài có bản tiếng Nhật cũ hơn')
  await publish(editor, id)
  await publish(editor, id, 'ja', { headline: '日本語の記事', body: paragraph('本文です。') })
  await publish(editor, id, 'vi', { headline: 'Bài có bản tiếng Nhật cũ hơn, đã sửa' })
  await page.goto(`/ja/a/${code}`)
  await expect(page.locator('.stale')).toContainText('ベトナム語の原文は')
  await expect(page.locator('.stale a')).toHaveAttribute('hreflang', 'vi')
  await page.goto(`/ja/a/${code}/print`)
  await expect(page.locator('.stale')).toContainText('ベトナム語の原文は')
})

test('the translators’ desk is for who translates or publishes, and is accessible', async ({ deskOf }) => {
  const moderator = await deskOf('moderator')
  await moderator.goto('/admin/translation')
  await expect(moderator).toHaveURL(/\/admin$/)
  const editor = await deskOf('editor')
  await editor.goto('/admin/translation?work=done')
  await expect(editor.getByRole('table', { name: 'Theo ngôn ngữ' }).getByRole('row')).toHaveCount(5)
  const { violations } = await new AxeBuilder({ page: editor }).include('.desk-translation').analyze()
  expect(violations).toEqual([])
})
