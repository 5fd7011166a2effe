import { named, type FieldRights } from './field-rights.ts'

const ANSWER = 'receipt refusals person appointment delegation unit team'

/** The part of the office's schema that tells who holds which post, and changes it. */
export const ORGANISATION_FIELDS: FieldRights = {
  // Who somebody is, is no secret among those who are signed in; which posts they hold takes a post.
  Person: named('SIGNED_IN', 'id name latinName version', {
    printedPost: 'READ_ORGANISATION',
    reading: 'READ_ORGANISATION',
    login: 'READ_LOGINS',
  }),
  PersonConnection: named('WITH_PARENT', 'edges nodes pageInfo totalCount'),
  PersonEdge: named('WITH_PARENT', 'cursor node'),
  Appointment: named(
    'READ_ORGANISATION',
    'clauses corrects decidedBy delegable document from id limit order person post proposedBy secondment status team teams to unit version',
  ),
  Secondment: named('WITH_PARENT', 'fullTime grade gradeName homeUnit'),
  Delegation: named('READ_ORGANISATION', 'appointment delegate delegator document from id revokedOn to version'),
  Unit: named('READ_ORGANISATION', 'clause code id kind mergedInto mergedOn name names roles version'),
  UnitName: named('WITH_PARENT', 'document from name'),
  Organisation: named(
    'READ_ORGANISATION',
    'asOf declaredTeams inspectionGroup leadingGroup office otherPosts people personalAppointments teams today units',
  ),
  Body: named('READ_ORGANISATION', 'appointments clause name units'),
  TeamOnDate: named('READ_ORGANISATION', 'composition deputies head id members seat state team version'),
  Seat: named('WITH_PARENT', 'document from place'),
  CompositionResult: named('WITH_PARENT', 'check clauses limit measured sentence verdict'),
  PersonOnDate: named('READ_ORGANISATION', 'delegationsGiven delegationsReceived excludes openMatters person posts'),
  Exclusion: named('WITH_PARENT', 'appointment basis sentence team'),
  RecusalRow: named('READ_ORGANISATION', 'cells person posts'),
  RecusalCell: named('WITH_PARENT', 'reasons replacedBy team'),
  OrganisationAnswer: named('WITH_PARENT', ANSWER),
  AccountAnswer: named('WITH_PARENT', `${ANSWER} oneTimePassword`),
}
