import { words } from './words'

/**
 * `<share-link>` around a `<span>` with an address: adds a button that copies it and one that opens the device's own list of
 * where to share to, where the browser can do these, and says politely what came of copying.
 */
export class ShareLink extends HTMLElement {
  connectedCallback(): void {
    const url = this.querySelector('span')?.textContent ?? location.href
    if (this.querySelector('button')) return
    // Browsers have no clipboard in pages that did not come over HTTPS.
    if ('clipboard' in navigator) this.#offerCopy(url)
    // Closed without a choice, it rejects: nothing to tell.
    if ('share' in navigator) this.#button(words.share.otherApps, () => void navigator.share({ url, title: document.querySelector('h1')?.textContent ?? document.title }).catch(() => undefined))
  }

  #offerCopy(url: string): void {
    const status = document.createElement('span')
    status.role = 'status'
    const say = (text: string): void => {
      status.textContent = text
    }
    this.#button(words.share.copy, () => {
      say('')
      navigator.clipboard.writeText(url).then(
        () => say(words.share.copied),
        () => say(words.share.failed),
      )
    })
    this.append(status)
  }

  #button(label: string, work: () => void): void {
    const button = document.createElement('button')
    Object.assign(button, { type: 'button', textContent: label, onclick: work })
    this.append(button)
  }
}
