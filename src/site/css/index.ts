import type { Locale } from '@/locales'
import { around } from './around'
import { article } from './article'
import { base } from './base'
import { cards } from './cards'
import { comments } from './comments'
import { mostRead, seen, statistics } from './counting'
import { frame } from './frame'
import { fronts } from './fronts'
import { furniture } from './furniture'
import { lists } from './lists'
import { minify } from './minify'
import { print } from './print'
import { printEdition } from './printEdition'
import { ratings } from './ratings'
import { reading } from './reading'
import { tokens } from './tokens'
import { typography } from './typography'
import { video } from './video'
import { skies, weather } from './weather'

const everywhere = minify([base, frame, around, cards, reading, seen, print].join(''))
const palette = minify(tokens)

/**
 * The stylesheet that every page of a language has in its head. Inline, so that it costs no request; with what the kind
 * of page adds it stays within 15.5 kB, a third of that compressed.
 */
export const css = (locale: Locale): string => palette + minify(typography(locale)) + everywhere

/** What a kind of page adds. */
export const additions = { fronts: minify(fronts + mostRead + weather), article: minify(article + comments + furniture + ratings + weather), comments: minify(comments), printEdition: minify(printEdition), video: minify(video), lists: minify(lists), statistics: minify(statistics), weather: minify(weather + skies) }
