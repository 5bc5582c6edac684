import { APIError, type BasePayload, type PayloadRequest } from 'payload'
import { diskFull, hasRoomForPicture } from '@/disk'
import { WriterBusy } from './writer-queue'

type Work = (...args: never[]) => Promise<unknown>
type Request = PayloadRequest & Record<string, unknown>

/** Payload's operations that open a transaction, as the Local API names them. */
const operations = [
  'create', 'update', 'delete', 'duplicate', 'restoreVersion', 'updateGlobal', 'restoreGlobalVersion',
  'login', 'forgotPassword', 'resetPassword', 'unlock', 'verifyEmail',
] as const

const attempts = 6
const firstPause = 25

/**
 * A write conflict means that somebody outside this portal's processes wrote the same document at the same moment: the
 * whole operation is done again with what is there now, and refused with a clear message (409) when that does not help.
 * What waited in vain for its turn is refused too (503), and what found no space on the disk (507). Wraps both ways into
 * Payload, its REST endpoints and its Local API.
 */
export function meetWriteFailures(payload: BasePayload): void {
  const own = payload as unknown as Record<string, Work>
  for (const name of operations) {
    if (wrapped.has(own[name]!)) continue
    const perform = own[name]!.bind(payload)
    own[name] = marked(async (options: { req?: PayloadRequest }) => {
      // Inside somebody's transaction it is theirs to begin again.
      if (options.req?.transactionID) return perform(options as never)
      return withRetries(() => perform(options as never), options.req)
    })
  }
  for (const { endpoints } of [...payload.config.collections, ...payload.config.globals]) {
    for (const endpoint of endpoints || []) {
      if (endpoint.method === 'get' || wrapped.has(endpoint.handler)) continue
      const handle = endpoint.handler
      endpoint.handler = marked(async (req: PayloadRequest) => withRetries(async (attempt) => handle(attempt === 0 ? req : again(req as Request)), req))
    }
  }
}

/** Where code is loaded again as it changes, the same objects come here twice. */
const wrapped = new WeakSet<object>()
function marked<T extends object>(work: T): T {
  wrapped.add(work)
  return work
}

/** The request as it was before the failed attempt: its body has been read, its transaction is over. */
function again(req: Request): PayloadRequest {
  return Object.create(req, {
    body: { value: undefined },
    context: { value: {}, writable: true },
    transactionID: { value: undefined, writable: true, configurable: true },
  }) as PayloadRequest
}

async function withRetries<T>(work: (attempt: number) => Promise<T>, req: PayloadRequest | undefined): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await work(attempt)
    } catch (error) {
      const said = (key: string, fallback: string) => req?.t?.(`portal:${key}` as never) ?? fallback
      if (error instanceof WriterBusy) throw new APIError(said('writerBusy', error.message), 503, null, true)
      if (isDiskFull(error) || (await isPictureWithoutRoom(error, req))) {
        req?.payload?.logger.error({ err: error, msg: 'A save was refused: the disk is full.' })
        throw diskFull(req)
      }
      if (!isConflict(error)) throw error
      if (attempt + 1 === attempts) throw new APIError(said('writeConflict', 'Write conflict: nothing was saved.'), 409, null, true)
      await new Promise((resolve) => setTimeout(resolve, firstPause * 2 ** attempt * (0.5 + Math.random())))
    }
  }
}

function* causesOf(error: unknown): Generator<{ name: string; code?: unknown; errorLabels?: unknown }> {
  for (let cause = error; cause instanceof Error; cause = cause.cause) yield cause
}

function isConflict(error: unknown): boolean {
  for (const { code, errorLabels } of causesOf(error)) {
    // SQLite's too: another process holds the file, or the log of one that was killed is just being taken in.
    if (code === 112 || (typeof code === 'string' && code.startsWith('SQLITE_BUSY')) || (Array.isArray(errorLabels) && errorLabels.includes('TransientTransactionError'))) return true
  }
  return false
}

/** SQLite (also when it cannot grow its log or its shared memory), MongoDB (OutOfDiskSpace), and files. */
const fullCodes = new Set<unknown>(['SQLITE_FULL', 14031, 'ENOSPC', 'EDQUOT'])

function isDiskFull(error: unknown): boolean {
  for (const { code } of causesOf(error)) if (fullCodes.has(code)) return true
  return false
}

/** Payload does not say why a file could not be written: the disk is asked. */
async function isPictureWithoutRoom(error: unknown, req: PayloadRequest | undefined): Promise<boolean> {
  return error instanceof Error && error.name === 'FileUploadError' && !(await hasRoomForPicture(req?.file?.size ?? 0))
}
