import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'
import { hasRole } from '@/access/roles'
import { bodyOf, json, refusal } from '@/features/desk-endpoint'
import { eraseAddress } from './erase'
import { exportAddress } from './export'
import { findComments, findMessages } from './find'
import { addressSchema, erasureSchema } from './rules'

/** For administrators; the address comes in the body, for addresses of pages are logged. */
function post<T extends z.ZodType>(path: string, schema: T, answer: (req: PayloadRequest, given: z.infer<T>) => Promise<unknown>): Endpoint {
  return {
    path,
    method: 'post',
    handler: async (req) => {
      if (!hasRole(req, 'admin')) throw refusal(req, 'adminsOnly', 403)
      return json(await answer(req, await bodyOf(req, schema)))
    },
  }
}

/** What an administrator does about one address, below `/api/privacy-records`. */
export const privacyEndpoints: Endpoint[] = [
  post('/look', addressSchema, async ({ payload }, { email }) => ({ comments: (await findComments(payload, email)).length, messages: (await findMessages(payload, email)).length })),
  post('/export', addressSchema, ({ payload, user }, { email }) => exportAddress(payload, email, user)),
  post('/erase', erasureSchema, ({ payload, user }, { email, how }) => eraseAddress(payload, email, how, user)),
]
