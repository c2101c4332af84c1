import {adoptStyles, type CSSResult} from 'lit';

/**
 * Gives a root its styles. A sheet can be adopted only in the document that it was made in, and a page may move or clone
 * us into a frame or a window of its own. A document that nobody looks at has no sheets.
 */
export function adopt(root: ShadowRoot, styles: CSSResult): void {
  const {ownerDocument} = root;
  if (ownerDocument === document) {
    adoptStyles(root, [styles]);
    return;
  }
  const view = ownerDocument.defaultView;
  if (!view) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(styles.cssText);
  root.adoptedStyleSheets = [sheet];
}
