import type { Payload } from 'payload'
import { beginTranslations } from '@/features/translation/rebuild'

/** Makes the translators' rows of a portal that had none, once, beside its work. Returns a function that waits for it. */
export function startTranslations(payload: Payload): () => Promise<void> {
  const work = beginTranslations(payload).catch((error: unknown) => payload.logger.error({ err: error, msg: 'The rows of translations could not be made.' }))
  return () => work
}
