import type { CollectionBeforeValidateHook } from 'payload'
import { withoutWaitingPictures, type LexicalBody } from '@/features/articles/rules'

/**
 * A picture pasted from elsewhere that was never uploaded is only an address, perhaps on the writer's own machine: no page
 * shows it, and Payload refuses to publish a text with it in words that say nothing. It goes when the article is saved next.
 */
export const dropWaitingPictures: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (!data) return data
  const body = (data.body === undefined ? originalDoc?.body : data.body) as LexicalBody | null | undefined
  const tidy = withoutWaitingPictures(body)
  return tidy === body ? data : { ...data, body: tidy }
}
