import type { APIApplicationCommand } from 'discord-api-types/v10';
import { Hono } from 'hono';
import { missingAccess, refuseFaults, unknownCommand, unknownGuild } from '../api-error.ts';
import type { State } from '../state.ts';
import { type Body, isBody } from '../validate/body.ts';
import { commandFaults, commandsFaults } from '../validate/command-faults.ts';
import { readBody, readJson } from './request-body.ts';

/** The key under which commands for every place are kept. */
export const GLOBAL = 'global';

/** `/applications/…/commands`, for all guilds or for one. */
export function commandRoutes(state: State): Hono {
  const app = new Hono();
  for (const base of ['/applications/:app/commands', '/applications/:app/guilds/:guild/commands']) {
    app.get(base, (c) => {
      const all = state.commands.get(scopeOf(c.req.param('guild'), state)) ?? [];
      const full = c.req.query('with_localizations') === 'true';
      return c.json(all.map((command) => (full ? command : withoutLanguages(command))));
    });
    app.put(base, async (c) => {
      const scope = scopeOf(c.req.param('guild'), state);
      const { json } = await readJson(c.req);
      refuseFaults(commandsFaults(json, scope === GLOBAL));
      const before = state.commands.get(scope) ?? [];
      const bodies = Array.isArray(json) ? json.filter(isBody) : [];
      const after = bodies.map((body) =>
        store(
          body,
          before.find((old) => isSame(old, body)),
          scope,
          state,
        ),
      );
      state.commands.set(scope, after);
      state.commandWrites += 1;
      return c.json(after);
    });
    app.post(base, async (c) => {
      const scope = scopeOf(c.req.param('guild'), state);
      const { json } = await readBody(c.req);
      refuseFaults(commandFaults(json, [], scope === GLOBAL));
      const before = state.commands.get(scope) ?? [];
      const old = before.find((command) => isSame(command, json));
      const command = store(json, old, scope, state);
      state.commands.set(scope, [...before.filter((each) => each !== old), command]);
      state.commandWrites += 1;
      return c.json(command, old ? 200 : 201);
    });
    app.patch(`${base}/:command`, async (c) => {
      const scope = scopeOf(c.req.param('guild'), state);
      const { json } = await readBody(c.req);
      const old = find(state, scope, c.req.param('command'));
      const merged = { ...old, ...json };
      refuseFaults(commandFaults(merged, [], scope === GLOBAL));
      const command = store(merged, old, scope, state);
      state.commands.set(
        scope,
        (state.commands.get(scope) ?? []).map((each) => (each === old ? command : each)),
      );
      state.commandWrites += 1;
      return c.json(command);
    });
    app.delete(`${base}/:command`, (c) => {
      const scope = scopeOf(c.req.param('guild'), state);
      const old = find(state, scope, c.req.param('command'));
      state.commands.set(
        scope,
        (state.commands.get(scope) ?? []).filter((each) => each !== old),
      );
      state.commandWrites += 1;
      return c.body(null, 204);
    });
  }
  return app;
}

function scopeOf(guild: string | undefined, { world }: State): string {
  if (guild === undefined) return GLOBAL;
  const found = world.guilds.find(({ id }) => id === guild);
  if (found === undefined) throw unknownGuild();
  if (!found.members.has(world.bot.id)) throw missingAccess();
  return guild;
}

function find(state: State, scope: string, id: string | undefined): APIApplicationCommand {
  const found = state.commands.get(scope)?.find((command) => command.id === id);
  if (found === undefined) throw unknownCommand();
  return found;
}

function isSame(command: APIApplicationCommand, body: Body): boolean {
  return command.name === body.name && command.type === (body.type ?? 1);
}

/** A command as Discord gives it back: a new version each time, its id kept. */
function store(
  body: Body,
  old: APIApplicationCommand | undefined,
  scope: string,
  state: State,
): APIApplicationCommand {
  return {
    ...body,
    type: body.type ?? 1,
    description: body.description ?? '',
    name_localizations: body.name_localizations ?? null,
    description_localizations: body.description_localizations ?? null,
    default_member_permissions: body.default_member_permissions ?? null,
    nsfw: body.nsfw ?? false,
    id: old?.id ?? state.newId(),
    application_id: state.world.application.id,
    version: state.newId(),
    ...(scope === GLOBAL
      ? { contexts: body.contexts ?? null, integration_types: body.integration_types ?? [0] }
      : { guild_id: scope }),
  } as unknown as APIApplicationCommand;
}

function withoutLanguages(command: APIApplicationCommand): object {
  const { name_localizations: _names, description_localizations: _descriptions, ...rest } = command;
  return rest;
}
