import { Field } from 'type-graphql'

export const borrowed = Field
