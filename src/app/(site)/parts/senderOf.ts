/** Who sent a request. The server has put the reader's own address there, or what a trusted proxy says of it (`scripts/lib/reader-pages.mjs`). */
export const senderOf = ({ headers }: Request): { address: string } => ({ address: headers.get('x-forwarded-for') ?? '' })

/** Whether it is our own script that asks, which stays on its page and wants to be told, not sent on. */
export const isScript = ({ headers }: Request): boolean => (headers.get('accept') ?? '').includes('application/json')
