import type { Instant } from '@lianzhao/domain'
import { Type } from '@mikro-orm/core'

/** A moment: `timestamptz(3)` in the table, RFC 3339 text in UTC everywhere else. */
export class InstantType extends Type<Instant, string> {
  override convertToJSValue(value: string): Instant {
    return new Date(value).toISOString() as Instant
  }
  override convertToDatabaseValue(value: Instant): string {
    return value
  }
  override getColumnType(): string {
    return 'timestamptz(3)'
  }
  override compareAsType(): string {
    return 'string'
  }
}
