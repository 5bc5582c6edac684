const name = 'portal:translation-changed'

/** Tells the other parts of the page that a language was taken on or vouched for. */
export const sayTranslationChanged = (): void => void window.dispatchEvent(new Event(name))

/** Listens for that; returns how to stop. */
export function onTranslationChanged(listener: () => void): () => void {
  window.addEventListener(name, listener)
  return () => window.removeEventListener(name, listener)
}
