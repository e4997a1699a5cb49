import type { Command } from '../src/command.ts';
import { answerMessage } from './answer-message.ts';
import { ask } from './ask.ts';
import { check } from './check.ts';
import { checkMessage } from './check-message.ts';
import { desk } from './desk.ts';
import { help } from './help.ts';
import { library } from './library.ts';
import { makeRuling } from './make-ruling.ts';
import { privacy } from './privacy.ts';
import { read } from './read.ts';
import { ruling } from './ruling.ts';
import { settings } from './settings.ts';
import { sources } from './sources.ts';

/** Every command of the bot. */
export const COMMANDS: readonly Command[] = [
  ask,
  check,
  read,
  sources,
  help,
  privacy,
  settings,
  desk,
  library,
  ruling,
  answerMessage,
  checkMessage,
  makeRuling,
];
