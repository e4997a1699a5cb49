import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/cards/action.ts';
import type { FormAction } from '../../src/cards/form.ts';
import { decodeAction, decodeForm, encodeAction, encodeForm } from '../../src/discord/custom-id.ts';

const hash = fc.stringMatching(/^[\w-]{8}$/);
const id = fc.stringMatching(/^[0-9a-f]{16}$/);
const count = fc.nat(999_999);
const passage = fc.record({ article: hash, number: count, hash });
const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record(
    { kind: fc.constant('page' as const), page: count, article: hash, expected: hash },
    { requiredKeys: ['kind', 'page'], noNullPrototype: true },
  ),
  fc.record(
    { kind: fc.constantFrom('context' as const, 'turn' as const), passage },
    { noNullPrototype: true },
  ),
  fc.record(
    { kind: fc.constant('share' as const), article: hash, expected: hash },
    { requiredKeys: ['kind', 'expected'], noNullPrototype: true },
  ),
  fc.record(
    { kind: fc.constant('share-check' as const), text: hash, quote: fc.boolean(), expected: hash },
    { noNullPrototype: true },
  ),
  fc.record({ kind: fc.constant('share-passage' as const), passage }, { noNullPrototype: true }),
  fc.record({ kind: fc.constant('take-back' as const), sharer: fc.stringMatching(/^\d{17,20}$/) }),
  fc.record({
    kind: fc.constantFrom(
      'sources' as const,
      'library' as const,
      'synonyms' as const,
      'desk' as const,
      'rulings' as const,
    ),
    page: count,
  }),
  fc.record({
    kind: fc.constantFrom(
      'helpful' as const,
      'unhelpful' as const,
      'tell-me' as const,
      'write-article' as const,
    ),
  }),
  fc.record({
    kind: fc.constantFrom(
      'save-article' as const,
      'drop-article' as const,
      'save-synonym' as const,
      'drop-synonym' as const,
    ),
    draft: id,
  }),
  fc.record({ kind: fc.constant('remove-article' as const), article: hash, expected: hash }),
  fc.record({ kind: fc.constant('remove-synonym' as const), synonym: id }),
  fc.record({
    kind: fc.constantFrom(
      'miss' as const,
      'dismiss' as const,
      'write-synonym' as const,
      'write-ruling' as const,
    ),
    miss: hash,
  }),
  fc.record({ kind: fc.constantFrom('ruling' as const, 'replace-ruling' as const), ruling: id }),
  fc.record({
    kind: fc.constantFrom(
      'settle-ruling' as const,
      'dispute-ruling' as const,
      'propose-ruling-again' as const,
      'remove-ruling' as const,
    ),
    ruling: id,
    seen: fc.nat(999_999_999_999),
  }),
);
const anyForm: fc.Arbitrary<FormAction> = fc.oneof(
  fc.record({ kind: fc.constant('add-article' as const) }),
  fc.record({ kind: fc.constant('edit-article' as const), article: hash, expected: hash }),
  fc.record({ kind: fc.constant('add-synonym' as const), miss: hash }),
  fc.record({ kind: fc.constant('add-ruling' as const), replaces: id }, { requiredKeys: ['kind'] }),
);

describe('an action on a button', () => {
  it('comes back as it was, in at most 100 characters', () => {
    fc.assert(
      fc.property(anyAction, (action) => {
        const id = encodeAction(action);
        expect(id.length).toBeLessThanOrEqual(100);
        expect({ ...decodeAction(id) }).toEqual({ ...action });
      }),
    );
  });

  it('differs from every other', () => {
    fc.assert(
      fc.property(anyAction, anyAction, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        expect(encodeAction(one)).not.toBe(encodeAction(other));
      }),
    );
  });

  it('is refused, with a word on what may stand there, where it would not come back', () => {
    expect(() => encodeAction({ kind: 'page', page: 1, article: 'old-ferry-to-leave' })).toThrow(/key/);
    expect(() => encodeAction({ kind: 'sources', page: -1 })).toThrow(RangeError);
    expect(() => encodeAction({ kind: 'take-back', sharer: '1:2' })).toThrow(RangeError);
  });
});

describe('an id that was not made here', () => {
  it.each([
    '',
    'share',
    '0:sources:1',
    '1:sources',
    '1:sources:',
    '1:sources:01',
    '1:sources:-1',
    '1:sources:1e3',
    '1:sources: 1',
    '1:sources:1:',
    '1:sources:1\n',
    '1:sources:1234567',
    '1:constructor:1',
    '1:take-back:1234',
    '1:take-back:1234567890123456789٣',
    '1:context:abcdefgh:1',
    '1:context:abcdefgh::abcdefgh',
    '1:context:abcdefg!:1:abcdefgh',
    '1:share::',
    '1:share:abcdefgh',
    '1:share-check:abcdefgh:2:abcdefgh',
    '1:share-check:abcdefgh::abcdefgh',
    '1:share-check::1:abcdefgh',
    '1:page:1:abc:',
  ])('is nothing: %j', (id) => {
    expect(decodeAction(id)).toBeUndefined();
  });

  it('never does harm', () => {
    const parts = fc.array(fc.oneof(fc.string(), fc.constantFrom('1', 'page', 'share', 'abcdefgh', '7')));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          parts.map((fields) => fields.join(':')),
        ),
        (id) => {
          const action = decodeAction(id);
          if (action !== undefined) expect(encodeAction(action)).toBe(id);
        },
      ),
    );
  });
});

it('carries what a form is for, and is no button’s action then', () => {
  fc.assert(
    fc.property(anyForm, (form) => {
      const customId = encodeForm(form);
      expect(customId.length).toBeLessThanOrEqual(100);
      expect({ ...decodeForm(customId) }).toEqual({ ...form });
      expect(decodeAction(customId)).toBeUndefined();
    }),
  );
});
