import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { englishFrequencies } from './english-frequencies.ts';
import { worldCountries } from './world-countries.ts';
import { worldTowns } from './world-towns.ts';

// Run by `npm run build`, from dist/src/build: writes the tables that the program reads at its start to dist/prepared.
const directory = fileURLToPath(new URL('../../prepared/', import.meta.url));

function write(name: string, content: string): void {
  writeFileSync(`${directory}${name}`, content);
}

mkdirSync(directory, { recursive: true });
write('countries.json', JSON.stringify(worldCountries()));
write('english-frequencies.txt', englishFrequencies());
write('towns.txt', worldTowns());
// The analyzer reads the countries as it is loaded, so it comes after them.
const { englishRules } = await import('./english-rules.ts');
write('english-thesaurus.json', JSON.stringify(englishRules()));
