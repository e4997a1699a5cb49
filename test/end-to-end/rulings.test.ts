import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Ruling } from '../../src/desk/ruling.ts';
import { isEphemeral, type Place } from '../../src/sandbox/actor.ts';
import type { StoredMessage } from '../../src/sandbox/message.ts';
import { en } from '../../src/words/en.ts';
import { LOCALES } from '../../src/words/locales.ts';
import { formOf, labelsOf, messageOf, startTestBot, type TestBot } from './bot-on-sandbox.ts';
import { offeredIn, propose, ROUTE, said, settle, standingIn } from './ruling-form.ts';

let running: TestBot;
const at = (channel: string, guild?: string): Place => ({ channel: running.sandbox.channel(channel, guild) });
const user = (name: string, locale?: string) => running.sandbox.user(name, locale);
const { buttons: deeds, status, standing, done, mistakes } = en.rulings;

beforeEach(async () => {
  running = await startTestBot();
});

afterEach(async () => {
  expect(running.log.filter(({ level }) => level === 'error')).toEqual([]);
  await running.stop();
});

/** Those of Harbour, unless another guild is named, from the oldest. */
function stored(guild?: string): Promise<readonly Ruling[]> {
  return running.desk.rulings.of(at('general', guild).channel.guild ?? '');
}

function list(guild?: string): Promise<StoredMessage> {
  return messageOf(user('mo').command(at('general', guild), 'ruling list'));
}

async function press(name: string, card: StoredMessage, button: string): Promise<StoredMessage> {
  return messageOf(user(name).press(card, button));
}

/** What is offered while an option of a command is typed. */
async function offered(name: string, command: string, option: string, typed: string, guild?: string) {
  const place = at('general', guild);
  const values = { ...(option === 'replaces' ? { claim: 'x' } : {}), [option]: typed };
  const outcome = await user(name).autocomplete(place, command, values, option).response;
  return outcome.kind === 'choices' ? outcome.choices : [];
}

describe('/ruling', () => {
  it('is refused to members, to who moderates one channel alone, and where there is no guild', async () => {
    const card = await settle(user('mo'), at('corner'));
    const [{ id = '' } = {}] = await stored();
    for (const channel of ['general', 'corner']) {
      for (const [command, values] of [
        ['add', { claim: ROUTE.claim }],
        ['list', {}],
        ['show', { ruling: id }],
      ] as const) {
        const refusal = await messageOf(user('ada').command(at(channel), `ruling ${command}`, values));
        expect(isEphemeral(refusal)).toBe(true);
        expect(said(refusal)).toBe(en.trouble.moderatorsOnly);
      }
    }
    const message = user('ben').say(at('corner').channel, 'The route is closing.');
    const menu = user('ada').messageCommand(at('corner'), en.commands.makeRuling.name, message);
    expect(said(await messageOf(menu))).toBe(en.trouble.moderatorsOnly);
    for (const place of [at('dm-mo'), at('general', 'Elsewhere')]) {
      expect(said(await messageOf(user('mo').command(place, 'ruling list')))).toBe(en.settings.guildOnly);
    }
    expect(isEphemeral(card)).toBe(true);
  });

  it('refuses buttons and the form to who is no moderator any more', async () => {
    const sam = user('sam');
    const asked = { claim: ROUTE.claim };
    const settled = await settle(sam, at('general'));
    const listed = await messageOf(sam.command(at('general'), 'ruling list'));
    const asking = await press('sam', settled, en.buttons.remove);
    const form = await formOf(sam.command(at('general'), 'ruling add', asked));
    const shown = await messageOf(sam.command(at('general'), 'ruling show', { ruling: ROUTE.claim }));
    const guild = running.sandbox.world.guilds.find(({ name }) => name === 'Harbour');
    guild?.members.set(sam.user.id, []);
    for (const [card, button] of [
      [listed, en.buttons.open],
      [asking, en.buttons.cancel],
      [asking, en.buttons.remove],
      [shown, deeds.dispute],
      [shown, deeds.replace],
      [shown, en.buttons.remove],
      [shown, en.buttons.back],
    ] as const) {
      expect(said(await press('sam', card, button))).toBe(en.trouble.moderatorsOnly);
    }
    const sent = sam.submit(form, { finding: 'x', others: 'harbour-post 6' });
    expect(said(await messageOf(sent))).toBe(en.trouble.moderatorsOnly);
    expect(await stored()).toMatchObject([{ status: 'settled' }]);
  });

  it('can be used where the bot stays quiet', async () => {
    const general = at('general').channel.id;
    await messageOf(user('mo').command(at('general'), 'settings channel', { channel: general, quiet: true }));
    expect(said(await propose(user('mo'), at('general')))).toContain(standing.proposed);
    const message = user('ben').say(at('general').channel, 'The route is closing.');
    const form = await formOf(user('mo').messageCommand(at('general'), en.commands.makeRuling.name, message));
    expect(standingIn(form, 'claim')).toBe('The route is closing.');
  });

  it.each(Object.entries(LOCALES))('speaks %s', async (locale, { commands, rulings }) => {
    const { name, subcommands } = commands.ruling;
    const mo = user('mo', locale);
    expect(said(await messageOf(mo.command(at('general'), `${name} ${subcommands.list.name}`)))).toContain(
      rulings.none,
    );
    const claim = { claim: ROUTE.claim };
    const form = await formOf(mo.command(at('general'), `${name} ${subcommands.add.name}`, claim));
    expect(form.modal.title).toBe(rulings.form.title);
    const card = await messageOf(mo.submit(form, { finding: 'x', others: 'harbour-post 6' }));
    expect(said(card)).toContain(rulings.standing.proposed);
    expect(labelsOf(card)).toContain(rulings.buttons.settle);
  });
});

describe('the form of a ruling', () => {
  it('offers the passages on the claim, and keeps the sentences that were offered', async () => {
    const form = await formOf(user('mo').command(at('general'), 'ruling add', { claim: ROUTE.claim }));
    expect(standingIn(form, 'claim')).toBe(ROUTE.claim);
    const offers = offeredIn(form);
    expect([...offers.keys()]).toContain('Harbour Post ¶6');
    const passages = ['Harbour Post ¶6', 'Morning Tide ¶3'].map((label) => offers.get(label) ?? '');
    const card = await messageOf(user('mo').submit(form, { claim: 'Other', finding: 'So.', passages }));
    expect(said(card)).toContain('> Norrlink has no plans to close the route');
    expect(await stored()).toMatchObject([
      {
        claim: 'Other',
        finding: 'So.',
        status: 'proposed',
        citations: [
          { article: 'harbour-post', number: 6 },
          { article: 'morning-tide', number: 3, quote: expect.stringMatching(/^Norrlink and .*\.$/) },
        ],
      },
    ]);
  });

  it('takes other passages by article and paragraph, each paragraph once', async () => {
    const form = await formOf(user('mo').command(at('general'), 'ruling add', { claim: ROUTE.claim }));
    const passages = [offeredIn(form).get('Harbour Post ¶6') ?? ''];
    const others = 'Harbour Post ¶6\n\nbell of the marigold, 4';
    await messageOf(user('mo').submit(form, { finding: 'So.', passages, others }));
    const [ruling] = await stored();
    expect(ruling?.citations).toEqual([
      expect.objectContaining({ article: 'harbour-post', number: 6 }),
      {
        article: 'morning-tide',
        number: 4,
        quote: 'The yard in Gdansk confirmed yesterday that the Sea Lantern will sail in March 2025.',
      },
    ]);
  });

  it('offers no passages where the articles hold none, and can still be filled in', async () => {
    const form = await formOf(user('mo').command(at('general'), 'ruling add', { claim: 'Was it a strike?' }));
    expect(() => offeredIn(form)).toThrow('no field');
    const card = await messageOf(user('mo').submit(form, { finding: 'No.', others: 'harbour-post 4' }));
    expect(said(card)).toContain(done.proposed);
  });

  it.each([
    ['nothing is cited', { others: '' }, [mistakes.nothingCited]],
    [
      'six passages are',
      { others: [1, 2, 3, 4, 5, 6].map((number) => `coast-courier ${number}`).join('\n') },
      [mistakes.tooManyCited(5)],
    ],
    [
      'lines lead nowhere',
      { others: 'harbour-post\ncoast 99\nherald 4\nharbour-post 4' },
      [
        mistakes.noNumber('harbour-post', 'coast-courier 1'),
        mistakes.noParagraph('coast 99', 6),
        mistakes.noArticle('herald 4'),
      ],
    ],
    [
      'nothing is said',
      { claim: ' \u200b', finding: '\u202e', others: 'harbour-post 4' },
      [mistakes.noClaim, mistakes.noFinding],
    ],
  ])('is refused where %s, with all that was typed', async (_, values, sentences) => {
    const form = await formOf(user('mo').command(at('general'), 'ruling add', { claim: 'The *route*' }));
    const typed = { finding: 'It is *not*.\nSo far.', ...values };
    const card = await messageOf(user('mo').submit(form, typed));
    expect(isEphemeral(card)).toBe(true);
    const text = said(card);
    for (const words of [mistakes.heading, ...sentences]) expect(text).toContain(words);
    const shown = { claim: 'The *route*', ...typed };
    for (const words of Object.values(shown).flatMap((each) => each.split('\n'))) {
      if (/\w/.test(words)) expect(text).toContain(words);
    }
    expect(await stored()).toEqual([]);
  });

  it('is refused where a passage that was chosen is not what it was, or was never offered', async () => {
    const form = await formOf(user('mo').command(at('general'), 'ruling add', { claim: ROUTE.claim }));
    const parts = (passages: readonly string[]) => [
      { type: 18, component: { type: 4, custom_id: 'claim', value: 'x' } },
      { type: 18, component: { type: 4, custom_id: 'finding', value: 'x' } },
      { type: 18, component: { type: 3, custom_id: 'passages', values: passages } },
    ];
    const [true_ = ''] = offeredIn(form).values();
    for (const foreign of [
      'harbour-post',
      true_.replace(/\.\d+$/, '.99999'),
      true_.replace(/^p\.../, 'p.xx'),
    ]) {
      const again = await formOf(user('mo').command(at('general'), 'ruling add', { claim: ROUTE.claim }));
      const card = await messageOf(user('mo').submitRaw(again, parts([foreign])));
      expect(said(card)).toContain(mistakes.passageChanged);
    }
    expect(await stored()).toEqual([]);
  });

  it('takes a message as its claim, without markup and cut at a word', async () => {
    const menu = (text: string) => {
      const message = user('ben').say(at('general').channel, text);
      return formOf(user('mo').messageCommand(at('general'), en.commands.makeRuling.name, message));
    };
    const form = await menu(`<@${user('ada').user.id}> Norrlink is closing\nthe route`);
    expect(standingIn(form, 'claim')).toBe('Norrlink is closing the route');
    expect([...offeredIn(form).keys()]).toContain('Harbour Post ¶6');
    expect(standingIn(await menu('ferry '.repeat(80)), 'claim')).toBe('ferry '.repeat(50).trim());
    expect(standingIn(await menu('https://example.org'), 'claim')).toBe('');
  });
});

describe('a ruling', () => {
  it('is settled, disputed, proposed again and replaced, and says what has become of it', async () => {
    const proposed = await propose(user('mo'), at('general'));
    expect(labelsOf(proposed)).toEqual([
      en.buttons.inContext,
      deeds.settle,
      deeds.dispute,
      en.buttons.remove,
      en.buttons.back,
    ]);
    const settled = await press('mo', proposed, deeds.settle);
    expect(said(settled)).toContain(done.settled);
    expect(said(settled)).toContain(standing.settled);
    const disputed = await press('sam', await show(), deeds.dispute);
    expect(said(disputed)).toContain(standing.disputed);
    expect(labelsOf(disputed)).not.toContain(deeds.settle);
    const again = await press('sam', disputed, deeds.proposeAgain);
    expect(said(again)).toContain(en.rulings.reproposed);
    const standingAgain = await press('sam', again, deeds.settle);

    const form = await formOf(user('sam').press(standingAgain, deeds.replace));
    expect(standingIn(form, 'finding')).toBe(ROUTE.finding);
    const passages = [offeredIn(form).get('Harbour Post ¶6') ?? ''];
    const next = await messageOf(user('sam').submit(form, { claim: 'The route is closed.', passages }));
    expect(said(next)).toContain(en.rulings.replaces(ROUTE.claim));
    await press('sam', next, deeds.settle);
    const superseded = await show();
    expect(said(superseded)).toContain(standing.superseded);
    expect(said(superseded)).toContain(en.rulings.replacedBy('The route is closed.'));
    expect(labelsOf(superseded)).toEqual([en.buttons.inContext, en.buttons.remove, en.buttons.back]);

    function show() {
      return messageOf(user('sam').command(at('general'), 'ruling show', { ruling: ROUTE.claim }));
    }
  });

  it('is settled by another moderator than proposed it, where the guild has it so', async () => {
    await running.desk.change(at('general').channel.guild ?? '', { twoModerators: true });
    const proposed = await propose(user('mo'), at('general'));
    const refused = await press('mo', proposed, deeds.settle);
    expect(said(refused)).toContain(en.rulings.needsAnother);
    expect(await stored()).toMatchObject([{ status: 'proposed' }]);
    const shown = await messageOf(user('sam').command(at('general'), 'ruling show', { ruling: ROUTE.claim }));
    expect(said(await press('sam', shown, deeds.settle))).toContain(done.settled);
  });

  it('counts as proposed by whoever would settle it, where its author is forgotten', async () => {
    await running.desk.change(at('general').channel.guild ?? '', { twoModerators: true });
    await propose(user('mo'), at('general'));
    await running.desk.forget(user('mo').user.id);
    const show = () => messageOf(user('sam').command(at('general'), 'ruling show', { ruling: ROUTE.claim }));
    const taken = await press('sam', await show(), deeds.settle);
    expect(said(taken)).toContain(done.takenOver);
    expect(said(await press('sam', taken, deeds.settle))).toContain(en.rulings.needsAnother);
  });

  it('is left as it is by a button of a card that is out of date', async () => {
    const proposed = await propose(user('mo'), at('general'));
    const other = await messageOf(user('sam').command(at('general'), 'ruling show', { ruling: ROUTE.claim }));
    const asking = await press('mo', proposed, en.buttons.remove);
    await press('sam', other, deeds.dispute);
    const late = await press('mo', asking, en.buttons.remove);
    expect(said(late)).toContain(en.rulings.changed);
    expect(said(late)).toContain(standing.disputed);
    expect(await stored()).toMatchObject([{ status: 'disputed' }]);
  });

  it('is removed for good once that is confirmed, and not before', async () => {
    const settled = await settle(user('mo'), at('general'));
    const asked = await press('mo', settled, en.buttons.remove);
    expect(said(asked)).toContain(en.rulings.confirmRemoval(ROUTE.claim));
    const kept = await press('mo', asked, en.buttons.cancel);
    expect(said(kept)).toContain(standing.settled);
    const removed = await press('mo', await press('mo', kept, en.buttons.remove), en.buttons.remove);
    expect(said(removed)).toContain(done.removed);
    expect(said(removed)).toContain(en.rulings.none);
    expect(await stored()).toEqual([]);
  });

  it('is refused where the one that it replaces is gone meanwhile, with what was typed', async () => {
    const settled = await settle(user('mo'), at('general'));
    const form = await formOf(user('mo').press(settled, deeds.replace));
    const [{ id = '' } = {}] = await stored();
    await running.desk.rulings.remove(at('general').channel.guild ?? '', id);
    const card = await messageOf(user('mo').submit(form, { others: 'harbour-post 6' }));
    expect(said(card)).toContain(mistakes.replacedGone);
    expect(said(card)).toContain(ROUTE.finding);
    expect(await stored()).toEqual([]);
  });
});

describe('the list of rulings', () => {
  it('shows eight on a page with how they stand, and leads to each and back', async () => {
    for (let number = 1; number <= 9; number += 1) {
      await propose(user('mo'), at('general'), { ...ROUTE, claim: `Claim ${number} of nine` });
    }
    const first = await list();
    expect(said(first)).toContain('Claim 9 of nine');
    expect(said(first)).not.toContain('Claim 1 of nine');
    expect(said(first)).toContain(en.rulings.more(1));
    const second = await press('mo', first, en.buttons.next);
    expect(said(second)).toContain('Claim 1 of nine');
    const opened = await press('mo', second, en.buttons.open);
    expect(said(opened)).toContain(standing.proposed);
    expect(said(await press('mo', opened, en.buttons.back))).toContain('Claim 1 of nine');
  });

  it('is offered by claim while one types, to moderators alone, and to replace what was settled', async () => {
    await settle(user('mo'), at('general'));
    await propose(user('mo'), at('general'), { ...ROUTE, claim: 'The bell is lost.' });
    const rows = await offered('mo', 'ruling show', 'ruling', 'ROUTE');
    expect(rows.map(({ name }) => name)).toEqual([expect.stringContaining(`· ${status.settled}`)]);
    const card = await messageOf(
      user('mo').command(at('general'), 'ruling show', { ruling: String(rows[0]?.value) }),
    );
    expect(said(card)).toContain(ROUTE.finding);
    expect(await offered('mo', 'ruling show', 'ruling', '')).toHaveLength(2);
    expect(await offered('mo', 'ruling add', 'replaces', '')).toHaveLength(1);
    expect(await offered('ada', 'ruling show', 'ruling', '')).toEqual([]);
    const none = await messageOf(user('mo').command(at('general'), 'ruling show', { ruling: 'x' }));
    expect(said(none)).toBe(en.rulings.notFound('x'));
  });
});

describe('another guild', () => {
  it('sees nothing of a guild’s rulings', async () => {
    await settle(user('mo'), at('general'));
    const [{ id = '' } = {}] = await stored();
    expect(said(await list('Hafen'))).toContain(en.rulings.none);
    expect(await offered('mo', 'ruling show', 'ruling', '', 'Hafen')).toEqual([]);
    expect(await offered('mo', 'ruling add', 'replaces', '', 'Hafen')).toEqual([]);
    const shown = user('mo').command(at('general', 'Hafen'), 'ruling show', { ruling: id });
    expect(said(await messageOf(shown))).toBe(en.rulings.notFound(id));
  });

  it('can do nothing to them with a button or a form that carries their id', async () => {
    const proposed = await propose(user('mo'), at('general'));
    const settled = await propose(user('mo'), at('general'), { ...ROUTE, claim: 'The bell is lost.' });
    await press('mo', settled, deeds.settle);
    const before = await stored();
    const { channel } = at('general', 'Hafen');
    const move = (card: StoredMessage): StoredMessage =>
      running.sandbox.state.putMessage({ ...card, id: running.sandbox.state.newId(), channel });
    const asking = await press('mo', await press('mo', await list(), en.buttons.open), en.buttons.remove);
    for (const [card, button] of [
      [proposed, deeds.settle],
      [proposed, deeds.dispute],
      [await list(), en.buttons.open],
      [asking, en.buttons.remove],
    ] as const) {
      const answer = await press('mo', move(card), button);
      expect(said(answer)).toContain(en.rulings.gone);
      expect(said(answer)).not.toContain(ROUTE.finding);
    }
    const form = await formOf(user('mo').command(at('general', 'Hafen'), 'ruling add', { claim: 'x' }));
    const forged = { ...form, modal: { ...form.modal, custom_id: `1:add-ruling:${before[1]?.id}` } };
    const refused = await messageOf(user('mo').submit(forged, { finding: 'x', others: 'harbour-post 6' }));
    expect(said(refused)).toContain(mistakes.replacedGone);
    expect(await stored()).toEqual(before);
    expect(await stored('Hafen')).toEqual([]);
  });
});
