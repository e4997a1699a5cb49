import { chatCommand } from '../src/command.ts';
import { checkReply } from './check-reply.ts';

/** Holds a text against the articles. */
export const check = chatCommand({
  name: 'check',
  options: {
    text: { type: 'text', required: true, maxLength: 2_000 },
    quote: { type: 'flag' },
    public: { type: 'flag' },
  },

  execute(values, context) {
    const audience = values.public && context.sharing === 'possible' ? 'public' : 'private';
    return checkReply(values.text, values.quote ?? false, audience, context);
  },
});
