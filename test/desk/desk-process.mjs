// A process of its own with a desk on the database that is named: does what each line of its input says, such as
// {"method":"change","args":["100",{"answers":"public"}]}, and acknowledges it by a line of its output. Ids are numbered
// behind a second argument, where there is one, so that they are known beforehand.
import { createInterface } from 'node:readline';
import { openDesk } from '../../dist/src/desk/desk.js';
import { CHANCE } from '../../dist/src/running/chance.js';
import { openDatabase } from '../../dist/src/store/database.js';

const [, , path, prefix] = process.argv;
let ids = 0;
const numbered = () => {
  ids += 1;
  return `${prefix}${ids}`;
};
const chance = prefix === undefined ? CHANCE : { newId: numbered, newSalt: () => prefix };
const desk = await openDesk(await openDatabase({ kind: 'file', path }), chance);
process.stdout.write('"ready"\n');
for await (const line of createInterface({ input: process.stdin })) {
  const { method, args } = JSON.parse(line);
  const [name, part] = method.split('.').reverse();
  const result = await (part === undefined ? desk : desk[part])[name](...args);
  process.stdout.write(
    `${JSON.stringify(result ?? null, (_, value) => (value instanceof Map ? Object.fromEntries(value) : value))}\n`,
  );
}
