/** A text for people, in the two languages of the product; Chinese is the original. */
export type Bilingual = { readonly zh: string; readonly en: string }
