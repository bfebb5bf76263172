/** Brings a field into sight and puts the cursor there, opening what it is folded into. */
export function showField(id: string): void {
  const field = document.getElementById(id)
  if (field === null) return
  for (let at = field.parentElement; at !== null; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true
  }
  field.focus()
  field.scrollIntoView({ block: 'center' })
}
