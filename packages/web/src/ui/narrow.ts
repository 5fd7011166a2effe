/** Whether the page is as narrow as on a phone: there, what is long begins folded. */
export const isNarrow = (): boolean => matchMedia('(max-width: 767px)').matches
