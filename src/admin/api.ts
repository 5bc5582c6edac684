/** Asks Payload's REST API as the signed-in account; throws with the server's own message (`LostConnection` says it where there is none). */
export async function ask<T>(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, data?: unknown): Promise<T> {
  const response = await fetch(`/api${path}`, {
    method,
    credentials: 'include',
    ...(data === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(data) }),
  })
  const answer = (await response.json().catch(() => ({}))) as { errors?: Array<{ message: string; data?: { errors?: Array<{ message: string }> } }> }
  if (!response.ok) {
    const [first] = answer.errors ?? []
    throw new Error(first?.data?.errors?.map(({ message }) => message).join(' ') || first?.message || String(response.status))
  }
  return answer as T
}
