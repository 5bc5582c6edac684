/**
 * `<copy-link hidden data-url data-done data-failed>` around a button and a `role="status"`: shown where the browser has a
 * clipboard to write to, and says politely what came of it.
 */
export class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const [button, status] = [this.querySelector('button'), this.querySelector('[role=status]')]
    // Browsers have none in pages that did not come over HTTPS.
    if (!button || !status || !('clipboard' in navigator)) return
    this.hidden = false
    const say = (words: string | undefined): void => {
      status.textContent = words ?? ''
    }
    button.onclick = () => {
      say('')
      navigator.clipboard.writeText(this.dataset.url ?? location.href).then(
        () => say(this.dataset.done),
        () => say(this.dataset.failed),
      )
    }
  }
}
