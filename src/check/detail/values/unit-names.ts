import { fold } from '../../../language/fold.ts';
import { stem } from '../../../search/stem.ts';

/** One unit by any of its names and signs, in British and in American spelling. */
const UNITS: readonly (readonly [string, RegExp])[] = [
  ['metre', /^(?:m|met(?:er|re)s?)$/i],
  ['kilometre', /^(?:km|kilomet(?:er|re)s?)$/i],
  ['centimetre', /^(?:cm|centimet(?:er|re)s?)$/i],
  ['millimetre', /^(?:mm|millimet(?:er|re)s?)$/i],
  ['square metre', /^(?:m[²2]|sq\.?\s?m|square met(?:er|re)s?)$/i],
  ['square kilometre', /^(?:km[²2]|sq\.?\s?km|square kilomet(?:er|re)s?)$/i],
  ['cubic metre', /^(?:m[³3]|cubic met(?:er|re)s?)$/i],
  ['hectare', /^(?:ha|hectares?)$/i],
  ['mile', /^(?:mi|miles?)$/i],
  ['foot', /^(?:ft|foot|feet)$/i],
  ['kilogram', /^(?:kgs?|kilos?|kilogram(?:me)?s?)$/i],
  ['gram', /^(?:g|gram(?:me)?s?)$/i],
  ['pound', /^(?:lbs?|pounds?)$/i],
  ['tonne', /^(?:(?:metric )?tons?|tonnes?)$/i],
  ['litre', /^lit(?:er|re)s?$/i],
  ['hour', /^(?:hrs?|hours?)$/i],
  ['minute', /^(?:mins?|minutes?)$/i],
  ['second', /^(?:secs?|seconds?)$/i],
  ['watt', /^(?:W|watts?)$/],
  ['kilowatt', /^(?:kW|KW|[Kk]ilowatts?)$/],
  ['megawatt', /^(?:MW|[Mm]egawatts?)$/],
  ['gigawatt', /^(?:GW|[Gg]igawatts?)$/],
  ['terawatt', /^(?:TW|[Tt]erawatts?)$/],
  ['kilobyte', /^(?:[kK]B|[Kk]ilobytes?)$/],
  ['megabyte', /^(?:MB|[Mm]egabytes?)$/],
  ['gigabyte', /^(?:GB|[Gg]igabytes?)$/],
  ['terabyte', /^(?:TB|[Tt]erabytes?)$/],
  ['hertz', /^(?:Hz|[Hh]ertz)$/],
  ['kilohertz', /^(?:kHz|[Kk]ilohertz)$/],
  ['megahertz', /^(?:MHz|[Mm]egahertz)$/],
  ['gigahertz', /^(?:GHz|[Gg]igahertz)$/],
  ['volt', /^(?:V|volts?)$/],
  ['kilometre an hour', /^k(?:m\/h|ph)$/i],
];

/** The name of what is counted: a unit's own, else the noun's stem. */
export function unitName(unit: string): string {
  const wording = unit.replace(/[\s-]+/g, ' ').trim();
  const own = ownName(wording);
  if (own !== undefined) return own;
  const last = wording.split(' ').at(-1) ?? '';
  return ownName(last) ?? stem(fold(last));
}

function ownName(wording: string): string | undefined {
  return UNITS.find(([, pattern]) => pattern.test(wording))?.[0];
}
