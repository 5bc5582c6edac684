import type { Payload } from 'payload'
import { makeTranslationsOnce } from '@/features/translation/rebuild'

/** Makes the translators' rows of a portal that had none, once, beside its work. Returns a function that stops it. */
export function startTranslations(payload: Payload): () => Promise<void> {
  let isRunning = true
  const work = makeTranslationsOnce(payload, () => isRunning).catch((error: unknown) => payload.logger.error({ err: error, msg: 'The rows of translations could not be made.' }))
  return () => {
    isRunning = false
    return work
  }
}
