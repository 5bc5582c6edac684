/** The answer to a posted form: go and see, and do not send it again on a reload (RFC 9110 §15.4.4). */
export const seeOther = (path: string): Response => new Response(null, { status: 303, headers: { location: path, 'cache-control': 'no-store' } })

/** Why a request is not taken for a form of at most `maxBytes`: too long or of no told length (413), or no form at all (415). Null when it may be read. */
export function refusalOf({ headers }: Request, maxBytes: number): Response | null {
  if (Number(headers.get('content-length') ?? Infinity) > maxBytes) return new Response(null, { status: 413 })
  const isForm = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/.test(headers.get('content-type') ?? '')
  return isForm ? null : new Response(null, { status: 415 })
}
