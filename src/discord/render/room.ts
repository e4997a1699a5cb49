/** What is left of a message. */
export interface Room {
  /** UTF-16 units, of which there are never fewer than code points: Discord does not say which it counts. */
  text: number;
  components: number;
}

const MOST_TEXT = 4_000;
/** Of Discord's 40: the container, a divider, and a row of five buttons. */
const MOST_COMPONENTS = 40 - 8;
/** Between two texts in one display. */
export const LINE_BREAK = 1;

export function wholeRoom(): Room {
  return { text: MOST_TEXT, components: MOST_COMPONENTS };
}

/** Takes some of a room, or nothing where there is less. */
export function take(room: Room, text: number, components: number): boolean {
  if (text > room.text || components > room.components) return false;
  room.text -= text;
  room.components -= components;
  return true;
}
