import { v7 } from 'uuid'

/** Ids grow with time, so that new rows of an index lie together. */
export const newId = (): string => v7()
