import { benchCheck } from './check-section.ts';
import { benchDesk } from './desk-section.ts';
import { benchDiscord } from './discord-section.ts';
import { benchPage } from './page-section.ts';
import { benchSearch } from './search-section.ts';
import { benchStart } from './start-section.ts';

/** What can be measured, by name. Each prints its own tables and takes the options that follow its name. */
const SECTIONS: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  start: benchStart,
  search: benchSearch,
  check: benchCheck,
  discord: benchDiscord,
  desk: benchDesk,
  page: benchPage,
};

const USAGE = `Usage: npm run bench -- [SECTION [OPTIONS]]

Measures every section, or one:

  start             the cold start of ask beside that of Node
  search            quality, time and memory of answers beside those of other search engines
    --sizes LIST    "story" and numbers of paragraphs; story,1000,10000,100000 unless given
    --engines LIST  some of the engines
    --questions N   questions to ask of a collection, 1000 unless given
    --limit SECONDS leave out an engine that takes longer to build, 30 unless given
    --squad FILE    a file in the format of SQuAD, besides
  check             long messages held against the articles
    --sizes LIST    as above; story,1000 unless given
    --messages N    how many, 300 unless given
  discord           /ask through the sandbox, beside a bot that answers "ok"
    --interactions N  for each bot, 5000 unless given
    --concurrency N   at once, 8 unless given
    --repeated        the same 214 questions again and again, not in many wordings
  desk              /desk and /ask where one guild has added and missed a lot
    --paragraphs LIST    in 200 articles; 2400,20000 unless given
    --misses N           10000 unless given
    --interactions N     of each command, 200 unless given
  page              the sandbox's page in Chromium: first paint, weight, and Enter to card
    --loads N         first loads, 10 unless given
    --questions N     40 unless given`;

async function main([section, ...args]: readonly string[]): Promise<void> {
  if (section === undefined) {
    for (const bench of Object.values(SECTIONS)) {
      await bench([]);
      console.log();
    }
    return;
  }
  const bench = SECTIONS[section];
  if (bench) await bench(args);
  else console.log(USAGE);
  if (!bench && section !== '--help') process.exitCode = 2;
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`bench: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
});
