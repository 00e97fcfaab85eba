/** How articles write currencies, and their codes by ISO 4217. */

/** Signs before a number, the longer ones first. A plain dollar or pound is that of most articles that leave it plain. */
const SIGNS: [sign: string, currency: string][] = [
  ['US$', 'USD'],
  ['$US', 'USD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['NZ$', 'NZD'],
  ['AU$', 'AUD'],
  ['CA$', 'CAD'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['CHF', 'CHF'],
  ['RMB', 'CNY'],
  ['Rs.', 'INR'],
  ['Rs', 'INR'],
  ['USD', 'USD'],
  ['EUR', 'EUR'],
  ['GBP', 'GBP'],
  ['INR', 'INR'],
  ['CNY', 'CNY'],
  ['JPY', 'JPY'],
  ['HKD', 'HKD'],
  ['AUD', 'AUD'],
  ['CAD', 'CAD'],
  ['SEK', 'SEK'],
  ['NOK', 'NOK'],
  ['DKK', 'DKK'],
  ['KRW', 'KRW'],
];

/** Names behind a number. Both yen and yuan write ¥, so that sign names none. */
const NAMES: [pattern: string, currency: string][] = [
  ['(?:US|U\\.S\\.|American) dollars?', 'USD'],
  ['Hong Kong dollars?', 'HKD'],
  ['Australian dollars?', 'AUD'],
  ['Canadian dollars?', 'CAD'],
  ['Singapore dollars?', 'SGD'],
  ['New Zealand dollars?', 'NZD'],
  ['(?:New )?Taiwan dollars?', 'TWD'],
  ['dollars?', 'USD'],
  ['euros?', 'EUR'],
  ['(?:pounds?(?: sterling)?|sterling)', 'GBP'],
  ['(?:Chinese )?(?:yuan|renminbi)', 'CNY'],
  ['(?:Japanese )?yen', 'JPY'],
  ['(?:Indian )?rupees', 'INR'],
  ['(?:South Korean |Korean )?won', 'KRW'],
  ['Swiss francs?', 'CHF'],
  ['(?:Swedish )?kronor', 'SEK'],
  ['Norwegian (?:kroner|crowns)', 'NOK'],
  ['Danish (?:kroner|crowns)', 'DKK'],
  ['(?:Russian )?ro?ubles?', 'RUB'],
  ['(?:Brazilian )?reais', 'BRL'],
  ['(?:South African )?rand', 'ZAR'],
  ['(?:Thai )?baht', 'THB'],
  ['(?:Turkish )?lira', 'TRY'],
  ['(?:Israeli )?shekels?', 'ILS'],
  ['USD', 'USD'],
  ['EUR', 'EUR'],
  ['GBP', 'GBP'],
  ['RMB', 'CNY'],
];

/** Pieces of patterns that match any of them. */
export const CURRENCY_SIGNS = SIGNS.map(([sign]) => sign.replace(/[.$]/g, '\\$&')).join('|');
export const CURRENCY_NAMES = NAMES.map(([name]) => name).join('|');

export function currencyOfSign(sign: string | undefined): string | undefined {
  return SIGNS.find(([text]) => text === sign)?.[1];
}

export function currencyOfName(name = ''): string | undefined {
  return NAMES.find(([pattern]) => new RegExp(`^(?:${pattern})$`).test(name))?.[1];
}
