// @ts-check
import { spawn } from 'node:child_process'
import { root } from '../lib/paths.mjs'
import { signIn } from './desk.mjs'
import { ask, now, until, untilHit } from './http.mjs'
import { figure } from './numbers.mjs'

/**
 * @typedef {import('./desk.mjs').Desk} Desk
 * @typedef {import('./desk.mjs').Draft} Draft
 * @typedef {import('./portal.mjs').Portal} Portal
 * @typedef {{ asked: number, done: number }} Published when it was asked for and when it was answered, as `now()` tells
 */

const samples = 20
const target = 300

/** Until a reader sees it on its own page and on the front page. @param {Portal} portal @param {Draft} draft */
async function seen({ url }, { page, headline }) {
  const both = await Promise.all([
    until(page, ({ status, body }) => status === 200 && body.includes(headline)),
    until(`${url}/vi`, ({ body }) => body.includes(headline)),
  ])
  return Math.max(...both.map(({ at }) => at))
}

/** A draft whose page and front page readers have asked for already, so that both must be cleared. @param {Portal} portal @param {Desk} desk */
async function awaitedDraft({ url }, desk) {
  const draft = await desk.draft()
  const { status } = await ask(draft.page)
  if (status !== 404) throw new Error(`A draft's page answers ${status}.`)
  await untilHit(`${url}/vi`)
  return draft
}

/** @param {Portal} portal @param {string} id @returns {Promise<Published>} */
function publishByScript({ env }, id) {
  const asked = now()
  return new Promise((resolve, reject) => {
    const script = spawn(process.execPath, ['scripts/command.mjs', 'publish', id, 'vi'], { cwd: root, env: /** @type {NodeJS.ProcessEnv} */ (env), stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000 })
    let output = ''
    const read = (/** @type {Buffer} */ part) => {
      output += part.toString()
      if (output.includes('Published.')) resolve({ asked, done: now() })
    }
    script.stdout.on('data', read)
    script.stderr.on('data', read)
    script.once('error', reject)
    script.once('exit', (code) => reject(new Error(`The script ended with ${code}: ${output}`)))
  })
}

/** @typedef {(portal: Portal, desk: Desk, draft: Draft) => Promise<() => Promise<Published>>} Way */

/** @type {{ rest: Way, admin: Way, script: Way }} */
const ways = {
  rest: (_, desk, { id }) => Promise.resolve(() => timed(() => desk.publish(id))),
  admin: async (_, desk, { id }) => {
    const send = await desk.publishByForm(id)
    return () => timed(send)
  },
  script: (portal, _, { id }) => Promise.resolve(() => publishByScript(portal, id)),
}

/** @param {() => Promise<unknown>} work @returns {Promise<Published>} */
async function timed(work) {
  const asked = now()
  await work()
  return { asked, done: now() }
}

/** @param {Portal} portal @param {'rest' | 'admin' | 'script'} way */
export async function measurePublish(portal, way) {
  const desk = await signIn(portal)
  const [saved, visible, total] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([]), /** @type {number[]} */ ([])]
  for (let at = 0; at <= samples; at++) {
    const draft = await awaitedDraft(portal, desk)
    const { asked, done } = await (await ways[way](portal, desk, draft))()
    const shown = await seen(portal, draft)
    // The first of all finds cold code.
    if (at === 0) continue
    saved.push(done - asked)
    visible.push(shown - done)
    total.push(shown - asked)
  }
  const name = { rest: 'REST', admin: "the admin's form", script: 'a script in another process' }[way]
  const visibleFigure = figure(`${way}.visible`, `Publish by ${name}: answer to visible`, 'ms', visible, target)
  if (way === 'script') return [{ ...visibleFigure, text: `Publish by ${name}: its printed line to visible` }]
  return [figure(`${way}.save`, `Publish by ${name}: the save itself`, 'ms', saved), visibleFigure, figure(`${way}.total`, `Publish by ${name}: sent to visible`, 'ms', total)]
}

/** A row of the schedule falls due. @param {Portal} portal */
export async function measureJob(portal) {
  const desk = await signIn(portal)
  const [visible, total] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])]
  for (let at = 0; at <= samples; at++) {
    const draft = await awaitedDraft(portal, desk)
    // Not always the same distance from the runner's own clock.
    const due = Date.now() + 1_000 + Math.round(Math.random() * 900)
    const { doc } = await desk.rest('POST', '/schedules?depth=0', { article: draft.id, locale: 'vi', action: 'publish', at: new Date(due).toISOString() })
    const shown = await seen(portal, draft)
    const row = await desk.rest('GET', `/schedules/${doc.id}?depth=0`)
    if (at === 0) continue
    visible.push(shown - Date.parse(row.doneAt))
    total.push(shown - due)
  }
  return [figure('job.visible', 'Publish by a job: done to visible', 'ms', visible, target), figure('job.total', 'Publish by a job: due to visible (looked for every second)', 'ms', total)]
}

/** @param {Portal} portal */
export async function measureTakedown(portal) {
  const desk = await signIn(portal)
  const [gone, tries] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])]
  for (let at = 0; at <= samples; at++) {
    const draft = await awaitedDraft(portal, desk)
    await desk.publish(draft.id)
    await seen(portal, draft)
    await untilHit(draft.page)
    const { done } = await timed(() => desk.unpublish(draft.id))
    const article = await until(draft.page, ({ status }) => status === 404)
    const front = await until(`${portal.url}/vi`, ({ body }) => !body.includes(draft.headline))
    if (at === 0) continue
    gone.push(Math.max(article.at, front.at) - done)
    tries.push(article.tries - 1)
  }
  return [
    figure('takedown.gone', 'Take down by REST: answer to gone', 'ms', gone, target),
    { ...figure('takedown.late', 'Take down by REST: readers who still saw it, at worst', 'requests', [Math.max(...tries)], 0) },
  ]
}
