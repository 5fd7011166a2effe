/** Whether a server may be called by this name: `localhost:*` allows every port, `*` every name. */
export const isAllowedHost = (patterns: readonly string[], host: string): boolean =>
  patterns.some((pattern) => expressionOf(pattern).test(host))

const expressionOf = (pattern: string): RegExp => new RegExp(`^${pattern.split('*').map(literally).join('.*')}$`, 'i')

const literally = (text: string): string => text.replace(/[\\^$.|?+()[\]{}]/g, '\\$&')
