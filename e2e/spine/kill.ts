import { spawn } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'
import type { Portal } from '../portal'

/** How often each story is killed: ten times in every `npm test`, more by `npm run test:kill`. */
export const kills = Number(process.env.KILLS ?? 10)

/** What somebody does while the power fails, and what must be so afterwards. */
export type Attempt = {
  /** Resolves when the portal has acknowledged it. */
  act: () => Promise<unknown>
  /** Throws unless what was acknowledged is there, and what was not is there as a whole or not at all. */
  verify: (isAcknowledged: boolean) => Promise<void>
}

/** Kills the portal at a random moment of the act, starts it again, and verifies. `typical` is how long the act takes, in milliseconds. */
async function killDuring(portal: Portal, { act, verify }: Attempt, typical: number): Promise<boolean> {
  const acting = act().then(() => true, () => false)
  // The moment is the test: anywhere from the first packet to a little after the answer.
  await delay(Math.random() * typical * 1.25)
  await portal.stop('SIGKILL')
  const isAcknowledged = await acting
  await portal.start()
  await verify(isAcknowledged)
  return isAcknowledged
}

/** Does it twice in peace, to know how long it takes, and then `kills` times with a kill in the middle. Returns how many were acknowledged. */
export async function killAgainAndAgain(portal: Portal, attempt: (round: number) => Promise<Attempt>): Promise<number> {
  let typical = 0
  for (let round = 0; round < 2; round += 1) {
    const { act, verify } = await attempt(round)
    const began = performance.now()
    await act()
    typical = performance.now() - began
    await verify(true)
  }
  let acknowledged = 0
  for (let round = 0; round < kills; round += 1) {
    try {
      acknowledged += Number(await killDuring(portal, await attempt(round), typical))
    } catch (error) {
      // What the portal has to say of it is gone with the test.
      const said = portal.log().split('\n').filter((line) => /"level":"(error|fatal|warn)"/.test(line)).slice(-5)
      throw new Error([error instanceof Error ? error.message : String(error), ...said].join('\n'), { cause: error })
    }
  }
  return acknowledged
}

/** Asks until it holds, for as long as "within seconds" lasts on a slow machine and a slow test server. */
export async function within<T>(ask: () => Promise<T>, holds: (answer: T) => boolean, what: string, limit = 60_000): Promise<void> {
  for (const began = performance.now(); ; ) {
    const answer = await ask()
    if (holds(answer)) return
    if (performance.now() - began > limit) throw new Error(`Not within ${limit / 1000} s: ${what} (last: ${JSON.stringify(answer).slice(0, 300)})`)
    await delay(150)
  }
}

/** The command that an administrator would run: desk and public agree, on every page. */
export function checkAgreement(portal: Portal): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/command.mjs', 'editions', 'check'], { env: portal.env as NodeJS.ProcessEnv, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`editions check: ${code}\n${output}`))))
  })
}
