// @ts-check
/**
 * @template {{ id: string, cores: number, needs?: string[] }} Step
 * @typedef {(step: Step) => Promise<void>} Perform
 */

/**
 * Performs steps beside each other on so many processors, in their order as far as there is room: a step begins when what it
 * needs is done (needs that are not among the steps count as done) and enough processors are free. Resolves when all are done.
 * @template {{ id: string, cores: number, needs?: string[] }} Step
 * @param {Step[]} steps `cores`: how many processors it keeps busy; more than there are means alone
 * @param {number} cores how many there are
 * @param {Perform<Step>} perform must not reject
 */
export async function inLanes(steps, cores, perform) {
  const waiting = [...steps]
  /** @type {Map<Step, Promise<void>>} */
  const running = new Map()
  const undone = new Set(steps.map(({ id }) => id))
  const free = () => cores - [...running.keys()].reduce((sum, step) => sum + Math.min(step.cores, cores), 0)
  while (undone.size > 0) {
    for (let next; (next = waiting.findIndex(({ cores: wanted, needs = [] }) => Math.min(wanted, cores) <= free() && !needs.some((id) => undone.has(id)))) >= 0; ) {
      const [step] = /** @type {[Step]} */ (waiting.splice(next, 1))
      running.set(step, perform(step).finally(() => {
        running.delete(step)
        undone.delete(step.id)
      }))
    }
    if (running.size === 0) throw new Error(`These steps need each other: ${[...undone].join(', ')}`)
    await Promise.race(running.values())
  }
}
