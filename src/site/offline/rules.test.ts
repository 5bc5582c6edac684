import { describe, expect, it } from 'vitest'
import { kindOf, mayKeep, offlinePath, stylesheetsOf } from './rules.mjs'

const origin = 'https://portal.test'
const ask = (path: string, over = {}) => kindOf({ method: 'GET', mode: 'navigate', url: new URL(path, origin).href, ...over }, origin)

describe('the worker', () => {
  it.each(['/vi', '/kr/', '/ja/hai-phong/bai-7k2m9q', '/en/p/contact', '/cn/a/7k2m9q/print'])('keeps the page %s', (path) => expect(ask(path)).toBe('page'))
  it.each([
    '/', '/admin', '/admin/collections/articles', '/api/articles', '/internal/revalidate', '/healthz', '/vien',
    'https://elsewhere.test/vi',
  ])('leaves %s alone', (path) => expect(ask(path)).toBeNull())
  it.each(['/vi/preview/7k2m9q', '/vi/search?q=x', '/vi/a/7k2m9q/comment?form=x', '/kr/p/contact/message?form=x'])('asks for %s and does not keep it', (path) => expect(ask(path)).toBe('personal'))

  it('leaves forms that are sent alone, and what a page counts or asks for besides its files', () => {
    expect(ask('/vi/p/contact/messages', { method: 'POST' })).toBeNull()
    expect(ask('/vi/seen.gif', { mode: 'no-cors' })).toBeNull()
    expect(ask('/api/media/file/x.avif', { mode: 'no-cors' })).toBeNull()
    expect(ask('/media/0a/x.avif', { mode: 'no-cors' })).toBe('file')
    expect(ask('/assets/article.vi-0123456789ab.css', { mode: 'no-cors' })).toBe('file')
  })

  it('keeps no answer that is forbidden to keep, an error, a redirect or another site’s', () => {
    const answer = (cacheControl: string | null, over = {}) => mayKeep({ ok: true, redirected: false, type: 'basic', headers: new Headers(cacheControl ? { 'cache-control': cacheControl } : {}), ...over })
    expect(answer('public, max-age=0, s-maxage=3600')).toBe(true)
    expect(answer(null)).toBe(true)
    for (const forbidden of ['no-store', 'private, no-store', 'private, max-age=60']) expect(answer(forbidden), forbidden).toBe(false)
    for (const other of [{ ok: false }, { redirected: true }, { type: 'opaque' }, { type: 'opaqueredirect' }]) expect(answer(null, other)).toBe(false)
  })

  it('finds the stylesheet of a page', () => {
    const html = '<head><link rel="stylesheet" href="/assets/article.vi-0123456789ab.css" data-precedence="page"/><link rel="icon" href="/favicon.svg"/></head>'
    expect(stylesheetsOf(html)).toEqual(['/assets/article.vi-0123456789ab.css'])
  })

  it('knows the language of an address', () => {
    expect(['/kr/x', '/vi', '/ja/a/7k2m9q/print'].map((path) => offlinePath(origin + path))).toEqual(['/kr/offline', '/vi/offline', '/ja/offline'])
  })
})
