import ts from 'typescript'
import type { Lone } from './text.ts'

const SAID =
  /^(aria-(label|description|roledescription|valuetext)|title|placeholder|alt|label|heading|caption|summary)$/
/** A figure, a sign or a single letter needs no translation. */
const isWord = (text: string): boolean => /\p{L}{2}/u.test(text)

/** The words that a screen writes itself, instead of taking them from the catalogue of both languages. */
export function wordsOnScreen(name: string, code: string): Lone[] {
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: Lone[] = []

  function say(node: ts.Node, text: string): void {
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1
    if (isWord(text)) found.push({ at: `${name}:${line}`, text: text.trim() })
  }

  /** Whatever an expression can show: the text itself, both ways of a choice, the written part of a template. */
  function shown(node: ts.Node | undefined): void {
    if (!node) return
    if (ts.isStringLiteralLike(node)) say(node, node.text)
    else if (ts.isTemplateExpression(node))
      [node.head, ...node.templateSpans.map(({ literal }) => literal)].forEach((part) => say(node, part.text))
    else if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node)) shown(node.expression)
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(shown)
    else if (ts.isBinaryExpression(node))
      [node.left, node.right].filter((side) => !isCompared(node, side)).forEach(shown)
  }

  function visit(node: ts.Node): void {
    if (ts.isJsxText(node)) say(node, node.text)
    if (ts.isJsxAttribute(node) && SAID.test(node.name.getText())) shown(node.initializer)
    if (ts.isJsxElement(node) || ts.isJsxFragment(node)) node.children.filter(ts.isJsxExpression).forEach(shown)
    ts.forEachChild(node, visit)
  }

  visit(file)
  return found
}

const SHOWS = [ts.SyntaxKind.PlusToken, ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.BarBarToken]

/** `state === 'open'` shows nothing of 'open', and `open && text` only what stands behind it. */
const isCompared = ({ operatorToken, right }: ts.BinaryExpression, side: ts.Node): boolean =>
  operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken ? side !== right : !SHOWS.includes(operatorToken.kind)
