/** An answer for monitors and load balancers: of this moment, and no page for anybody to find. */
export const answerOperator = (body: object, status: 200 | 503): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' } })
