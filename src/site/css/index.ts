import type { Locale } from '@/locales'
import { article } from './article'
import { base } from './base'
import { cards } from './cards'
import { comments } from './comments'
import { frame } from './frame'
import { fronts } from './fronts'
import { lists } from './lists'
import { minify } from './minify'
import { print } from './print'
import { tokens } from './tokens'
import { typography } from './typography'

const everywhere = minify([base, frame, cards, print].join(''))
const palette = minify(tokens)

/**
 * The stylesheet that every page of a language has in its head. Inline, so that it costs no request; with what the kind
 * of page adds it stays within 12 kB.
 */
export const css = (locale: Locale): string => palette + minify(typography(locale)) + everywhere

/** What a kind of page adds. */
export const additions = { fronts: minify(fronts), article: minify(article + comments), comments: minify(comments), lists: minify(lists) }
