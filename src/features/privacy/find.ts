import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { normalAddress } from './rules'

type Addressed = { id: string; email?: string | null }

/** What is kept under an address in a collection, however its capitals were typed. */
async function under<T extends Addressed>(payload: Payload, collection: CollectionSlug, address: string, req?: PayloadRequest): Promise<T[]> {
  // What contains it holds more than what equals it, and no less; both databases fold capitals there.
  const where: Where = { email: { contains: address } }
  const { docs } = await payload.find({ collection, where, sort: 'createdAt', pagination: false, depth: 0, overrideAccess: true, showHiddenFields: true, ...(req ? { req } : {}) })
  return (docs as unknown as T[]).filter(({ email }) => normalAddress(email ?? '') === address)
}

export type OwnComment = Addressed & {
  code: string; headline?: string | null; locale: string; name: string; text: string; originalText?: string | null; status: string; createdAt: string; parent?: string | null
  likes?: number | null; wantsMail?: boolean | null; emailVerifiedAt?: string | null; consentVersion?: string | null; networkAddress?: string | null
}
export type OwnMessage = Addressed & { subject: string; text: string; name: string; locale: string; state: string; createdAt: string; consentVersion?: string | null }

export const findComments = (payload: Payload, address: string, req?: PayloadRequest) => under<OwnComment>(payload, 'comments', address, req)
export const findMessages = (payload: Payload, address: string, req?: PayloadRequest) => under<OwnMessage>(payload, 'messages', address, req)
