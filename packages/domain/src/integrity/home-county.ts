import type { Notice } from '../notice/notice.ts'

/** The county's name as it stands on tickets: 澄川 for 澄川县. */
export const homeName = ({ name }: Notice): string => name.zh.replace(/[县市区]$/, '')
