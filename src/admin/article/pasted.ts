/**
 * Makes what was copied from a word processor or a page into what an article's text is made of, in place: its pictures
 * cannot come along (they lie on the writer's machine, or with others), Word's list paragraphs become lists, the first
 * heading level is h2, alignment and indentation go, for no button here removes them, and so do empty paragraphs.
 * Returns how many pictures were left out.
 */
export function tidyPasted(pasted: Document): number {
  const pictures = all(pasted, 'img').filter((picture) => !isOwn(picture))
  for (const picture of pictures) picture.remove()
  makeLists(pasted)
  for (const element of all(pasted, '[style], [align]')) {
    const kept = emphasis(element.getAttribute('style') ?? '')
    element.removeAttribute('align')
    if (kept) element.setAttribute('style', kept)
    else element.removeAttribute('style')
  }
  lowerHeadings(pasted)
  for (const element of all(pasted, 'p, h2, h3')) if (isEmpty(element)) element.remove()
  return pictures.length
}

const all = (pasted: Document, selector: string): Element[] => [...pasted.querySelectorAll(selector)]

/** A picture of the portal, or one that is here as a whole: the editor offers to upload it. */
const isOwn = (picture: Element): boolean => picture.hasAttribute('data-lexical-upload-id') || /^data:image\//.test(picture.getAttribute('src') ?? '')

/** Of a style, what makes words bold or italic. */
const emphasis = (style: string): string =>
  style
    .split(';')
    .filter((part) => /^\s*font-(weight|style)\s*:/i.test(part))
    .join(';')

/** String.trim() counts the non-breaking space as space. */
const isEmpty = (element: Element): boolean => element.textContent.trim() === '' && !element.querySelector('img, hr, table, video, iframe')

/** An article's own headline is its h1: where the copied text has one too, all its levels move down. */
function lowerHeadings(pasted: Document): void {
  const by = pasted.querySelector('h1') ? 1 : 0
  for (const heading of all(pasted, 'h1, h2, h3, h4, h5, h6')) {
    const level = Math.min(Number(heading.localName[1]) + by, 3)
    const own = pasted.createElement(`h${level}`)
    own.append(...heading.childNodes)
    heading.replaceWith(own)
  }
}

type Item = { level: number; tag: 'ul' | 'ol' }

/** Word writes a list as paragraphs with the mark in their text; neighbours become one list, deeper ones a list within. */
function makeLists(pasted: Document): void {
  let open: Element[] = []
  for (const paragraph of all(pasted, 'p')) {
    const item = takeMark(paragraph)
    if (!item) continue
    if (paragraph.previousElementSibling !== open[0]) open = []
    const level = Math.min(item.level, open.length + 1)
    open.length = open[level - 1]?.localName === item.tag ? level : level - 1
    if (open.length < level) open.push(openList(pasted, item.tag, paragraph, open.at(-1)))
    const entry = pasted.createElement('li')
    entry.append(...paragraph.childNodes)
    open.at(-1)!.append(entry)
    paragraph.remove()
  }
}

function openList(pasted: Document, tag: Item['tag'], paragraph: Element, parent: Element | undefined): Element {
  const list = pasted.createElement(tag)
  if (!parent) paragraph.before(list)
  else {
    const entry = pasted.createElement('li')
    entry.append(list)
    parent.append(entry)
  }
  return list
}

/** What kind of list entry a paragraph is, its mark taken out; null when it is none. */
function takeMark(paragraph: Element): Item | null {
  const level = /mso-list:\s*\S+\s+level(\d)/i.exec(paragraph.getAttribute('style') ?? '')?.[1]
  const mark = [...paragraph.querySelectorAll('[style]')].find((element) => /mso-list:\s*ignore/i.test(element.getAttribute('style')!))
  if (level && mark) {
    const tag = /^\(?[\da-z]{1,5}[.)]/i.test(mark.textContent.trim()) ? 'ol' : 'ul'
    mark.remove()
    return { level: Number(level), tag }
  }
  const bullet = /^\s*[·•▪●○§](\u00a0|\s{2})\s*/.exec(paragraph.textContent)
  if (!bullet) return null
  dropStart(paragraph, bullet[0].length)
  return { level: 1, tag: 'ul' }
}

/** Takes the first characters out of an element's text, whatever elements they are in. */
function dropStart(node: Node, count: number): number {
  if (node.nodeType === 3) {
    const text = node.textContent!
    node.textContent = text.slice(count)
    return Math.min(count, text.length)
  }
  let dropped = 0
  for (const child of [...node.childNodes]) if (dropped < count) dropped += dropStart(child, count - dropped)
  return dropped
}
