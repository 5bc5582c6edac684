/** `<print-page hidden>` around a button that opens the browser's print dialog. */
export class PrintPage extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')
    if (!button) return
    this.hidden = false
    button.onclick = () => window.print()
  }
}
