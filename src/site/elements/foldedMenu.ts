/** Escape folds the menu of a phone again, and its button has the focus. Without the module its button does. */
export function foldMenuByEscape(): void {
  const menu = document.querySelector<HTMLDetailsElement>('.menu details')
  const button = menu?.querySelector('summary')
  menu?.addEventListener('keydown', ({ key }) => {
    // On a wide screen all of it is always shown.
    if (key !== 'Escape' || !menu.open || !button?.offsetParent) return
    menu.open = false
    button.focus()
  })
}
