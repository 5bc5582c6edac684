import type { Locale } from '@/locales'
import { around } from './around'
import { article } from './article'
import { base } from './base'
import { cards } from './cards'
import { comments, oneComment } from './comments'
import { mostRead, seen, statistics } from './counting'
import { feeds } from './feeds'
import { frame } from './frame'
import { fronts } from './fronts'
import { furniture, tools } from './furniture'
import { lists } from './lists'
import { locality } from './locality'
import { minify } from './minify'
import { preview } from './preview'
import { print } from './print'
import { printEdition } from './printEdition'
import { ratings } from './ratings'
import { reading } from './reading'
import { find, search } from './search'
import { tokens } from './tokens'
import { typography } from './typography'
import { video } from './video'
import { skies, weather } from './weather'

/** On every page. */
const everywhere = [base, frame, around, cards, reading, seen, find]
const text = [article, furniture, video]

/** What each kind of page has besides; on paper, rules that come last overrule the screen's. `paper` is the edition for paper, which needs none. */
const kinds = {
  plain: [print],
  front: [fronts, mostRead, print],
  place: [fronts, weather, locality, print],
  entry: [fronts, lists, print],
  list: [lists, feeds, print],
  article: [...text, tools, comments, ratings, weather, print],
  preview: [...text, preview, print],
  comments: [lists, comments, print],
  form: [comments, oneComment, print],
  search: [search, print],
  statistics: [statistics, print],
  weather: [weather, skies, print],
  paper: [printEdition, video],
}

export type SheetName = keyof typeof kinds
export const sheetNames = Object.keys(kinds) as SheetName[]

/** All the CSS of a kind of page in a language: one file, so that it costs one request (decision 23). */
export const sheet = (name: SheetName, locale: Locale): string => minify([tokens, typography(locale), ...everywhere, ...kinds[name]].join(''))
