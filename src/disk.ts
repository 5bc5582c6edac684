import fs from 'node:fs/promises'
import { APIError, type PayloadRequest } from 'payload'
import { env } from '@/env'

/** What pictures leave free for texts, in bytes: an article with its versions takes 0.1 MB, so the desk can finish its day. */
const keptForTexts = 32 * 1024 * 1024
/** A picture and all its sizes take this many times the file that is sent, at most. */
const growth = 3

/** The disk that holds `folder`: bytes free to us, and in all. */
export async function roomOn(folder: string): Promise<{ freeBytes: number; totalBytes: number }> {
  const { bavail, blocks, bsize } = await fs.statfs(folder)
  return { freeBytes: bavail * bsize, totalBytes: blocks * bsize }
}

/** Whether a picture of `bytes` may still be taken in. */
export async function hasRoomForPicture(bytes: number): Promise<boolean> {
  const { freeBytes } = await roomOn(env.dataDir)
  return freeBytes >= bytes * growth + keptForTexts
}

/** What somebody is told whose work could not be kept for lack of space (RFC 4918 §11.5), in their language. */
export const diskFull = (req: PayloadRequest | undefined): APIError =>
  new APIError(req?.t?.('portal:diskFull' as never) ?? 'The disk is full: nothing was saved.', 507, null, true)
