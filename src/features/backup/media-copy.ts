import fs from 'node:fs/promises'
import path from 'node:path'
import { copyPrivately, eightAtOnce, filesBelow } from './files'

/** What tells a file from the same file changed. */
type State = { size: number; changed: number }

/** A file changed so shortly before it was looked at, in milliseconds, may change again without its time showing it. */
const young = 2_000

/**
 * A copy of a folder that others write to, in two steps: most of it while they write, and then, in a moment when nobody
 * does, what has changed since. The second is short, and makes the copy equal to the folder at that moment.
 */
export class MediaCopy {
  readonly #copied = new Map<string, State & { isSure: boolean }>()

  constructor(private readonly from: string, private readonly to: string) {}

  async size(): Promise<number> {
    let bytes = 0
    await eightAtOnce(await filesBelow(this.from), async (name) => void (bytes += (await this.#stateOf(name))?.size ?? 0))
    return bytes
  }

  async copyWhileInUse(onBytes: (done: number) => void): Promise<void> {
    let done = 0
    await fs.mkdir(this.to, { recursive: true, mode: 0o700 })
    await eightAtOnce(await filesBelow(this.from), async (name) => onBytes((done += await this.#copy(name))))
  }

  /** To be called while nobody writes. */
  async settle(): Promise<void> {
    const names = new Set(await filesBelow(this.from))
    for (const name of this.#copied.keys()) if (!names.has(name)) await this.#remove(name)
    await eightAtOnce([...names], async (name) => {
      const [before, now] = [this.#copied.get(name), await this.#stateOf(name)]
      if (!before?.isSure || before.size !== now?.size || before.changed !== now.changed) await this.#copy(name)
    })
  }

  /** Resolves to how many bytes were copied: none of a file that went away meanwhile. */
  async #copy(name: string): Promise<number> {
    const state = await this.#stateOf(name)
    if (!state) return 0
    try {
      await fs.mkdir(path.dirname(path.join(this.to, name)), { recursive: true, mode: 0o700 })
      await copyPrivately(path.join(this.from, name), path.join(this.to, name))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      await this.#remove(name)
      return 0
    }
    this.#copied.set(name, { ...state, isSure: Date.now() - state.changed > young })
    return state.size
  }

  async #remove(name: string): Promise<void> {
    await fs.rm(path.join(this.to, name), { force: true })
    this.#copied.delete(name)
  }

  async #stateOf(name: string): Promise<State | null> {
    const stat = await fs.stat(path.join(this.from, name)).catch(() => null)
    return stat && { size: stat.size, changed: stat.ctimeMs }
  }
}
