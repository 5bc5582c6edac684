import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { defaultLocale, isLocale } from '@/locales'

type Handler = ReturnType<typeof REST_GET>

/**
 * Where nothing falls back, Payload reads and writes no localized field at all when a request names no language, or one
 * that there is not (`sanitizeLocales`): the first is taken as Vietnamese, the second refused.
 */
const inALanguage =
  (handle: Handler): Handler =>
  async (request, context) => {
    const url = new URL(request.url)
    const locale = url.searchParams.get('locale')
    if (locale !== null) {
      const isKnown = isLocale(locale) || locale === 'all' || locale === '*'
      return isKnown ? handle(request, context) : Response.json({ errors: [{ message: `locale: ${locale}` }] }, { status: 400 })
    }
    // The admin's long questions come as a form whose text becomes the query, language included.
    if (request.headers.has('x-payload-http-method-override')) return handle(request, context)
    url.searchParams.set('locale', defaultLocale)
    return handle(new Request(url, request), context)
  }

export const GET = inALanguage(REST_GET(config))
export const POST = inALanguage(REST_POST(config))
export const DELETE = inALanguage(REST_DELETE(config))
export const PATCH = inALanguage(REST_PATCH(config))
export const PUT = inALanguage(REST_PUT(config))
export const OPTIONS = REST_OPTIONS(config)
