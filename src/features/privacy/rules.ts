import { z } from 'zod'
import type { Locale } from '@/locales'

/** Addresses are compared as everybody writes them down: without regard to capitals (RFC 5321 leaves the local part to its host; none tells them apart). */
export const normalAddress = (address: string): string => address.normalize('NFC').trim().toLowerCase()

export const isAddress = (address: string): boolean => z.email().max(254).safeParse(address).success

/** `anonymise`: the comments stay, nobody's. `delete`: they go, with the replies below them. Messages to the newsroom go in either case. */
export const erasures = ['anonymise', 'delete'] as const
export type Erasure = (typeof erasures)[number]

export const addressSchema = z.object({ email: z.string().max(300).transform(normalAddress).refine(isAddress) })
export const erasureSchema = addressSchema.extend({ how: z.enum(erasures) })

/** The name that a comment bears when its writer's has been erased, in the language of the page it stands on. */
export const nobodysName: Record<Locale, string> = { vi: 'Bạn đọc', en: 'A reader', ja: '読者', ko: '독자', zh: '读者' }
