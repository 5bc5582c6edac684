import { words } from './words'

/**
 * `<copy-link hidden data-url>` around a button and a `role="status"`: shown where the browser has a
 * clipboard to write to, and says politely what came of it.
 */
export class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const [button, status] = [this.querySelector('button'), this.querySelector('[role=status]')]
    // Browsers have none in pages that did not come over HTTPS.
    if (!button || !status || !('clipboard' in navigator)) return
    this.hidden = false
    const say = (text: string): void => {
      status.textContent = text
    }
    button.onclick = () => {
      say('')
      navigator.clipboard.writeText(this.dataset.url ?? location.href).then(
        () => say(words.copying.done),
        () => say(words.copying.failed),
      )
    }
  }
}
