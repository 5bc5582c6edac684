import { CommentForm } from './CommentForm'
import { CommentLikes } from './CommentLikes'
import { CopyLink } from './CopyLink'
import { KeptPages } from './KeptPages'
import { PrintPage } from './PrintPage'
import { ReadingPreferences } from './ReadingPreferences'
import { SearchSuggestions } from './SearchSuggestions'
import { keepPagesOffline } from './serviceWorker'
import { SharePage } from './SharePage'

/**
 * All that runs in a reader's browser: custom elements, each of which improves what works without it. Their words stand in
 * the page, in its language. A new element is one line here.
 */
const elements: Record<string, CustomElementConstructor> = {
  'comment-form': CommentForm,
  'comment-likes': CommentLikes,
  'copy-link': CopyLink,
  'kept-pages': KeptPages,
  'print-page': PrintPage,
  'reading-preferences': ReadingPreferences,
  'search-suggestions': SearchSuggestions,
  'share-page': SharePage,
}

for (const [name, element] of Object.entries(elements)) customElements.define(name, element)
keepPagesOffline()
