/** A magnifying glass; the words beside it say what it means. */
export function Lens() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
      <path d="m13 13 5 5M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0" />
    </svg>
  )
}
