/** Answers of the portal's REST API; `ok` says whether it was done. */
export type Rest = <T = Record<string, never>>(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, data?: unknown) => Promise<{ status: number; body: T }>

export async function restClient(url: string, account: { email: string; password: string } | null): Promise<Rest> {
  let token: string | null = null
  const rest: Rest = async (method, path, data) => {
    const response = await fetch(`${url}/api${path}`, {
      method,
      headers: { ...(token ? { authorization: `JWT ${token}` } : {}), ...(data === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(data === undefined ? {} : { body: JSON.stringify(data) }),
    })
    return { status: response.status, body: (await response.json().catch(() => ({}))) as never }
  }
  if (account) {
    const { status, body } = await rest<{ token: string }>('POST', '/users/login', account)
    if (status !== 200) throw new Error(`Signing in failed: ${status}`)
    token = body.token
  }
  return rest
}
