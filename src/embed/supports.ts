/** Whether the browser knows a declaration, or a `selector(…)`; a page may have put something of its own in the place of `CSS`. */
export function supports(condition: string): boolean {
  try {
    return CSS.supports(condition);
  } catch {
    return false;
  }
}
