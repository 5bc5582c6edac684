import { revalidateTag } from 'next/cache.js'

/** Expires at once every cached page that carries one of the tags. Inside a request only: elsewhere Next loses it. */
export function expirePages(tags: string[]): void {
  for (const tag of tags) revalidateTag(tag, { expire: 0 })
}
