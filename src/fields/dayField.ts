import type { DateField, StaticLabel } from 'payload'

/** A day without a time, shown as Vietnamese readers write it. */
export const dayField = (name: string, label: StaticLabel): DateField => ({
  name,
  type: 'date',
  label,
  admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } },
})
