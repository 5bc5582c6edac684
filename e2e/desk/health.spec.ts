import { expect, test } from '../fixtures'
import { startPortal } from '../portal'

const openly = /mongo|sqlite|payload|next|node|version|portal\.db|\/tmp|@/i

test('a monitor sees that the portal is alive and ready, and learns nothing else', async ({ portal }) => {
  // Right after a start the search index is still being made, and that is told.
  await expect.poll(async () => ((await (await fetch(`${portal.url}/readyz`)).json()) as { warnings: string[] }).warnings, { timeout: 30_000 }).toEqual([])
  for (const [path, expected] of [['/healthz', { status: 'alive' }], ['/readyz', { status: 'ready', failing: [], warnings: [] }]] as const) {
    const answer = await fetch(`${portal.url}${path}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('x-robots-tag')).toBe('noindex')
    expect(answer.headers.get('content-type')).toContain('application/json')
    const text = await answer.text()
    expect(JSON.parse(text)).toMatchObject(expected)
    expect(text).not.toMatch(openly)
    const head = await fetch(`${portal.url}${path}`, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect((await fetch(`${portal.url}${path}`, { method: 'POST' })).status).toBe(405)
  }
  const { checks } = (await (await fetch(`${portal.url}/readyz`)).json()) as { checks: Record<string, { ok: boolean }> }
  expect(Object.keys(checks)).toEqual(['database', 'migrations', 'outbox', 'mails', 'schedules', 'disk', 'search'])
})

test('every answer carries the id of its request: the proxy’s, or one of its own', async ({ portal }) => {
  for (const path of ['/vi', '/vi/khong-co', '/admin/login', '/api/articles', '/healthz', '/media/x/y']) {
    const ids = [await fetch(`${portal.url}${path}`), await fetch(`${portal.url}${path}`)].map(({ headers }) => headers.get('x-request-id'))
    expect(new Set(ids).size, path).toBe(2)
    for (const id of ids) expect(id).toMatch(/^[0-9a-f-]{36}$/)
    const given = await fetch(`${portal.url}${path}`, { headers: { 'x-request-id': 'edge_7-A' } })
    expect(given.headers.get('x-request-id')).toBe('edge_7-A')
  }
  for (const forged of ['a b', '"><script>', 'x'.repeat(65)]) {
    expect((await fetch(`${portal.url}/vi`, { headers: { 'x-request-id': forged } })).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  }
})

test('who watches is told before the port closes; where nobody watches it closes at once', async () => {
  test.setTimeout(400_000)
  const portal = await startPortal({ DEMO: 'none' })
  try {
    const stopped = performance.now()
    await portal.stop()
    expect(performance.now() - stopped).toBeLessThan(4_000)

    await portal.start()
    expect((await fetch(`${portal.url}/readyz`)).status).toBe(200)
    const stopping = portal.stop()
    let last = { status: 200, text: '' }
    while (last.status === 200) {
      const answer = await fetch(`${portal.url}/readyz`)
      last = { status: answer.status, text: await answer.text() }
    }
    expect(last).toEqual({ status: 503, text: '{"status":"stopping"}' })
    await stopping
  } finally {
    await portal.stop()
    portal.remove()
  }
})
