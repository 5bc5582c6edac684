import { RewritingStream } from 'parse5-html-rewriting-stream'

/**
 * The page a reader gets: without Next's scripts, script preloads and inline flight data, for nothing on it needs
 * React in the browser. Our own module, JSON-LD and speculation rules stay. Two notes of the page to its server are
 * taken out and returned: `portal-status` (the true status of a page that says 404) and `portal-rendered-at` (ms).
 * @param {string} html
 * @returns {Promise<{ html: string, status: number | null, renderedAt: number | null }>}
 */
export function withoutFramework(html) {
  const notes = { status: null, renderedAt: null }
  const stream = new RewritingStream()
  let dropping = false

  stream.on('startTag', (tag, raw) => {
    if (tag.tagName === 'script' && isFramework(attributesOf(tag))) dropping = true
    else if (!dropping && !isNote(tag, notes) && !isScriptPreload(tag)) stream.emitRaw(lean(raw))
  })
  stream.on('endTag', (tag, raw) => {
    if (!dropping) stream.emitRaw(raw)
    else if (tag.tagName === 'script') dropping = false
  })
  stream.on('text', (_, raw) => {
    if (!dropping) stream.emitRaw(raw)
  })
  // React's own markers, of use to hydration alone.
  stream.on('comment', () => {})

  const parts = []
  return new Promise((resolve, reject) => {
    stream.on('data', (part) => parts.push(part))
    stream.on('error', reject)
    stream.on('end', () => resolve({ html: parts.join('').replace('<body><div hidden></div>', '<body>'), ...notes }))
    stream.end(html)
  })
}

/** A tag without what only React asks for or XML would: a browser reads the same. Quotes in values are escaped, so nothing else fits. @param {string} raw */
const lean = (raw) => raw.replace(/ data-precedence="[^"]*"/, '').replaceAll('=""', '').replace(/\/>$/, '>')

const attributesOf = (tag) => Object.fromEntries(tag.attrs.map(({ name, value }) => [name, value]))

const isFramework = ({ src, id, type }) => {
  if (type === 'application/ld+json' || type === 'speculationrules') return false
  // The one script of ours in the page itself (`site/reading/early.mjs`).
  if (id === 'reading') return false
  return src === undefined || src.startsWith('/_next/') || id === '_R_'
}

const isScriptPreload = (tag) => {
  if (tag.tagName !== 'link') return false
  const { rel, as, href = '' } = attributesOf(tag)
  return href.startsWith('/_next/') && (rel === 'modulepreload' || (rel === 'preload' && as === 'script'))
}

function isNote(tag, notes) {
  if (tag.tagName !== 'meta') return false
  const { name, content } = attributesOf(tag)
  if (name === 'portal-status') notes.status = Number(content)
  else if (name === 'portal-rendered-at') notes.renderedAt = Number(content)
  else return false
  return true
}
