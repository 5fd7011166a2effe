/** The use of the special fund from which assessments are rewarded (N-087). */
export const REWARD = 'ASSESSMENT_REWARD'
