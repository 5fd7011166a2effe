import { countWaiting } from '../../../../../../packages/api/src/spending/requests.query.ts'

export const borrowed = countWaiting
