import { z } from 'zod'
import { document, text } from './stored-shapes.ts'
import type { TripReport } from './trip-report.ts'

const report = z.strictObject({
  summary: text,
  document: document.nullable(),
  by: z.uuid(),
  at: z.iso.datetime(),
}) as unknown as z.ZodType<TripReport>

/** The report of a trip as its row holds it, which anyone may have altered: null for what is none. */
export const readReport = (stored: unknown): TripReport | null => report.safeParse(stored).data ?? null
