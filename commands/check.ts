import { chatCommand } from '../src/command.ts';
import { checkReply } from './check-reply.ts';
import { wantedAudience } from './wanted-audience.ts';

/** Holds a text against the articles. */
export const check = chatCommand({
  name: 'check',
  options: {
    text: { type: 'text', required: true, maxLength: 2_000 },
    quote: { type: 'flag' },
    public: { type: 'flag' },
  },

  execute(values, context) {
    return checkReply(values.text, values.quote ?? false, wantedAudience(values.public, context), context);
  },
});
