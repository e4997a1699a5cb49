/** Draws something anew: what was named by `data-focus` and had the focus has it afterwards, too. */
export function keepingFocus(draw: () => void): void {
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
  const tops = [...document.querySelectorAll<HTMLElement>('[data-scroll]')].map(
    (element) => [element.dataset.scroll, element.scrollTop] as const,
  );
  draw();
  for (const [scroll, top] of tops) {
    const again = document.querySelector(`[data-scroll="${scroll}"]`);
    if (again !== null) again.scrollTop = top;
  }
  if (focused !== undefined && !focused.isConnected) focusAgain(focused);
}

/** Gives the focus to an element, or to what has its name by `data-focus` where it was drawn anew. */
export function focusAgain(element: HTMLElement): void {
  const { focus: name } = element.dataset;
  if (element.isConnected || name === undefined) element.focus();
  else document.querySelector<HTMLElement>(`[data-focus="${CSS.escape(name)}"]`)?.focus();
}
