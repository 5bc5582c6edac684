import { CommentForm } from './CommentForm'
import { CommentLikes } from './CommentLikes'
import { foldMenuByEscape } from './foldedMenu'
import { KeptPages } from './KeptPages'
import { PrintPage } from './PrintPage'
import { RatingForm } from './RatingForm'
import { ReadingPreferences } from './ReadingPreferences'
import { SearchSuggestions } from './SearchSuggestions'
import { keepPagesOffline } from './serviceWorker'
import { ShareLink } from './ShareLink'

/**
 * All that runs in a reader's browser: custom elements, each of which improves what works without it. What they say is in
 * `words.ts`, or in the page where only one page needs it. A new element is one line here.
 */
const elements: Record<string, CustomElementConstructor> = {
  'comment-form': CommentForm,
  'comment-likes': CommentLikes,
  'kept-pages': KeptPages,
  'print-page': PrintPage,
  'rating-form': RatingForm,
  'reading-preferences': ReadingPreferences,
  'search-suggestions': SearchSuggestions,
  'share-link': ShareLink,
}

// Each in a task of its own: between them a slow phone answers its reader.
for (const [name, element] of Object.entries(elements)) setTimeout(() => customElements.define(name, element))
setTimeout(foldMenuByEscape)
setTimeout(keepPagesOffline)
