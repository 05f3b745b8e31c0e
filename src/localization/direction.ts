/** The script decides, where a tag names one; otherwise languages that are written from right to left without naming it. */
const rightToLeft =
  /^(ar|arz|azb|ckb|dv|fa|glk|he|iw|ks|lrc|mzn|nqo|pnb|prs|ps|sd|syr|ug|ur|yi|\w+-(adlm|arab|hebr|nkoo|rohg|syrc|thaa))\b(?!-[a-z]{4}\b)/i;

/** Which way a language is written. */
export const directionOf = (language: string): 'rtl' | 'ltr' => (rightToLeft.test(language) ? 'rtl' : 'ltr');
