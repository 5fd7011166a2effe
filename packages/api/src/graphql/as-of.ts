/** Where a query takes a day. */
export const AS_OF_ARGUMENT = '截至何日所知,默认今天 / As it was known on which day; today unless one is named'

/** Where a record says of which day it tells. */
export const AS_OF_FIELD = '截至何日所知;空即现在 / As it was known on which day; null for now'
