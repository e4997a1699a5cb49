import { Client, GatewayIntentBits, MessageFlags } from 'discord.js';

const [api = '', token = ''] = process.argv.slice(2);
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } });
client.once('clientReady', async ({ application }) => {
  await application.commands.set([
    { name: 'ask', description: 'ok', options: [{ type: 3, name: 'question', description: 'ok' }] },
  ]);
});
client.on('interactionCreate', async (interaction) => {
  if (interaction.isChatInputCommand())
    await interaction.reply({ content: 'ok', flags: MessageFlags.Ephemeral });
});
await client.login(token);
