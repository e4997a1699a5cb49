/** Draws something anew: what was named by `data-focus` and had the focus has it afterwards, too. */
export function keepingFocus(draw: () => void): void {
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
  const name = focused?.dataset.focus;
  const tops = [...document.querySelectorAll<HTMLElement>('[data-scroll]')].map(
    (element) => [element.dataset.scroll, element.scrollTop] as const,
  );
  draw();
  for (const [scroll, top] of tops) {
    const again = document.querySelector(`[data-scroll="${scroll}"]`);
    if (again !== null) again.scrollTop = top;
  }
  if (name === undefined || focused?.isConnected) return;
  document.querySelector<HTMLElement>(`[data-focus="${CSS.escape(name)}"]`)?.focus();
}
