import { named, withMore, type FieldRights, type Right } from './field-rights.ts'

/** Who holds which post, as both doors tell it: what reading it takes differs. */
export const organisationFields = (right: Right) =>
  ({
    Appointment: named(
      right,
      'clauses decidedBy document from id limit order person post proposedBy secondment status team teams to unit version',
    ),
    Secondment: named('WITH_PARENT', 'fullTime grade gradeName homeUnit'),
    Delegation: named(right, 'appointment delegate delegator document from id revokedOn to version'),
    Unit: named(right, 'clause code id kind mergedInto mergedOn name names roles version'),
    UnitName: named('WITH_PARENT', 'document from name'),
    Organisation: named(
      right,
      'asOf declaredTeams inspectionGroup leadingGroup office otherPosts people personalAppointments teams units',
    ),
    Body: named(right, 'appointments clause name units'),
    TeamOnDate: named(right, 'composition deputies head id members seat state team version'),
    Seat: named('WITH_PARENT', 'document from place'),
    CompositionResult: named('WITH_PARENT', 'check clauses limit measured sentence verdict'),
    PersonOnDate: named(right, 'delegationsGiven delegationsReceived excludes person posts'),
    Exclusion: named('WITH_PARENT', 'appointment basis sentence team'),
    RecusalRow: named(right, 'cells person posts'),
    RecusalCell: named('WITH_PARENT', 'reasons replacedBy team'),
  }) satisfies FieldRights

const READ = organisationFields('READ_ORGANISATION')
const ANSWER = 'receipt refusals person appointment delegation unit team'

/** The part of the office's schema that tells who holds which post, and changes it. */
export const ORGANISATION_FIELDS: FieldRights = {
  ...READ,
  // Who somebody is, is no secret among those who are signed in; which posts they hold takes a post.
  Person: named('SIGNED_IN', 'id name latinName version', {
    printedPost: 'READ_ORGANISATION',
    reading: 'READ_ORGANISATION',
    login: 'READ_LOGINS',
  }),
  PersonConnection: named('WITH_PARENT', 'edges nodes pageInfo totalCount'),
  PersonEdge: named('WITH_PARENT', 'cursor node'),
  Appointment: withMore(READ.Appointment, 'corrects delegable'),
  Organisation: withMore(READ.Organisation, 'today'),
  PersonOnDate: withMore(READ.PersonOnDate, 'openMatters'),
  OrganisationAnswer: named('WITH_PARENT', ANSWER),
  AccountAnswer: named('WITH_PARENT', `${ANSWER} oneTimePassword`),
}
