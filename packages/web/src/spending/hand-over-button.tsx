import { OrganiseButton } from '../organisation/acts/organising-place.tsx'

interface HandOverButtonProps {
  request: { id: string; number: string; version: number; team: { code: string }; owner: { id: string } }
}

/** For the head of the team and the office: somebody else looks after the matter when its owner leaves. */
export function HandOverButton({ request }: HandOverButtonProps) {
  const { id, number, version, team, owner } = request
  return (
    <OrganiseButton
      act={{ verb: 'HAND_OVER', request: { id, version, name: number, team: team.code, owner: owner.id } }}
    />
  )
}
