import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Desk, openDesk } from '../../src/desk/desk.ts';
import { openDatabase } from '../../src/store/database.ts';
import { anyActions, callsOf, PREFIX } from './desk-actions.ts';
import { held, NOTHING_HELD, visible } from './desk-model.ts';

type Methods = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

/** Calls what is named, such as `change` or `shelf.add`. */
async function call(desk: Desk, method: string, args: readonly unknown[]): Promise<void> {
  const [name = '', part] = method.split('.').reverse();
  const methods = (part === undefined ? desk : desk[part as keyof Desk]) as unknown as Methods;
  await methods[name]?.(...args);
}

function numbered(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `${PREFIX}${count}`;
  };
}

it('holds what it should after anything that is done in any order', async () => {
  await fc.assert(
    fc.asyncProperty(anyActions, async (planned) => {
      const database = await openDatabase({ kind: 'memory' });
      const desk = await openDesk(database, { newId: numbered(), newSalt: () => PREFIX });
      const calls = callsOf(planned);
      for (const { method, args } of calls) await call(desk, method, args);
      expect(await held(desk)).toEqual(visible(calls.at(-1)?.after ?? NOTHING_HELD));
      await database.close();
    }),
  );
});
