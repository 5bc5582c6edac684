import { once } from 'node:events'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startProgram } from './program'

/** A second portal beside the test's own, for a process holds one only: each piece of work is a process of its own. */
export type SecondPortal = {
  dataDir: string
  /** Does pieces of work (see `transfer-runner`) and returns all that was said; after so many steps (checking aside) it is killed, as by a power cut. */
  run: (pieces: string[][], killedAfter?: number) => Promise<string>
  /** Does pieces of work; then its newsroom in canonical form, and what its editions disagree in. */
  runAndTell: (pieces: string[][]) => Promise<{ said: string; newsroom: string; disagreements: unknown }>
  remove: () => void
}

/** Over a new database: of SQLite, or of the kind that the test runs on. */
export function secondPortal(kind: 'sqlite' | 'as the test'): SecondPortal {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'portal-second-'))
  const env: NodeJS.ProcessEnv = { ...process.env, DATA_DIR: dataDir }
  delete env.DATABASE_URI
  if (kind === 'as the test' && process.env.DATABASE_URI) {
    const uri = new URL(process.env.DATABASE_URI)
    uri.pathname = `/portal-${randomBytes(6).toString('hex')}`
    env.DATABASE_URI = uri.toString()
  }
  const run = async (pieces: string[][], killedAfter = Infinity): Promise<string> => {
    const { child, output } = await startProgram('transfer-runner', [JSON.stringify(pieces)], env)
    child.stdout!.on('data', () => {
      if ((output().match(/^step (?!checking)/gm) ?? []).length > killedAfter) child.kill('SIGKILL')
    })
    const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
    if (signal !== 'SIGKILL' && (code !== 0 || !output().endsWith('ended\n'))) throw new Error(`${JSON.stringify(pieces)} ended with ${code}: ${output()}`)
    return output()
  }
  return {
    dataDir,
    run,
    runAndTell: async (pieces) => {
      const file = path.join(dataDir, 'told')
      const said = await run([...pieces, ['tell', file]])
      const disagreements = /^disagreements (.*)$/m.exec(said)
      if (!disagreements) throw new Error(said)
      return { said, newsroom: readFileSync(file, 'utf8'), disagreements: JSON.parse(disagreements[1]!) as unknown }
    },
    remove: () => rmSync(dataDir, { recursive: true, force: true }),
  }
}
