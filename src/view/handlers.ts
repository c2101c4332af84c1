/** A click that follows another one at the same place: the second half of a double click is no second answer. */
const isSecondClick = ({detail}: Event & {readonly detail?: number}): boolean => (detail ?? 0) > 1;

/**
 * What a control does. Every handler in a template goes through here, and is a property (`.onclick`): a replaced
 * `addEventListener` would be handed our nodes, and the timing of long frames names the place in the script at which a
 * handler begins, which may not tell a symptom from "none of these".
 */
export const on =
  <E extends Event>(act: (event: E) => void) =>
  (event: E): void => {
    if (isSecondClick(event)) event.preventDefault();
    else act(event);
  };

/** What the page would leave alone in a form of its own. Escape, Tab and every other key goes on. */
const keysOfControls = ['Enter', ' ', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

/**
 * Stands at the root: what a visitor does with a control ends there. Seen from the page it would be on the element as a
 * whole, and scripts for slides, columns and fast taps take that for something of theirs; recorders note the keys.
 */
export function endOnControl(event: Event): void {
  const {currentTarget, target} = event;
  const control = (target as Element).closest('a,button,summary,label,input,svg,.target');
  // What the site itself put in a slot is its own.
  if (!control || !(currentTarget as Element).contains(control)) return;
  // The browser's own act with a control, such as a tick or a fold.
  if (isSecondClick(event)) event.preventDefault();
  const {key, ctrlKey, metaKey, altKey} = event as KeyboardEvent;
  if (key === undefined || (keysOfControls.includes(key) && !ctrlKey && !metaKey && !altKey)) event.stopPropagation();
}
