/** The portal's mark: the rocks of the bay, the red sun of the flame tree behind them. Also in `public/favicon.svg`. */
export function Mark() {
  return (
    <svg viewBox="0 0 48 48" fill="currentColor" aria-hidden="true">
      <circle cx="33" cy="14" r="8" fill="var(--flame)" />
      <path d="M3 36V27c0-6 2-11 5-11s4 4 5 8c1-10 4-19 8-19s6 10 8 20c1-4 3-7 6-7s5 5 6 10l4 1v7z" />
      <path d="M3 40h42v2H3zM10 45h28v2H10z" />
    </svg>
  )
}
