/** Puts a contestant in every box of the page, and keeps for the bench how it is put in another one. */
export function start(mount, form) {
  window.mount = (box) => mount(box, form);
  for (const box of document.querySelectorAll('.box')) window.mount(box);
}
