/** An expected "no": what is wrong and what to do, in both languages, instead of a stack trace. */
export class CannotStart extends Error {
  constructor(chinese: string, english: string, options?: ErrorOptions) {
    super(`${chinese}\n${english}`, options)
  }
}

/** The same, where a program that was asked has already said it. */
export class AlreadySaid extends Error {}

/** The words of the operating system or of PostgreSQL, for the end of such a sentence. */
export function reason(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reason).join(', ')
  return error instanceof Error ? error.message : String(error)
}
