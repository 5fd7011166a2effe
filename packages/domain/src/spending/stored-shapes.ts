import { z } from 'zod'
import { civilDate, type CivilDate } from '../time.ts'
import type { Document, FenDigits } from './details.ts'

/** What the JSON of a row is made of, where it may have been altered and is read again. */
export const text = z.string()
export const whole = z.int().nonnegative()
export const date = z.string().refine((day) => civilDate(day) !== undefined) as unknown as z.ZodType<CivilDate>
export const money = z.string().regex(/^\d{1,15}$/) as unknown as z.ZodType<FenDigits>
export const document: z.ZodType<Document> = z.strictObject({ number: text, office: text, date })
