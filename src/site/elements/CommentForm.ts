import { prove, type Challenge } from './proofOfWork'

/** What `a/{code}/challenge` answers; the places of numbers are written as in the messages. */
type Help = { challenge: Challenge; max: number; words: Record<'sending' | 'count' | 'over', string> }
/** What the portal says of a form that it did not take. */
type Wrong = { title: string; refusal: string | null; isProofSpent: boolean; prefix: string; errors: Record<string, string> }

let segmenter: Intl.Segmenter | undefined
/** As people count. The segmenter takes long to make: not before somebody writes. */
function lengthOf(text: string): number {
  if (!('Segmenter' in Intl)) return [...text].length
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return [...segmenter.segment(text)].length
}

const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, props: Partial<HTMLElementTagNameMap[Name]>, ...children: Array<Node | string>): HTMLElementTagNameMap[Name] => {
  const element = Object.assign(document.createElement(name), props)
  element.append(...children)
  return element
}

/**
 * `<comment-form data-challenge data-offline>` around the form: does the browser's work while somebody writes, counts
 * characters as people do, sends without leaving the page, and says there what is wrong. What it needs comes at the first touch.
 */
export class CommentForm extends HTMLElement {
  #help: Promise<Help | null> | null = null
  #proof: Promise<string> | null = null
  #isSending = false

  connectedCallback(): void {
    const form = this.querySelector('form')
    if (!form) return
    this.addEventListener('focusin', () => void this.#work())
    this.addEventListener('focusin', () => void this.#count(form), { once: true })
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.#send(form)
    })
    // The Enter that ends a composition is the input method's; Safari tells only by this code.
    form.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.isComposing || event.keyCode === 229)) event.preventDefault()
    })
  }

  #work(): Promise<string> {
    return (this.#proof ??= this.#ask().then((help) => (help ? prove(help.challenge) : '')))
  }

  /** Null without an answer: the form is sent all the same, and asked for again with the next. */
  #ask(): Promise<Help | null> {
    return (this.#help ??= fetch(this.dataset.challenge ?? '')
      .then((response) => response.json() as Promise<Help>)
      .catch(() => {
        this.#forget()
        return null
      }))
  }

  /** The work is done for one comment. */
  #forget(): void {
    this.#help = null
    this.#proof = null
  }

  /** The hint becomes a count; that it is too long is announced. */
  async #count(form: HTMLFormElement): Promise<void> {
    const text = form.querySelector('textarea')
    const hint = form.querySelector('#text-hint')
    const help = await this.#ask()
    if (!text || !hint || !help) return
    const { max, words } = help
    const number = new Intl.NumberFormat(document.documentElement.lang)
    const fill = (said: string, values: Record<string, number>): string => said.replace(/\{(\w+), number\}/g, (_, name: string) => number.format(values[name] ?? 0))
    const status = make('p', { className: 'error' })
    status.setAttribute('role', 'status')
    text.after(status)
    const tell = (): void => {
      const count = lengthOf(text.value.trim())
      hint.textContent = fill(words.count, { count, max })
      status.textContent = count > max ? fill(words.over, { over: count - max }) : ''
    }
    text.addEventListener('input', tell)
    tell()
  }

  async #send(form: HTMLFormElement): Promise<void> {
    if (this.#isSending) return
    this.#isSending = true
    const button = form.querySelector<HTMLButtonElement>('button[type=submit]')!
    const label = button.textContent
    button.setAttribute('aria-disabled', 'true')
    try {
      button.textContent = (await this.#ask())?.words.sending ?? label
      const data = new FormData(form)
      data.set('proof', await this.#work())
      const response = await fetch(form.action, { method: 'POST', body: new URLSearchParams(data as never), headers: { accept: 'application/json' } })
      const isJson = response.headers.get('content-type')?.includes('json')
      if (!isJson) this.#fail(form, response.status === 413 ? await response.text() : this.dataset.offline)
      else if (response.ok) {
        this.#forget()
        location.assign(((await response.json()) as { location: string }).location)
      } else this.#say(form, (await response.json()) as Wrong)
    } catch {
      this.#fail(form, this.dataset.offline)
    } finally {
      this.#isSending = false
      button.removeAttribute('aria-disabled')
      button.textContent = label
    }
  }

  /** Where nobody took the form. */
  #fail(form: HTMLFormElement, title = ''): void {
    this.#say(form, { title, refusal: null, isProofSpent: false, prefix: '', errors: {} })
  }

  /** All that is wrong above the form, and each mistake at its field, as the portal's own page has them. */
  #say(form: HTMLFormElement, { title, refusal, isProofSpent, prefix, errors }: Wrong): void {
    if (isProofSpent) this.#forget()
    this.querySelectorAll('.alert,.field>.error:not([role])').forEach((old) => old.remove())
    for (const field of form.querySelectorAll<HTMLInputElement>('.field :is(input,textarea)')) {
      const { name } = field
      const wrong = errors[name]
      const described = (field.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id && id !== `${name}-error`)
      if (wrong) {
        field.setAttribute('aria-invalid', 'true')
        const error = make('p', { className: 'error', id: `${name}-error` }, prefix + wrong)
        if (field.type === 'checkbox') field.parentElement!.append(error)
        else field.before(error)
        described.push(error.id)
      } else field.removeAttribute('aria-invalid')
      if (described.length) field.setAttribute('aria-describedby', described.join(' '))
      else field.removeAttribute('aria-describedby')
    }
    const list = Object.entries(errors).map(([name, words]) => make('li', {}, make('a', { href: `#comment-${name}` }, words)))
    const alert = make('div', { className: 'alert', tabIndex: -1 }, make('h2', {}, title), ...(refusal ? [make('p', {}, refusal)] : []), ...(list.length ? [make('ul', {}, ...list)] : []))
    alert.setAttribute('role', 'alert')
    form.before(alert)
    alert.focus()
  }
}
