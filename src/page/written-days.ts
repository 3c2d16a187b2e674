import { daysInMonth } from '../knowledge/partial-date';

// Months as written on news pages in English and the main European languages, by their first letters (accents dropped).
const MONTHS: readonly string[][] = [
  'يناير كانون jan janv janvier january januar januari janner ene enero gen gennaio janeiro sty stycznia leden ledna ocak tammikuu ianuarie yanvarya января januara sijecnja gener ιανουαριου януари січня'.split(
    ' ',
  ),
  'فبراير شباط feb febr fevr fev fevrier february februar februari feber febrero febbraio fevereiro lut lutego unor unora subat helmikuu februarie февраля februara veljace febrer φεβρουαριου февруари лютого'.split(
    ' ',
  ),
  'مارس آذار mar mars march marz maerz mrz maart marzo marco marca brezen brezna mart maaliskuu martie марта marcius ozujka març μαρτιου март березня'.split(
    ' ',
  ),
  'أبريل ابريل نيسان apr avr avril april abr abril aprile kwietnia kwi duben dubna nisan huhtikuu aprilie апреля aprilis aprila travnja απριλιου април квітня'.split(
    ' ',
  ),
  'مايو أيار may mai mei maj mayo maggio mag maio maja kveten kvetna mayis toukokuu мая majus svibnja maig μαιου май травня'.split(
    ' ',
  ),
  'يونيو حزيران jun juin june juni junio giugno giu junho czerwca cze cerven cervna haziran kesakuu iunie июня junius juna lipnja juny ιουνιου юни червня'.split(
    ' ',
  ),
  'يوليو تموز jul juil juillet july juli julio luglio lug julho lipca lip cervenec cervence temmuz heinakuu iulie июля julius jula srpnja juliol ιουλιου юли липня'.split(
    ' ',
  ),
  'أغسطس آب aug aout august augustus augusti ago agosto agustus sierpnia sie srpen srpna agustos elokuu августа augusztus augusta kolovoza agost αυγουστου август серпня'.split(
    ' ',
  ),
  'سبتمبر أيلول sep sept septembre september septiembre settembre set setembro wrzesnia wrz zari eylul syyskuu septembrie setiembre сентября szeptember septembra rujna setembre σεπτεμβριου септември вересня'.split(
    ' ',
  ),
  'أكتوبر اكتوبر تشرين oct octobre october okt oktober octubre ottobre ott outubro out pazdziernika paz rijen rijna ekim lokakuu octombrie октября oktobra οκτωβριου октомври жовтня'.split(
    ' ',
  ),
  'نوفمبر nov novembre november noviembre novembro listopada lis listopad listopadu kasim marraskuu noiembrie ноября novembra studenoga νοεμβριου ноември листопада'.split(
    ' ',
  ),
  'ديسمبر dec decembre december dez dezember des desember dic diciembre dicembre dezembro grudnia gru prosinec prosince aralik joulukuu decembrie декабря decembra prosinca desembre δεκεμβριου декември грудня'.split(
    ' ',
  ),
];
let known: Map<string, number> | undefined;

const plain = (word: string) =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/\.$/, '');

/** The number of a month by its name; the names are put in order when one is first asked for. */
function monthOf(name: string): number | undefined {
  if (!known) {
    known = new Map();
    for (const [at, names] of MONTHS.entries()) for (const one of names) known.set(plain(one), at + 1);
  }
  // Finnish bends the month's own word: "14. lokakuuta 2020".
  return known.get(plain(name).replace(/kuuta$/, 'kuu'));
}

/** The day as `YYYY-MM-DD`, where the calendar has it and it may be a page's: 1990 to 2049. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  if (year < 1990 || year > 2049 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const ISO = /(?<!\d)(\d{4})(?:[-/]|\.\s?)(\d{1,2})(?:[-/]|\.\s?)(\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{2,6}(?:Z|[+-]\d+)?)?$/;
const DAY_MONTH_YEAR =
  /(?:^|\D)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s,-]+(?:de |of |den |d['’])?([^\s\d,.()|]{3,12}\.?)(?:[\s,.-]+|\s+del?\s+|\s*\/\s*[^\s\d]+\s+)(\d{4})(?!\d)/;
const MONTH_DAY_YEAR = /(?:^|[\s,(|>:])([^\s\d,.()|:>]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,|\s)\s*(\d{4})(?!\d)/;
/** As Hungarian writes: "2020. október 14." */
const YEAR_MONTH_DAY = /(?<!\d)(\d{4})\.?\s+([^\s\d,.()]{3,12})\.?\s+(\d{1,2})(?!\d)/;
const NUMERIC = /(?<![\d.])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d])/;
const EAST_ASIAN = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;

/** Writes of which order two numbers with slashes are; points between them always mean day first. */
export interface DayOrder {
  /** `en-US` pages write the month first. */
  monthFirst: boolean;
}

/**
 * The first calendar day that a short text writes out with its year: "14 May 2019", "May 14, 2019", "14.05.2019",
 * "2019-05-14T04:12Z", "2019年5月14日". The day is as written: time zones move nothing.
 */
export function writtenDay(text: string, order: DayOrder = { monthFirst: true }): string | undefined {
  // Most texts have no number: they cost one look, not six.
  if (!/\d/.test(text)) return undefined;
  const iso = COMPACT.exec(text.trim()) ?? ISO.exec(text) ?? EAST_ASIAN.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const words = DAY_MONTH_YEAR.exec(text);
  const month = words && monthOf(words[2] ?? '');
  if (words && month) return dayOf(Number(words[3]), month, Number(words[1]));
  const american = MONTH_DAY_YEAR.exec(text);
  const named = american && monthOf(american[1] ?? '');
  if (american && named) return dayOf(Number(american[3]), named, Number(american[2]));
  const yearFirst = YEAR_MONTH_DAY.exec(text);
  const after = yearFirst && monthOf(yearFirst[2] ?? '');
  if (yearFirst && after) return dayOf(Number(yearFirst[1]), after, Number(yearFirst[3]));
  return numeric(text, order);
}

function numeric(text: string, { monthFirst }: DayOrder): string | undefined {
  const found = NUMERIC.exec(text);
  if (!found) return undefined;
  const first = Number(found[1]);
  const second = Number(found[3]);
  const digits = found[4] ?? '';
  const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
  if (digits.length === 2 && found[2] !== '.')
    return first > 12 ? dayOf(year, second, first) : second > 12 ? dayOf(year, first, second) : undefined;
  const american = monthFirst && found[2] !== '.';
  return american
    ? (dayOf(year, first, second) ?? dayOf(year, second, first))
    : (dayOf(year, second, first) ?? (found[2] === '.' ? undefined : dayOf(year, first, second)));
}
