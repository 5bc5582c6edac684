import type { ReactNode } from 'react'

type Props = {
  /** What the form is called; ids begin with it. */
  form: string
  name: string
  label: string
  hint?: string
  error?: ReactNode
  isRequired?: boolean
  /** A box to tick stands before its label. */
  isBox?: boolean
  control: (attributes: ReturnType<typeof attributesOf>) => ReactNode
}

const attributesOf = (form: string, name: string, isRequired: boolean, hint: unknown, error: unknown) => {
  const describedBy = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  return {
    id: `${form}-${name}`,
    name,
    required: isRequired || undefined,
    'aria-invalid': error ? (true as const) : undefined,
    'aria-describedby': describedBy || undefined,
  }
}

/** A field with its label, hint and error, tied together for assistive technology (WCAG 1.3.1, 3.3.1, 3.3.2). */
export function FormField({ form, name, label, hint, error, isRequired = false, isBox = false, control }: Props) {
  const attributes = attributesOf(form, name, isRequired, hint, error)
  return (
    <div className={isBox ? 'field consent' : 'field'}>
      {isBox && control(attributes)}
      <label htmlFor={attributes.id}>
        {label}
        {isRequired && (
          <span aria-hidden="true">{'\u00a0*'}</span>
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
