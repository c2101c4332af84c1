const places = 'li,nav,menu,header,footer,[role="navigation"],[role^="menu"],[role^="list"]';

/** What menus that are only a `div` are called in themes; a navy background is none, and neither is what is unavailable. */
const names = /menu|dropdown|crumb|site-?map|footer|nav(?!y|ail)/i;

/** A link among others, in a menu or a list, is for going somewhere. What the whole page is called says nothing of it. */
export function isInMenu(link: Element): boolean {
  if (link.closest(places)) return true;
  for (
    let box: Element | null = link;
    box && !box.matches('html,body,main,article,[role="main"],#content');
    box = box.parentElement
  )
    if (names.test(`${box.className} ${box.id}`)) return true;
  return false;
}
