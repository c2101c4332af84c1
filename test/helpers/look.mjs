// What somebody who looks at a check would notice, measured. Both functions run in the page, for playThrough.

/**
 * What is wrong to the eye on the screen that stands there: too small, too close, too wide, without a look. Nothing in
 * here relies on what a page may have changed: no array methods, no look-up that a prototype can answer.
 */
export function faultsInSight(check) {
  const inside = check.renderRoot;
  const faults = [];
  const fault = (text, element) => {
    faults[faults.length] =
      `${text}: <${element.localName} class="${element.getAttribute('class') ?? ''}"> ${(element.textContent ?? '').trim().slice(0, 40)}`;
  };
  const px = (value) => parseFloat(value) || 0;
  const isSeen = (element) => element.checkVisibility() && element.getClientRects().length > 0;
  const own = check.getBoundingClientRect();
  const page = document.documentElement;
  if (own.width < 150 || own.height < 300) fault(`${own.width} x ${own.height} px`, check);
  if (page.scrollWidth > page.clientWidth) fault(`${page.scrollWidth} px in a page of ${page.clientWidth}`, check);
  if (getComputedStyle(check).fontSize !== getComputedStyle(inside.querySelector('.root')).fontSize)
    fault('another size than the element', check);

  const root = getComputedStyle(inside.querySelector('.root'));
  const size = px(root.fontSize);
  if (root.direction !== 'ltr') fault('runs from right to left', check);
  for (const element of inside.querySelectorAll('.root, .root *:not(svg *)')) {
    if (!isSeen(element)) continue;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (box.width > 1 && (box.left < own.left - 1 || box.right > own.right + 1))
      fault(`sticks out, from ${box.left - own.left} to ${box.right - own.right}`, element);
    // A drawing that was just opened is still appearing.
    if (style.opacity !== '1' && element.localName !== 'svg') fault('see-through', element);
    // A drawing in a label may; a label is no flex box, which screen readers would say twice.
    if (style.float !== 'none' && element.localName !== 'svg') fault('floats', element);
    let hasText = false;
    for (const node of element.childNodes) if (node.nodeType === 3 && node.data.trim()) hasText = true;
    if (hasText) {
      if (px(style.fontSize) < 16) fault(`text of ${style.fontSize}`, element);
      if (px(style.lineHeight) < px(style.fontSize) * 1.19) fault(`lines of ${style.lineHeight}`, element);
      if (style.textTransform !== 'none' || style.letterSpacing !== 'normal' || style.fontStyle !== 'normal')
        fault('letters of the page', element);
    }
  }
  for (const target of inside.querySelectorAll('button, .button, .answer, .call, summary')) {
    if (!isSeen(target)) continue;
    const {width, height} = target.getBoundingClientRect();
    if (width < 43.9 || height < 43.9) fault(`a target of ${width} x ${height}`, target);
  }
  for (const input of inside.querySelectorAll('input')) {
    const {width, height} = input.getBoundingClientRect();
    const style = getComputedStyle(input);
    if (width < 16 || height < 16 || style.visibility !== 'visible' || style.appearance !== 'auto')
      fault('a choice that does not show', input);
  }
  for (const answer of inside.querySelectorAll('.answer')) {
    // Round it, or round the list in which it is a row.
    const list = answer.closest('ul') ?? answer;
    if (px(getComputedStyle(answer).borderTopWidth) < 1 && px(getComputedStyle(list).borderTopWidth) < 1)
      fault('no line round it', answer);
  }
  for (const button of inside.querySelectorAll('.primary')) {
    const style = getComputedStyle(button);
    if (px(style.paddingLeft) < 12 || px(style.paddingTop) < 6) fault('no room round the word', button);
    if (style.backgroundColor === 'rgba(0, 0, 0, 0)' || style.backgroundColor === style.color)
      fault('no colour', button);
  }
  for (const heading of inside.querySelectorAll('.verdict'))
    if (px(getComputedStyle(heading).fontSize) < size * 1.4) fault('a heading no larger than the text', heading);
  for (const heading of inside.querySelectorAll('.part > legend > *'))
    if (px(getComputedStyle(heading).fontSize) < size * 1.2) fault('a question no larger than the text', heading);
  return faults;
}

/**
 * The style of everything inside, as far as neither the width nor the font makes a difference, so that two pages can be
 * compared.
 */
export function stylesInside(check) {
  const listed = [
    'display',
    'position',
    'float',
    'margin',
    'padding',
    'border',
    'border-radius',
    'background',
    'color',
    'opacity',
    'visibility',
    'box-shadow',
    'font-size',
    'font-weight',
    'font-style',
    'line-height',
    'letter-spacing',
    'word-spacing',
    'text-transform',
    'text-align',
    'text-indent',
    'text-decoration',
    'text-shadow',
    'white-space',
    'list-style',
    'direction',
    'cursor',
    'appearance',
    'box-sizing',
    'overflow',
    'transform',
    'filter',
    'pointer-events',
    'user-select',
  ];
  // How far a label is moved aside comes from its width, which is the font's.
  const unmoved = (transform) => {
    const {a, b, c, d} = new DOMMatrix(transform);
    return [a, b, c, d].join(' ');
  };
  let text = '';
  for (const element of check.renderRoot.querySelectorAll('.root, .root *:not(svg *)')) {
    const style = getComputedStyle(element);
    text += `\n<${element.localName} class="${element.getAttribute('class') ?? ''}">`;
    // What comes from the width of the line differs from page to page, and a drawing that was just opened is still appearing.
    for (const name of listed)
      if (
        !(name === 'padding' && element.matches('.answer, .ticks')) &&
        !(name === 'opacity' && element.localName === 'svg')
      )
        text += ` ${name}: ${name === 'transform' ? unmoved(style.transform) : style.getPropertyValue(name)};`;
    for (const pseudo of ['::before', '::after']) {
      const {content} = getComputedStyle(element, pseudo);
      if (content !== 'none' && content !== 'normal') text += ` ${pseudo} ${content};`;
    }
  }
  return text;
}
