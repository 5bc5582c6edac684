import { suggestionStyles } from './suggestionStyles'
import { words } from './words'

const said = words.suggestions

type Suggestion = { text: string; path: string; kind: 'place' | 'news' }

/** So long nothing is typed before it is asked, in milliseconds. */
const pause = 150
let lists = 0

/**
 * `<search-suggestions>` around the field of a search form: places and headlines that fit what has been typed, as a
 * combobox (WAI-ARIA Authoring Practices, list autocomplete with manual selection). While an input method is composing
 * nothing is asked, and its keys are its own.
 */
export class SearchSuggestions extends HTMLElement {
  #input!: HTMLInputElement
  #list!: HTMLUListElement
  #status!: HTMLElement
  #shown: Suggestion[] = []
  #active = -1
  #timer: ReturnType<typeof setTimeout> | undefined
  #asking: AbortController | undefined

  connectedCallback(): void {
    const input = this.querySelector('input')
    if (!input?.form || input.role) return
    this.#input = input
    const id = `suggestions-${(lists += 1)}`
    for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': id })) input.setAttribute(name, value)
    // The rest for who goes there: the field is on every page.
    if (document.activeElement === input) this.#furnish(input, id)
    else input.addEventListener('focus', () => this.#furnish(input, id), { once: true })
  }

  #furnish(input: HTMLInputElement, id: string): void {
    const [list, status, style] = [document.createElement('ul'), document.createElement('span'), document.createElement('style')]
    Object.assign(list, { id, hidden: true })
    list.setAttribute('role', 'listbox')
    list.setAttribute('aria-label', said.label)
    status.className = 'sr'
    status.setAttribute('role', 'status')
    style.textContent = suggestionStyles
    this.append(style, list, status)
    this.#list = list
    this.#status = status
    input.addEventListener('input', (event) => {
      if (!(event).isComposing) this.#ask()
    })
    input.addEventListener('compositionend', () => this.#ask())
    input.addEventListener('keydown', (event) => this.#key(event))
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!this.contains(relatedTarget as Node | null)) this.#close()
    })
    // The field keeps the focus while a suggestion is chosen.
    list.onpointerdown = (event) => event.preventDefault()
    list.onclick = ({ target }) => this.#go([...list.children].indexOf((target as Element).closest('li')!))
  }

  #ask(): void {
    clearTimeout(this.#timer)
    this.#asking?.abort()
    const typed = this.#input.value.trim()
    if (!typed) return this.#close()
    this.#timer = setTimeout(() => {
      const asking = (this.#asking = new AbortController())
      fetch(`${this.#input.form!.action}/suggest?q=${encodeURIComponent(typed)}`, { signal: asking.signal })
        .then((answer) => (answer.ok ? (answer.json() as Promise<Suggestion[]>) : []))
        .then((found) => !asking.signal.aborted && this.#show(found))
        // Without suggestions the form is as good as it was.
        .catch(() => undefined)
    }, pause)
  }

  #show(found: Suggestion[]): void {
    this.#shown = found
    this.#list.replaceChildren(
      ...found.map(({ text, kind }, at) => {
        const option = document.createElement('li')
        option.id = `${this.#list.id}-${at}`
        option.setAttribute('role', 'option')
        option.textContent = text
        if (kind === 'place') {
          const note = document.createElement('small')
          note.textContent = said.place
          option.append(' ', note)
        }
        return option
      }),
    )
    this.#list.hidden = found.length === 0
    this.#input.setAttribute('aria-expanded', String(found.length > 0))
    this.#activate(-1)
    this.#status.textContent = found.length > 0 ? said.count.replace('{count}', String(found.length)) : said.none
  }

  #close(): void {
    clearTimeout(this.#timer)
    this.#asking?.abort()
    this.#show([])
    this.#status.textContent = ''
  }

  #activate(at: number): void {
    this.#active = at
    for (const [index, option] of [...this.#list.children].entries()) option.setAttribute('aria-selected', String(index === at))
    const option = this.#list.children[at]
    if (option) {
      this.#input.setAttribute('aria-activedescendant', option.id)
      option.scrollIntoView({ block: 'nearest' })
    } else this.#input.removeAttribute('aria-activedescendant')
  }

  #key(event: KeyboardEvent): void {
    // Keys of an input method: Enter takes what it offers, arrows choose among it. 229 is what Safari says of them.
    if (event.isComposing || event.keyCode === 229) return
    const last = this.#shown.length - 1
    if (last < 0) return
    if (event.key === 'ArrowDown') this.#activate(this.#active >= last ? -1 : this.#active + 1)
    else if (event.key === 'ArrowUp') this.#activate(this.#active < 0 ? last : this.#active - 1)
    else if (event.key === 'Escape') this.#close()
    else if (event.key === 'Enter' && this.#active >= 0) this.#go(this.#active)
    else return
    event.preventDefault()
  }

  #go(at: number): void {
    const path = this.#shown[at]?.path
    if (path) location.assign(path)
  }
}
