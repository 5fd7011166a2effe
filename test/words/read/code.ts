import ts from 'typescript'
import { isChinese, isEnglish, splitBoth, type Lone, type Pair } from './text.ts'

/** What tells people something; whatever it is given must speak both languages. */
const TELLS = /^(console\.(log|info|warn|error)|GraphQLError|CannotStart)$/
const LANGUAGES = [
  ['zh', 'en'],
  ['chinese', 'english'],
  ['nameZh', 'nameEn'],
] as const

type Read = { readonly pairs: Pair[]; readonly lone: Lone[] }

/** The texts for people in one file: those with both languages side by side, and those without their other language. */
export function readCode(name: string, code: string): Read {
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true)
  const found: Read = { pairs: [], lone: [] }
  const spoken = new Set<ts.Node>()
  const at = (node: ts.Node) => `${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`

  function pair(node: ts.Node, chinese: ts.Node, english: ts.Node): void {
    found.pairs.push({ at: at(node), zh: wordsOf(chinese), en: wordsOf(english) })
    spoken.add(chinese).add(english)
  }

  function visit(node: ts.Node): void {
    if (spoken.has(node) || ts.isImportDeclaration(node) || ts.isTypeNode(node)) return
    if (ts.isObjectLiteralExpression(node)) inObject(node)
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) inCall(node)
    if (ts.isBlock(node) || ts.isSourceFile(node)) inStatements(node.statements)
    if (isText(node) || ts.isJsxText(node)) alone(node)
    ts.forEachChild(node, visit)
  }

  function inObject(node: ts.ObjectLiteralExpression): void {
    const named = new Map(
      node.properties.filter(ts.isPropertyAssignment).map(({ name, initializer }) => [name.getText(), initializer]),
    )
    for (const [chinese, english] of LANGUAGES) {
      const [zh, en] = [named.get(chinese), named.get(english)]
      if (zh && en) pair(node, zh, en)
      else if (en && !isShorthand(node, chinese) && isEnglish(wordsOf(en))) lone(node, wordsOf(en))
    }
  }

  function inCall({ expression, arguments: given }: ts.CallExpression | ts.NewExpression): void {
    given?.forEach((chinese, index) => {
      const english = given[index + 1]
      if (english && isText(chinese) && isText(english) && !spoken.has(chinese)) speakTogether(chinese, english)
    })
    const told = given?.find(isText)
    if (told && TELLS.test(expression.getText()) && !isChinese(wordsOf(told)) && isEnglish(literal(told)))
      if (!spoken.has(told)) lone(told, wordsOf(told))
  }

  function speakTogether(chinese: ts.Node, english: ts.Node): void {
    const en = wordsOf(english)
    if (isChinese(wordsOf(chinese)) && !splitsWhole(chinese) && !isChinese(en) && isEnglish(en))
      pair(chinese, chinese, english)
  }

  /** Two sentences told one after the other: Chinese, then English. */
  function inStatements(statements: ts.NodeArray<ts.Statement>): void {
    const told = statements.map((statement) =>
      ts.isExpressionStatement(statement) && ts.isCallExpression(statement.expression)
        ? statement.expression
        : undefined,
    )
    told.forEach((first, index) => {
      const next = told[index + 1]
      if (first?.expression.getText() !== next?.expression.getText()) return
      const [chinese, english] = [first?.arguments[0], next?.arguments[0]]
      if (chinese && english && isText(chinese) && isText(english)) speakTogether(chinese, english)
    })
  }

  const splitsWhole = (node: ts.Node): boolean => splitBoth('', wordsOf(node)).lone.length === 0

  function alone(node: ts.Node): void {
    if (!isChinese(literal(node))) return
    const both = splitBoth(at(node), literal(node))
    found.pairs.push(...both.pairs)
    found.lone.push(...both.lone)
  }

  const lone = (node: ts.Node, text: string): void => void found.lone.push({ at: at(node), text })

  visit(file)
  return found
}

const isShorthand = ({ properties }: ts.ObjectLiteralExpression, name: string): boolean =>
  properties.some((property) => !ts.isPropertyAssignment(property) && property.name?.getText() === name)

const isText = (node: ts.Node): node is ts.StringLiteralLike | ts.TemplateExpression =>
  ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)

/** What is written out; each gap of a template becomes {}. */
function literal(node: ts.Node): string {
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) return node.text
  if (!ts.isTemplateExpression(node)) return ''
  return node.head.text + node.templateSpans.map((span) => `{}${span.literal.text}`).join('')
}

/** All that is written out in an expression, texts inside the gaps of its templates included. */
function wordsOf(node: ts.Node): string {
  const inner: string[] = []
  ts.forEachChild(node, (child) => {
    const isCounted = ts.isTemplateHead(child) || ts.isTemplateMiddleOrTemplateTail(child)
    const isName = ts.isElementAccessExpression(node) && child === node.argumentExpression
    if (!isCounted && !isName) inner.push(wordsOf(child))
  })
  return [literal(node), ...inner].filter(Boolean).join(' ')
}
