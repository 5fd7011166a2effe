/**
 * An Enter that ends a word of an input method MUST NOT submit anything. Safari ends the composition before the key
 * arrives and leaves only the key code 229 to tell.
 */
export function composes(event: { nativeEvent: { isComposing?: boolean; keyCode?: number } }): boolean {
  return event.nativeEvent.isComposing === true || event.nativeEvent.keyCode === 229
}
