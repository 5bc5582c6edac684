import type { Locale } from '@/locales'
import { around } from './around'
import { article } from './article'
import { base } from './base'
import { cards } from './cards'
import { comments, oneComment } from './comments'
import { seen, statistics } from './counting'
import { feeds } from './feeds'
import { frame } from './frame'
import { fronts } from './fronts'
import { furniture } from './furniture'
import later from './later'
import { lists } from './lists'
import { locality } from './locality'
import { minify } from './minify'
import { preview } from './preview'
import { printEdition } from './printEdition'
import { reading } from './reading'
import { find, search } from './search'
import { tokens } from './tokens'
import { typography } from './typography'
import { video } from './video'
import { skies, weather } from './weather'

const everywhere = minify([base, frame, around, cards, reading, seen, find].join(''))
const palette = minify(tokens)

/**
 * The stylesheet that every page of a language has in its head. Inline, so that it costs no request; with what the kind
 * of page adds it stays within 12 kB.
 */
export const css = (locale: Locale): string => palette + minify(typography(locale)) + everywhere

/** What a kind of page adds. */
export const additions = { fronts: minify(fronts), article: minify(article + furniture), comments: minify(comments), oneComment: minify(comments + oneComment), later, printEdition: minify(printEdition), video: minify(video), lists: minify(lists), feeds: minify(feeds), locality: minify(locality), preview: minify(preview), search: minify(search), statistics: minify(statistics), weather: minify(weather + skies) }
