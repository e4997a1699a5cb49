const NUMBER_WORD =
  /^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|once|twice|thrice|dozens?|tens|scores|hundreds?|thousands?|millions?|billions?|trillions?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|percent|double|triple)$/;

/** Whether a folded word says how many or which one in order, in figures or in letters; signs of currency and percent do. */
export function saysNumber(folded: string): boolean {
  return /\p{N}|[$€£¥₹%‰]/u.test(folded) || NUMBER_WORD.test(folded);
}
