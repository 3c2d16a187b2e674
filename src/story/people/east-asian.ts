import { kindOf, type NameReading } from './name-words';
import type { Run } from './runs';
import { gapAfter } from './surroundings';

/** Family names of China, Korea, Taiwan and Vietnam as the English press spells them, folded. */
const EAST_ASIAN_FAMILY: ReadonlySet<string> = new Set(
  `ahn an bae baek bai ban bao bang bong bu byun cai cao cha chae chan chang chao che chen cheng cheong cheung chi chia chiang
  chin cho choe choi chong chou chow chu chua chun chung chyung cui dai dang deng ding do dong doan du duan eom fan fang feng
  fong fu gao geng gim go goh gong gu guan guo gwak ha ham han hang hao hau he heo ho hong hou hsiao hsieh hsu hu hua huang hui
  huynh hwang hyon hyun im jang je jeon jeong ji jia jiang jiao jin jo jon jong joo ju jun jung kang kao ki kim ko koh koo kong
  ku kuo kwak kwon kye kyong lai lam lau lee lei leung li liang liao lien lim lin ling liu lo long lou lu luo luong ly ma mai
  mao maeng mei meng mi min ming mo moon mu mun na nam ng ngo nguyen nie ning noh o oh ong ou pae paek pai pak pan pang park
  pei peng pham phan phung poon pu pyo pyon qi qian qiao qin qiu qu quach quan ra ren rhee ri rim ro roh rong ru ryang ryu sa
  seo seok seol sha shan shao shen sheng shi shin sim sin so soh sohn son song soong su suh sui sun sung tae tai tan tang tao
  teng tian tien ting to tong tran trinh truong tsai tsang tsao tseng tso tsui tu tung u vo vu wan wang wei wen wi won wong woo
  wu xi xia xiang xiao xie xin xing xiong xu xue yan yang yao ye yeh yen yeo yeung yi yim yin ying yo yoo yoon you yu yuan yue
  yun yum zang zeng zhai zhan zhang zhao zheng zhong zhou zhu zhuang zou zuo`
    .split(/\s+/)
    .filter(Boolean),
);

/** A syllable as Korean and Chinese given names have it: short, begins and ends as theirs do. */
const SYLLABLE =
  /^(?:[bcdfghjklmnpqrstwxyz]|ch|sh|zh|kw|gw|hw|ts|hs|ph|th|tr|kh|ng|ky|hy|my|py|ry|gy|by)?[aeiouyw]{1,4}(?:n|ng|k|l|m|p|t|r|h|b|ck|u)?$/;

/** A Chinese given name written as one word: two syllables run together, as in "Jinping", "Zhenyu". */
const TWO_SYLLABLES =
  /^(?:[bcdfghjklmnpqrstwxyz]|ch|sh|zh)?[aeiou]{1,3}(?:n|ng|r)?(?:[bcdfghjklmnpqrstwxyz]|ch|sh|zh)[aeiou]{1,3}(?:n|ng|r)?$/;

/** Whether a folded word is a common Chinese, Korean or Vietnamese family name. */
export const isEastAsianFamily = (folded: string) => EAST_ASIAN_FAMILY.has(folded);
/** Whether a folded word is one syllable, as given names are made of. */
export const isSyllable = (folded: string) => SYLLABLE.test(folded);

/** Whether the run is a name with the family name first: "Kim Jong-un", "Park Joo-Ho", "Xi Jinping". */
export function isFamilyFirst(names: NameReading, run: Run): boolean {
  const { words } = names.reading;
  const [family, second, third] = [words[run.first], words[run.first + 1], words[run.first + 2]];
  const count = run.last - run.first + 1;
  if (!family || !second || !EAST_ASIAN_FAMILY.has(family.folded) || gapAfter(names.reading, run.first) !== ' ')
    return false;
  if (count === 3 && third) {
    if (!SYLLABLE.test(second.folded) || !SYLLABLE.test(third.folded)) return false;
    return gapAfter(names.reading, run.first + 1) === '-' || !isWesternGiven(names, family.folded, second.folded);
  }
  if (count !== 2) return false;
  const kind = kindOf(names, second.folded);
  if (isWesternGiven(names, family.folded, second.folded)) return false;
  if (kind.english && !kind.given && names.styles[second.sentence] !== 'plain') return false;
  return SYLLABLE.test(second.folded) || TWO_SYLLABLES.test(second.folded);
}

/** "Kim Hughes", "Long Island": the first word is a Western given name or the second an English family name. */
function isWesternGiven(names: NameReading, first: string, second: string): boolean {
  const given = first !== 'kim' && first !== 'jin' && kindOf(names, first).given && !EAST_ASIAN_FAMILY.has(first);
  return given || (kindOf(names, second).family && !EAST_ASIAN_FAMILY.has(second) && !SYLLABLE.test(second));
}
