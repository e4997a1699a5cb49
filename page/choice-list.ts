import { el } from './el.ts';

/** One row of a list that is chosen from while the focus stays in a field. */
export interface Row {
  readonly node: Node;
  readonly run: () => void;
  /** A heading, not to be chosen. */
  readonly isHeading?: boolean;
}

/** The list above the composer: of commands, suggestions or people. Arrow keys move in it while one types on. */
export class ChoiceList {
  readonly element: HTMLElement;
  readonly id: string;
  #options: { readonly element: HTMLElement; readonly run: () => void }[] = [];
  #chosen = -1;
  #field: HTMLElement | undefined;

  constructor(id: string) {
    this.id = id;
    this.element = el('div', { class: 'choices', role: 'listbox', id });
    this.element.hidden = true;
    // The focus stays in the field.
    this.element.addEventListener('pointerdown', (event) => event.preventDefault());
  }

  /** What a screen reader calls it. */
  set label(label: string) {
    this.element.setAttribute('aria-label', label);
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** @param first whether the first row is chosen from the start, so that Enter takes it. */
  show(rows: readonly Row[], field: HTMLElement, first: boolean): void {
    this.#field = field;
    this.#options = [];
    this.element.replaceChildren(
      ...rows.map((row) => {
        if (row.isHeading) return el('div', { class: 'choices-heading', role: 'presentation' }, row.node);
        const id = `${this.id}-${this.#options.length}`;
        const element = el(
          'div',
          { class: 'choice', role: 'option', id, 'aria-selected': 'false' },
          row.node,
        );
        const place = this.#options.length;
        element.addEventListener('click', row.run);
        element.addEventListener('pointermove', () => this.#choose(place, false));
        this.#options.push({ element, run: row.run });
        return element;
      }),
    );
    this.element.hidden = rows.length === 0;
    if (field.getAttribute('role') === 'combobox') {
      field.setAttribute('aria-expanded', String(this.isOpen));
    }
    this.#choose(first && this.#options.length > 0 ? 0 : -1, true);
  }

  hide(): void {
    if (this.#field !== undefined) this.show([], this.#field, false);
  }

  /** Takes a key that moves in the list or chooses; gives whether it did. */
  key({ key, shiftKey }: KeyboardEvent): boolean {
    if (!this.isOpen || this.#options.length === 0 || shiftKey) return false;
    const count = this.#options.length;
    switch (key) {
      case 'ArrowDown':
        this.#choose((this.#chosen + 1) % count, true);
        return true;
      case 'ArrowUp':
        this.#choose((Math.max(this.#chosen, 0) - 1 + count) % count, true);
        return true;
      case 'Enter':
      case 'Tab':
        if (this.#chosen === -1) return false;
        this.#options[this.#chosen]?.run();
        return true;
      default:
        return false;
    }
  }

  #choose(place: number, scroll: boolean): void {
    this.#chosen = place;
    for (const [index, { element }] of this.#options.entries()) {
      element.setAttribute('aria-selected', String(index === place));
    }
    const chosen = this.#options[place]?.element;
    if (chosen === undefined) this.#field?.removeAttribute('aria-activedescendant');
    else {
      this.#field?.setAttribute('aria-activedescendant', chosen.id);
      if (scroll) chosen.scrollIntoView({ block: 'nearest' });
    }
  }
}
