import { portal } from '@/features/portal'

export type PublicFile = { filename: string; mimeType: string }

type Size = { filename?: string | null; mimeType?: string | null }

/** The file of that name of a picture that an edition or a masthead uses, or null. Originals are not handed out. */
export async function findPublicFile(hash: string, name: string): Promise<PublicFile | null> {
  const { docs } = await (await portal()).find({
    collection: 'media',
    where: { hash: { equals: hash }, isPublic: { equals: true } },
    select: { sizes: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  // The same photo uploaded twice has one hash and two sets of names.
  const sizes = docs.flatMap((doc) => Object.values((doc.sizes ?? {}) as Record<string, Size | undefined>))
  const size = sizes.find((candidate) => candidate?.filename === name)
  return size?.filename && size.mimeType ? { filename: size.filename, mimeType: size.mimeType } : null
}
