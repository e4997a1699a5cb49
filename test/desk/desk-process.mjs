// A process of its own with a desk on the database that is named: does what each line of its input says, such as
// {"method":"change","args":["100",{"answers":"public"}]}, and acknowledges it by a line of its output.
import { createInterface } from 'node:readline';
import { openDesk } from '../../dist/src/desk/desk.js';
import { openDatabase } from '../../dist/src/store/database.js';

const [, , path] = process.argv;
const desk = await openDesk(await openDatabase({ kind: 'file', path }));
process.stdout.write('"ready"\n');
for await (const line of createInterface({ input: process.stdin })) {
  const { method, args } = JSON.parse(line);
  const result = await desk[method](...args);
  process.stdout.write(
    `${JSON.stringify(result ?? null, (_, value) => (value instanceof Map ? Object.fromEntries(value) : value))}\n`,
  );
}
