import { negotiateLocale } from '@/locales/negotiate'

/** `/` leads to the reader's language; nothing remembers it, every page carries its own switch. */
export function GET(request: Request): Response {
  const { prefix } = negotiateLocale(request.headers.get('accept-language'))
  return new Response(null, { status: 307, headers: { location: `/${prefix}`, vary: 'Accept-Language', 'cache-control': 'private, no-store' } })
}
