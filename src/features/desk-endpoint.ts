import { APIError, type PayloadRequest } from 'payload'
import type { z } from 'zod'
import type { MessageKey } from '@/locales/desk'

/** An answer to the desk: of this moment, kept by nobody. */
export const json = (answer: unknown): Response => Response.json(answer, { headers: { 'cache-control': 'no-store' } })

/** A refusal in the language of the account, to be thrown. */
export const refusal = (req: PayloadRequest, key: MessageKey, status: number): APIError => new APIError(req.t(`portal:${key}` as never), status, null, true)

/** The body of a request by its schema; throws a refusal (400) where it is another. */
export async function bodyOf<T extends z.ZodType>(req: PayloadRequest, schema: T): Promise<z.infer<T>> {
  const given: unknown = await req.json?.().catch(() => null)
  const { data, success } = schema.safeParse(given)
  if (!success) throw refusal(req, 'badRequest', 400)
  return data
}
