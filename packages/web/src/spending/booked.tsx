import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'

interface Kept {
  bookingNumber: string | null
  bookingYear: number | null
  bookedBy: string | null | undefined
  archivedBy: string | null | undefined
}

/** Where a claim stands in the accounts, and who filed it; nothing before it is booked. */
export function booked(
  { bookingNumber, bookingYear, bookedBy, archivedBy }: Kept,
  t: TFunction,
): [string, ReactNode][] {
  if (!bookingNumber) return []
  const pairs: [string, ReactNode][] = [
    [t('claim.bookingNumber'), t('claim.booked', { number: bookingNumber, year: bookingYear })],
    [t('claim.bookedBy'), bookedBy],
  ]
  if (archivedBy) pairs.push([t('claim.archivedBy'), archivedBy])
  return pairs
}
