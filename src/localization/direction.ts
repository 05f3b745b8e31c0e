const rightToLeft = /^(ar|arc|ckb|dv|fa|he|iw|ks|ps|sd|syr|ug|ur|yi)\b|-(Arab|Hebr|Thaa|Syrc)\b/i;

/** Base direction of a language. A list, since `Intl.Locale` has no text direction in half of the browsers served. */
export const directionOf = (language: string): 'ltr' | 'rtl' => (rightToLeft.test(language) ? 'rtl' : 'ltr');
