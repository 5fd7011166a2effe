/** The sections of the form into which each kind of matter puts what it asks for. */
export type Section = 'what' | 'who' | 'where' | 'money' | 'papers'
