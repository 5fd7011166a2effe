import {
  grantsOf,
  organisationOn,
  type Appointment,
  type Bilingual,
  type CivilDate,
  type PersonId,
  type Post,
} from '@lianzhao/domain'

/** The three offices that oversee (N-100); which one somebody speaks for comes from their appointment. */
export type Office = 'SUPERVISION' | 'AUDIT' | 'FINANCE'

export const OFFICE_NAMES: Readonly<Record<Office, Bilingual>> = {
  SUPERVISION: { zh: '监察', en: 'Supervision' },
  AUDIT: { zh: '审计', en: 'Audit' },
  FINANCE: { zh: '财政监督', en: 'Finance oversight' },
}

const OFFICE_OF: Readonly<Partial<Record<Post, Office>>> = {
  OVERSEER_SUPERVISION: 'SUPERVISION',
  OVERSEER_AUDIT: 'AUDIT',
  OVERSEER_FINANCE: 'FINANCE',
}

/**
 * The offices for which a person may look on that day, by the matrix (OVERSEE); none for anybody else, whatever other post
 * they hold.
 */
export const officesOf = (appointments: readonly Appointment[], person: PersonId, on: CivilDate): readonly Office[] =>
  grantsOf(organisationOn(on, appointments), person, 'OVERSEE').flatMap(({ appointment }) => {
    const office = OFFICE_OF[appointment.post]
    return office ? [office] : []
  })
