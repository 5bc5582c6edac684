import type { ReactNode } from 'react'

export type FieldName = 'name' | 'email' | 'text' | 'consent'

type Props = {
  name: FieldName
  label: string
  hint?: string
  error?: ReactNode
  isRequired?: boolean
  control: (attributes: ReturnType<typeof attributesOf>) => ReactNode
}

const attributesOf = (name: FieldName, isRequired: boolean, hint: unknown, error: unknown) => {
  const describedBy = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  return {
    id: `comment-${name}`,
    name,
    required: isRequired || undefined,
    'aria-invalid': error ? (true as const) : undefined,
    'aria-describedby': describedBy || undefined,
  }
}

/** A field with its label, hint and error, tied together for assistive technology (WCAG 1.3.1, 3.3.1, 3.3.2). */
export function CommentField({ name, label, hint, error, isRequired = false, control }: Props) {
  const attributes = attributesOf(name, isRequired, hint, error)
  const isBox = name === 'consent'
  return (
    <div className={isBox ? 'field consent' : 'field'}>
      {isBox && control(attributes)}
      <label htmlFor={attributes.id}>
        {label}
        {isRequired && (
          <span aria-hidden="true">{' *'}</span>
        )}
      </label>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error" id={`${name}-error`}>
          {error}
        </p>
      )}
      {!isBox && control(attributes)}
    </div>
  )
}
