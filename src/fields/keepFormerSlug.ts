import type { CollectionBeforeChangeHook } from 'payload'

/** A renamed slug becomes a former one, so that links to it keep leading here. */
export const keepFormerSlug: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  const before = originalDoc?.slug as string | undefined
  const former = new Set<string>(data.formerSlugs ?? originalDoc?.formerSlugs ?? [])
  if (operation === 'update' && before && data.slug && data.slug !== before) former.add(before)
  former.delete(data.slug ?? before)
  return { ...data, formerSlugs: [...former] }
}
