/** `read`, `pause`, `resume`, `stop`: what the buttons say. */
export type SpokenWords = { read: string; pause: string; resume: string; stop: string }

/** What is read: the text as a reader meets it, without what is repeated for the eye or belongs to the page around it. */
const spoken = 'article :is(h1,h2,h3,p,li,blockquote,figcaption)'
const silent = '[aria-hidden=true],nav,form,details,.sr,.kicker,.times'

/** Long utterances break off in some browsers: a sentence at a time. */
function sentencesOf(text: string, language: string): string[] {
  if (!('Segmenter' in Intl)) return [text]
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment.trim()).filter(Boolean)
}

/** The article of this page, read by the browser's own voice; offered where it has one for the page's language. */
export class ReadAloud {
  #turn = 0
  readonly #words
  readonly #container
  readonly #language = document.documentElement.lang

  constructor(words: SpokenWords, container: HTMLElement) {
    this.#words = words
    this.#container = container
  }

  offer(): void {
    if (!('speechSynthesis' in window) || !document.querySelector('article h1')) return
    const tryOnce = (): void => {
      if (this.#voice() && !this.#container.querySelector('p')) this.#show()
    }
    tryOnce()
    // Browsers load their voices after the page.
    speechSynthesis.addEventListener('voiceschanged', tryOnce)
    // A voice goes on reading when its page is left.
    addEventListener('pagehide', () => speechSynthesis.cancel())
  }

  #voice(): SpeechSynthesisVoice | undefined {
    const [wanted] = this.#language.toLowerCase().split('-')
    const voices = speechSynthesis.getVoices().filter(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === wanted)
    return voices.find(({ localService }) => localService) ?? voices[0]
  }

  #show(): void {
    const row = document.createElement('p')
    const button = (label: string, work: () => void): HTMLButtonElement => {
      const made = document.createElement('button')
      Object.assign(made, { type: 'button', textContent: label, onclick: work })
      row.append(made)
      return made
    }
    const { read, pause, resume, stop } = this.#words
    const main = button(read, () => {
      if (this.#turn === 0 || !speechSynthesis.speaking) {
        stopping.hidden = false
        main.textContent = pause
        this.#read(() => {
          stopping.hidden = true
          main.textContent = read
        })
      } else if (speechSynthesis.paused) {
        main.textContent = pause
        speechSynthesis.resume()
      } else {
        main.textContent = resume
        speechSynthesis.pause()
      }
    })
    const stopping = button(stop, () => {
      this.#turn += 1
      speechSynthesis.cancel()
      stopping.hidden = true
      main.textContent = read
      this.#mark(null)
      main.focus()
    })
    stopping.hidden = true
    this.#container.append(row)
  }

  #read(done: () => void): void {
    const turn = (this.#turn += 1)
    speechSynthesis.cancel()
    const blocks = [...document.querySelectorAll<HTMLElement>(spoken)].filter((block) => !block.closest(silent) && !block.parentElement?.closest('li,blockquote,figcaption'))
    const waiting = blocks.flatMap((block) => sentencesOf(block.innerText, this.#language).map((text) => ({ block, text })))
    const next = (): void => {
      if (turn !== this.#turn) return
      const now = waiting.shift()
      this.#mark(now?.block ?? null)
      if (!now) return done()
      const utterance = new SpeechSynthesisUtterance(now.text)
      const voice = this.#voice()
      Object.assign(utterance, { lang: this.#language, ...(voice ? { voice } : {}), onend: next, onerror: () => turn === this.#turn && done() })
      speechSynthesis.speak(utterance)
    }
    next()
  }

  #mark(block: HTMLElement | null): void {
    document.querySelector('[data-spoken]')?.removeAttribute('data-spoken')
    block?.setAttribute('data-spoken', '')
  }
}
