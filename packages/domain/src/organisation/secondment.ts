import type { Grade } from '../notice/notice.ts'

/**
 * How a member came to a team (抽调, N-011): from which unit, by its code, in which grade, and whether released from
 * the work of that unit (N-037).
 */
export type Secondment = { readonly homeUnit: string; readonly grade: Grade; readonly fullTime: boolean }
