import { fileURLToPath } from 'node:url'

/** The file behind a `file:` address. */
export function filePath(uri: string): string {
  return uri.startsWith('file://') ? fileURLToPath(uri) : uri.slice('file:'.length)
}

/** Tries again while another process holds the file, so many milliseconds long. */
export async function patiently<T>(attempt: () => Promise<T>, timeout: number): Promise<T> {
  const deadline = Date.now() + timeout
  for (let pause = 5; ; pause = Math.min(pause * 2, 40)) {
    try {
      return await attempt()
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
}

export function isBusy(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (/SQLITE_BUSY|database is locked/.test(`${(cause as { code?: string }).code ?? ''} ${cause.message}`)) return true
  }
  return false
}
