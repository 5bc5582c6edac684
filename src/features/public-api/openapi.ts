import { localeCodes, localeRecord } from '@/locales'
import { apiPath, limits } from './rules'

const text = { type: 'string' } as const
const maybeText = { type: ['string', 'null'] } as const
const address = { type: 'string', format: 'uri' } as const
const instant = { type: 'string', format: 'date-time' } as const
const list = <T>(items: T) => ({ type: 'array', items }) as const
const of = (properties: Record<string, unknown>) => ({ type: 'object', properties, required: Object.keys(properties), additionalProperties: false })
const maybe = (schema: object) => ({ oneOf: [schema, { type: 'null' }] })
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

const language = { type: 'string', enum: localeCodes.map((code) => localeRecord(code).tag) }
const id = { type: 'string', pattern: '^[2-9a-hjkmnp-z]{6}-(vi|en|ja|ko|zh-Hans)$', description: 'Stable: it stays when headline, address or place change.' }

const edition = {
  id,
  code: { type: 'string', description: 'The article, the same in every language.' },
  language,
  url: address,
  shortUrl: { ...address, description: 'Leads to `url` for as long as the edition is published.' },
  apiUrl: address,
  headline: text,
  standfirst: maybeText,
  kind: { type: 'string', enum: ['original', 'syndicated', 'translated'] },
  agency: maybe(of({ name: text, abbreviation: text })),
  authors: list(of({ slug: text, name: text, position: { ...maybeText, description: 'As of the day of publication.' }, url: address })),
  source: maybe(of({ name: text, abbreviation: maybeText, url: maybeText, date: { ...maybeText, format: 'date' } })),
  locality: maybe(ref('Named')),
  sections: { ...list(ref('Named')), description: 'The parent section first, where there is one.' },
  topics: list(ref('Named')),
  partnerCountries: { ...list({ type: 'string' }), description: 'ISO 3166-1 alpha-2.' },
  picture: maybe(of({ url: address, type: text, width: { type: 'integer' }, alt: text, caption: maybeText, credit: maybeText })),
  artificialIntelligence: { ...maybe(of({ uses: list(text), note: maybeText })), description: 'What it was used for, as declared.' },
  languages: list(of({ id, language, url: address })),
  publishedAt: instant,
  revisedAt: { type: ['string', 'null'], format: 'date-time', description: 'When the text was changed after its publication.' },
  originalChangedAt: { type: ['string', 'null'], format: 'date-time', description: 'Of a translation: when the Vietnamese original last changed without it; null while they agree.' },
  updatedAt: { ...instant, description: 'When anything of this answer last changed; what `updatedSince` compares with.' },
}

const query = (name: string, schema: object, description: string) => ({ name, in: 'query', required: false, description, schema })
const slug = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 100 }
const time = { type: 'string', examples: ['2023-02-01', '2023-02-01T09:48:00+07:00'] }

const rate = {
  RateLimit: { description: 'What is left of the window and the seconds to its end (draft-ietf-httpapi-ratelimit-headers).', schema: text },
  'RateLimit-Policy': { description: 'How many requests a window of so many seconds has.', schema: text },
}
const answered = (schema: object, description: string) => ({ description, headers: { ETag: { description: 'The version of this answer.', schema: text }, ...rate }, content: { 'application/json': { schema } } })
const problems = (description: string, headers: object = rate) => ({ description, headers, content: { 'application/problem+json': { schema: ref('Problem') } } })
const known = { description: 'The answer of that ETag still holds.', headers: rate }
const tooMany = problems('Too many requests.', { ...rate, 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } } })

/** The open API described for machines (OpenAPI 3.1). */
export const openApi = (siteUrl: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'Foreign-affairs portal: published editions',
    version: '1.0.0',
    summary: 'Every article published on the portal, one edition for each language.',
    description:
      'Read only, without registration. Only what is published is here: what is taken down is gone at once. Within v1 fields may be added, none is removed or changes its meaning. When you republish, name the source and link to `url`; `syndicated` editions belong to the newsroom named in `source`.',
  },
  servers: [{ url: siteUrl + apiPath }],
  paths: {
    '/editions': {
      get: {
        operationId: 'listEditions',
        summary: 'Published editions, newest first',
        parameters: [
          query('language', language, 'Only this language.'),
          query('locality', slug, 'Only this locality, by its slug.'),
          query('section', slug, 'Only this section and its subsections.'),
          query('topic', slug, 'Only this topic.'),
          query('author', slug, 'Only this author.'),
          query('from', time, 'Published at or after; a day begins in Việt Nam (UTC+7).'),
          query('to', time, 'Published before.'),
          query('updatedSince', time, 'Changed at or after, in whatever way.'),
          query('cursor', text, 'The `nextCursor` of the answer before.'),
          query('limit', { type: 'integer', minimum: 1, maximum: limits.most, default: limits.usual }, 'How many.'),
        ],
        responses: { 200: answered(ref('EditionList'), 'A page of the list.'), 304: known, 400: problems('A parameter cannot be understood; `parameter` names it.'), 404: problems('A filter names something that does not exist.'), 429: tooMany },
      },
    },
    '/editions/{id}': {
      get: {
        operationId: 'getEdition',
        summary: 'One edition with its text',
        parameters: [{ name: 'id', in: 'path', required: true, schema: id }],
        responses: { 200: answered(ref('EditionWithText'), 'The edition.'), 304: known, 404: problems('Not published in this language, or no such article.'), 429: tooMany },
      },
    },
  },
  components: {
    schemas: {
      Named: of({ slug: text, name: text, url: address }),
      Edition: of(edition),
      EditionWithText: of({ ...edition, html: { ...maybeText, description: 'The text as HTML; null for `syndicated` editions, which are read at their source.' } }),
      EditionList: of({ editions: list(ref('Edition')), nextCursor: { ...maybeText, description: 'Null on the last page.' } }),
      Problem: {
        type: 'object',
        description: 'RFC 9457.',
        properties: { type: { type: 'string' }, title: text, status: { type: 'integer' }, detail: text, parameter: { type: 'string', description: 'The parameter at fault.' } },
        required: ['type', 'title', 'status', 'detail'],
      },
    },
  },
})
