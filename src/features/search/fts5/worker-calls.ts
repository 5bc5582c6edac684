import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { SearchBusy } from '../rules'

type Answer = { id: number; value?: unknown; error?: { message: string; isBroken: boolean } }
type Waiting = { resolve: (value: unknown) => void; reject: (error: Error) => void; timer: NodeJS.Timeout | undefined }

/** The file of the index cannot be read: only making it anew helps. */
export class IndexBroken extends Error {
  override name = 'IndexBroken'
}

/** Found at run time: Next bundles this module, and leaves the worker where it is. */
const script = path.join(/* turbopackIgnore: true */ process.cwd(), 'src/features/search/fts5/worker.mjs')

/** `most`: so many wait at once, any more are told that it is busy. `patience`: so long a call may take, in milliseconds. A thread writes or reads, not both. */
type Limits = { most: number; patience: number | null; isWriter?: boolean }

/** A thread that works on the index, begun at the first call; calls are answered one after another. */
export class WorkerCalls {
  #worker: Worker | null = null
  #waiting = new Map<number, Waiting>()
  #last = 0
  #isEnded = false

  constructor(
    private readonly file: string,
    private readonly limits: Limits,
  ) {}

  /** Rejects with SearchBusy, IndexBroken, or what went wrong. */
  call<T>(name: string, ...args: unknown[]): Promise<T> {
    if (this.#isEnded) return Promise.reject(new SearchBusy('The index is closed.'))
    const { most, patience } = this.limits
    if (this.#waiting.size >= most) return Promise.reject(new SearchBusy(`${most} calls are waiting.`))
    const worker = (this.#worker ??= this.#start())
    const id = (this.#last += 1)
    return new Promise<T>((resolve, reject) => {
      const timer = patience === null ? undefined : setTimeout(() => this.#giveUp(id), patience)
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject, timer })
      worker.ref()
      worker.postMessage({ id, call: name, args })
    })
  }

  #start(): Worker {
    const worker = new Worker(script, { workerData: { file: this.file, isWriter: this.limits.isWriter ?? false }, execArgv: [] })
    worker.on('message', ({ id, value, error }: Answer) => {
      const waiting = this.#take(id)
      if (!error) waiting?.resolve(value)
      else waiting?.reject(error.isBroken ? new IndexBroken(error.message) : new Error(error.message))
    })
    const ended = (reason: Error): void => {
      if (this.#worker !== worker) return
      this.#worker = null
      for (const id of [...this.#waiting.keys()]) this.#take(id)?.reject(reason)
    }
    worker.once('error', ended)
    worker.once('exit', () => ended(new Error('The thread of the index has ended.')))
    return worker
  }

  #take(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id)
    clearTimeout(waiting?.timer)
    this.#waiting.delete(id)
    // A thread with nothing to do keeps no process alive.
    if (this.#waiting.size === 0) this.#worker?.unref()
    return waiting
  }

  /** Whoever waits goes on without an answer; a thread that is stuck with the oldest call is ended, and the next call begins another. */
  #giveUp(id: number): void {
    const isOldest = this.#waiting.keys().next().value === id
    this.#take(id)?.reject(new SearchBusy('No answer in time.'))
    if (isOldest) void this.close()
  }

  /** For good: nothing is answered any more. */
  end(): Promise<void> {
    this.#isEnded = true
    return this.close()
  }

  /** Ends the thread; the next call begins another. */
  async close(): Promise<void> {
    const worker = this.#worker
    this.#worker = null
    for (const id of [...this.#waiting.keys()]) this.#take(id)?.reject(new SearchBusy('The thread of the index is being ended.'))
    await worker?.terminate()
  }
}
