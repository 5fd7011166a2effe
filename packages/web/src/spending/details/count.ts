/** A number of people or pieces as it is typed, full-width digits too; null where it is none. */
export function countOf(typed: string): number | null {
  const digits = typed.trim().replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  return /^\d{1,4}$/.test(digits) ? Number(digits) : null
}
