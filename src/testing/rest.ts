import type { Payload } from 'payload'
import { handleEndpoints } from 'payload'
import type { Role } from '@/access/roles'

export type RestAnswer = { status: number; body: Record<string, unknown> }
/** `data` goes as JSON, a form (with a file) as it is. */
export type Rest = (method: string, path: string, data?: unknown, headers?: Record<string, string>) => Promise<RestAnswer>
export type Desk = { rest: Rest; user: { id: string; role: Role; collection: 'users' } | null }

/** Payload's REST API as a client of that account meets it, without a listening server. */
async function restAs(payload: Payload, token: string | null): Promise<Rest> {
  const { default: config } = await import('@payload-config')
  return async (method, path, data, headers = {}) => {
    const isForm = data instanceof FormData
    const response = await handleEndpoints({
      config,
      path: `/api${path.split('?')[0]}`,
      request: new Request(`http://portal.test/api${path}`, {
        method,
        headers: { ...(token ? { authorization: `JWT ${token}` } : {}), ...(data === undefined || isForm ? {} : { 'content-type': 'application/json' }), ...headers },
        ...(data === undefined ? {} : { body: isForm ? data : JSON.stringify(data) }),
      }),
    })
    const text = await response.text()
    return { status: response.status, body: text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : { text } }
  }
}

/** A new account of a role, signed in. */
export async function signIn(payload: Payload, role: Role, languages: string[] = []): Promise<Desk> {
  const email = `${role}-${Math.random().toString(36).slice(2)}@portal.test`
  const password = 'a-long-test-password'
  const user = await payload.create({ collection: 'users', data: { email, password, name: role, role, languages } as never, overrideAccess: true })
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  return { rest: await restAs(payload, token ?? null), user: { ...(user as object), collection: 'users' } as Desk['user'] }
}

export const anonymous = async (payload: Payload): Promise<Desk> => ({ rest: await restAs(payload, null), user: null })
