// @ts-check
import { signIn } from './desk.mjs'
import { now, until } from './http.mjs'
import { figure } from './numbers.mjs'

/**
 * @typedef {import('./numbers.mjs').Figure} Figure
 * @typedef {import('./portal.mjs').Portal} Portal
 */

const editors = 50
const savesEach = 6
const publications = 20
const target = 300
/** A slow database does fewer: after so many milliseconds no more saves, or publications, are begun. At least one, and three. */
const patience = 90_000

/** Each of fifty editors saves their own article again and again; meanwhile articles are published. @param {Portal} portal @returns {Promise<Figure[]>} */
export async function measureHands(portal) {
  const desk = await signIn(portal)
  /** @type {import('./desk.mjs').Draft[]} */
  const drafts = []
  for (let at = 0; at < editors; at++) drafts.push(await desk.draft())
  let refused = 0
  /** A database that is busy for too long says so, and the editor presses again. @param {() => Promise<unknown>} save */
  const insist = async (save) => {
    for (;;) {
      try {
        return await save()
      } catch (error) {
        if (!(error instanceof Error && error.message.includes(': 503 '))) throw error
        refused++
      }
    }
  }
  const save = async (/** @type {string} */ id, /** @type {number} */ at) => {
    const began = now()
    await insist(() => desk.rest('PATCH', `/articles/${id}?draft=true&locale=vi&depth=0`, { standfirst: `Bản lưu thứ ${at} của một đoạn sapo.` }))
    return now() - began
  }
  const saveAll = async (/** @type {(at: number) => boolean} */ goesOn) => {
    /** @type {number[]} */
    const times = []
    await Promise.all(drafts.map(async ({ id }) => {
      for (let at = 0; goesOn(at); at++) times.push(await save(id, at))
    }))
    return times
  }
  await saveAll((at) => at < 1)

  const began = now()
  const times = await saveAll((at) => at < savesEach && (at < 1 || now() - began < patience))
  const seconds = (now() - began) / 1000

  const [visible, total] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])]
  let isDone = false
  const saving = saveAll(() => !isDone)
  // Awaited below; failing before that, it would end the process and leave the portal running.
  saving.catch(() => undefined)
  const beganPublishing = now()
  try {
    for (let at = 0; at < publications && (at < 3 || now() - beganPublishing < patience); at++) {
      const draft = /** @type {import('./desk.mjs').Draft} */ (await insist(() => desk.draft()))
      const asked = now()
      await insist(() => desk.publish(draft.id))
      const answered = now()
      const shows = (/** @type {import('./http.mjs').Answer} */ { status, body }) => status === 200 && body.includes(draft.headline)
      const both = await Promise.all([until(draft.page, shows), until(`${portal.url}/vi`, shows)])
      const shown = Math.max(...both.map((page) => page.at))
      visible.push(shown - answered)
      total.push(shown - asked)
    }
  } finally {
    isDone = true
    await saving
  }
  return [
    figure('hands.rate', `${editors} editors saving at once: saves`, 'a second', [times.length / seconds]),
    figure('hands.save', `${editors} editors saving at once: one save`, 'ms', times),
    figure('hands.refused', `${editors} editors saving at once: told to save again`, '', [refused]),
    figure('hands.visible', `Publish while ${editors} editors save: answer to visible`, 'ms', visible, target),
    figure('hands.total', `Publish while ${editors} editors save: sent to visible`, 'ms', total),
  ]
}

const kills = 5

/** The process is killed right after it has answered a publication. @param {Portal} portal @returns {Promise<Figure[]>} */
export async function measureRecovery(portal) {
  const [served, right] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])]
  for (let at = 0; at < kills; at++) {
    const desk = await signIn(portal)
    const draft = await desk.draft()
    await desk.publish(draft.id)
    const killed = now()
    await portal.stop('SIGKILL')
    await portal.start()
    served.push((now() - killed) / 1000)
    const page = await until(draft.page, ({ status, body }) => status === 200 && body.includes(draft.headline))
    right.push((page.at - killed) / 1000)
  }
  return [
    figure('recovery.served', 'kill -9 after a publication: until the front page is served', 's', served),
    figure('recovery.right', 'kill -9 after a publication: until its page shows it', 's', right),
  ]
}
