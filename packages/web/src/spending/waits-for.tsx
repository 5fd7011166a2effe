import { graphql, unmask, type FragmentType } from '../gql'
import type { StepFragment } from '../gql/graphql'

const step = graphql(`
  fragment Step on NextStep {
    action
    post
    people {
      id
      name
    }
    since
  }
`)

const waitsFor = graphql(`
  fragment WaitsFor_request on SpendingRequest {
    id
    nextStep {
      ...Step
    }
    openClaims: claims(first: 20) {
      edges {
        node {
          id
          nextStep {
            ...Step
          }
          latest: payments(last: 1) {
            edges {
              node {
                id
                nextStep {
                  ...Step
                }
              }
            }
          }
        }
      }
    }
  }
`)

/** Every step that is open on a request, its claims and their payments; none when all is done. */
export function openSteps(masked: FragmentType<typeof waitsFor>): StepFragment[] {
  const { nextStep, openClaims } = unmask(waitsFor, masked)
  const steps = [
    nextStep,
    ...openClaims.edges.flatMap(({ node }) => [
      node.nextStep,
      ...node.latest.edges.map(({ node: paid }) => paid.nextStep),
    ]),
  ]
  return steps.flatMap((open) => (open ? [unmask(step, open)] : []))
}
