/** `<share-page hidden data-url data-title>` around a button: the device's own list of where to share to, where it has one. */
export class SharePage extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')
    const { url = location.href, title = document.title } = this.dataset
    if (!button || !('share' in navigator)) return
    this.hidden = false
    // Closed without a choice, it rejects: nothing to tell.
    button.onclick = () => void navigator.share({ url, title }).catch(() => undefined)
  }
}
