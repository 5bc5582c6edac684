import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import type { z } from 'zod'
import { hasRole } from '@/access/roles'
import { eraseAddress } from './erase'
import { exportAddress } from './export'
import { findComments, findMessages } from './find'
import { addressSchema, erasureSchema } from './rules'

const json = (answer: unknown): Response => Response.json(answer, { headers: { 'cache-control': 'no-store' } })

/** For administrators; the address comes in the body, for addresses of pages are logged. */
function post<T extends z.ZodType>(path: string, schema: T, answer: (req: PayloadRequest, given: z.infer<T>) => Promise<unknown>): Endpoint {
  const refuse = (req: PayloadRequest, key: string, status: number): APIError => new APIError(req.t(`portal:${key}` as never), status, null, true)
  return {
    path,
    method: 'post',
    handler: async (req) => {
      if (!hasRole(req, 'admin')) throw refuse(req, 'adminsOnly', 403)
      const { data, success } = schema.safeParse(await req.json?.().catch(() => null))
      if (!success) throw refuse(req, 'badRequest', 400)
      return json(await answer(req, data))
    },
  }
}

/** What an administrator does about one address, below `/api/privacy-records`. */
export const privacyEndpoints: Endpoint[] = [
  post('/look', addressSchema, async ({ payload }, { email }) => ({ comments: (await findComments(payload, email)).length, messages: (await findMessages(payload, email)).length })),
  post('/export', addressSchema, ({ payload, user }, { email }) => exportAddress(payload, email, user)),
  post('/erase', erasureSchema, ({ payload, user }, { email, how }) => eraseAddress(payload, email, how, user)),
]
