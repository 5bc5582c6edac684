/**
 * Adds what a unique key lets in once; says whether it was let in. Sent twice at once, both have found nothing there before: one
 * is what the reader meant, and the other is no failure.
 */
export async function once(add: () => Promise<unknown>, isThere: () => Promise<boolean>): Promise<boolean> {
  try {
    await add()
    return true
  } catch (error) {
    if (!(await isThere())) throw error
    return false
  }
}
