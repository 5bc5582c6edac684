/** All mistakes of a form above it, each a link to its field (WCAG 3.3.1). Its page begins there. */
export function ErrorSummary({ title, mistakes }: { title: string; mistakes: Array<{ field: string; text: string }> }) {
  return (
    <div className="alert" role="alert" tabIndex={-1} autoFocus aria-labelledby="errors">
      <h2 id="errors">{title}</h2>
      <ul>
        {mistakes.map(({ field, text }) => (
          <li key={field}>
            <a href={`#${field}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
