import { expect, it } from 'vitest'
import { sayThatSessionIsOver } from './sayThatSessionIsOver'

type Given = Parameters<typeof sayThatSessionIsOver>[0]
const said = (referer: string | null, over: object = {}) =>
  sayThatSessionIsOver({ error: { status: 403 }, req: { method: 'PATCH', user: null, headers: new Headers(referer === null ? {} : { referer }), t: (key: string) => key, ...over } } as unknown as Given)

it('tells whoever saves from a page of the desk without an account, and nobody else', () => {
  expect(said('https://portal.test/admin/collections/articles/1')).toEqual({ response: { errors: [{ message: 'portal:sessionOver' }] }, status: 403 })
  for (const referer of [null, '', 'no address', 'https://portal.test/admin/login', 'https://portal.test/vi']) expect(said(referer)).toBeUndefined()
  expect(said('https://portal.test/admin/collections/articles/1', { user: { id: '1' } })).toBeUndefined()
  expect(said('https://portal.test/admin/collections/articles/1', { method: 'GET' })).toBeUndefined()
})
