const kept = new WeakSet<Element>();

/**
 * Puts something right, now and whenever the page changed an attribute of the element: frameworks write anew what they
 * think is theirs. A page that insists gets a tenth of a second of rest each time, so that neither keeps the browser busy.
 * @param putRight says whether there was anything to do
 */
export function keep(element: Element, putRight: () => boolean): void {
  putRight();
  if (kept.has(element)) return;
  kept.add(element);
  let resting = false;
  const tend = (): void => {
    if (resting || !putRight()) return;
    resting = true;
    setTimeout(() => {
      resting = false;
      tend();
    }, 100);
  };
  new MutationObserver(tend).observe(element, {attributes: true});
}
