import { expect, it } from 'vitest';
import { InFlight } from '../../src/discord/in-flight.ts';

function openWork(): { work: Promise<void>; end: () => void } {
  let end = (): void => {};
  const work = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { work, end };
}

it('waits for what has begun', async () => {
  const inFlight = new InFlight();
  const { work, end } = openWork();
  inFlight.add(work);
  const settled = inFlight.settle(60_000);
  end();
  expect(await settled).toBe(true);
  expect(inFlight.size).toBe(0);
});

it('waits for nothing where nothing runs', async () => {
  expect(await new InFlight().settle(60_000)).toBe(true);
});

it('leaves behind what takes too long', async () => {
  const inFlight = new InFlight();
  inFlight.add(openWork().work);
  expect(await inFlight.settle(1)).toBe(false);
  expect(inFlight.size).toBe(1);
});
