import { article } from './article'
import { base } from './base'
import { comments } from './comments'
import { frame } from './frame'
import { minify } from './minify'
import { news } from './news'
import { print } from './print'
import { tokens } from './tokens'
import { typography } from './typography'

import type { Locale } from '@/locales'

const sheet = minify([tokens, base, typography, frame, news, article, comments, print].join(''))

/** The stylesheet of a language, at most 12 kB: it stands in the head of every page, which costs no request. */
export const css = (_locale: Locale): string => sheet
