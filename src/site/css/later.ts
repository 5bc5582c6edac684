import { comments } from './comments'
import { mostRead } from './counting'
import { tools } from './furniture'
import { minify } from './minify'
import { print } from './print'
import { ratings } from './ratings'
import { weather } from './weather'

/**
 * What an article has below its text, a front page below its news, and what goes on paper: a file that is kept for ever, asked for where that begins
 * (`page/LaterStyles.tsx`), so that what is above is painted without it.
 */
export default minify(tools + comments + ratings + mostRead + weather + print)
