// @ts-check
import { randomBytes } from 'node:crypto'
import { ask } from './http.mjs'

/**
 * Somebody at the desk, by REST.
 * @typedef {Awaited<ReturnType<typeof signIn>>} Desk
 * @typedef {{ id: string, headline: string, page: string }} Draft page: where it will be
 */

/** Lexical's JSON of paragraphs. @param {string[]} texts */
export const paragraphs = (texts) => ({
  root: {
    type: 'root', format: '', indent: 0, version: 1, direction: null,
    children: texts.map((text) => ({
      type: 'paragraph', format: '', indent: 0, version: 1, direction: null, textFormat: 0, textStyle: '',
      children: [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
    })),
  },
})

/** @param {import('./portal.mjs').Portal} portal @param {string} [role] */
export async function signIn({ url, accounts }, role = 'editor') {
  const json = { 'content-type': 'application/json' }
  const { status, body } = await ask(`${url}/api/users/login`, { method: 'POST', headers: json, body: JSON.stringify(accounts[role]) })
  if (status !== 200) throw new Error(`Signing in failed: ${status}`)
  /** @type {{ token: string }} */
  const { token } = JSON.parse(body.toString())

  /** @param {string} method @param {string} path @param {unknown} [data] */
  const rest = async (method, path, data) => {
    const answer = await ask(`${url}/api${path}`, {
      method, headers: { authorization: `JWT ${token}`, ...(data === undefined ? {} : json) }, ...(data === undefined ? {} : { body: JSON.stringify(data) }),
    })
    if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.status} ${answer.body}`)
    return JSON.parse(answer.body.toString())
  }
  /** @param {string} collection @param {string} slug @returns {Promise<string>} */
  const idOf = async (collection, slug) => (await rest('GET', `/${collection}?where[slug][equals]=${slug}&depth=0&limit=1`)).docs[0].id
  const shared = {
    section: await idOf('sections', 'dau-tu'),
    locality: await idOf('localities', 'hai-phong'),
    authors: [await idOf('authors', 'ban-bien-tap')],
    kind: 'original',
  }

  return {
    rest,
    /** What a browser that is signed in sends. */
    cookie: { cookie: `payload-token=${token}`, origin: url },
    /** @returns {Promise<Draft>} */
    async draft() {
      const slug = `ban-do-${randomBytes(4).toString('hex')}`
      const headline = `Tin đo ${slug}`
      const texts = { headline, slug, standfirst: 'Một đoạn sapo do biên tập viên viết, không lặp lại câu đầu.', body: paragraphs(Array.from({ length: 8 }, (_, at) => `Đoạn ${at + 1}. ${'Hai bên ký kết thỏa thuận hợp tác trong lĩnh vực cảng biển và công nghiệp. '.repeat(4)}`)) }
      const { doc } = await rest('POST', '/articles?draft=true&locale=vi&depth=0', { ...texts, ...shared })
      return { id: doc.id, headline, page: `${url}/vi/hai-phong/${slug}-${doc.code}` }
    },
    /** @param {string} id */
    publish: (id) => rest('PATCH', `/articles/${id}?locale=vi&publishSpecificLocale=vi&depth=0`, { _status: 'published' }),
    /** @param {string} id */
    unpublish: (id) => rest('PATCH', `/articles/${id}?locale=vi&depth=0`, { _status: 'draft' }),
    /** As the admin's form does: the whole document as `_payload` of a multipart form, by the browser's cookie. @param {string} id */
    async publishByForm(id) {
      const whole = await rest('GET', `/articles/${id}?draft=true&locale=vi&depth=0`)
      const boundary = `----form${randomBytes(8).toString('hex')}`
      const payload = JSON.stringify({ ...whole, _status: 'published' })
      const body = `--${boundary}\r\ncontent-disposition: form-data; name="_payload"\r\n\r\n${payload}\r\n--${boundary}--\r\n`
      return async () => {
        const headers = { ...this.cookie, 'accept-language': 'vi', 'content-type': `multipart/form-data; boundary=${boundary}` }
        const answer = await ask(`${url}/api/articles/${id}?depth=0&locale=vi&publishSpecificLocale=vi`, { method: 'PATCH', headers, body })
        if (answer.status !== 200) throw new Error(`The form was refused: ${answer.status} ${answer.body}`)
      }
    },
  }
}
