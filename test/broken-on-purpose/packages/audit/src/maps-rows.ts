import { defineEntity } from '@mikro-orm/core'

export const borrowed = defineEntity
