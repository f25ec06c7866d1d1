/** Signs of money, whatever the language: an ISO 4217 code, or a family where the sign is shared by several. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['€', 'EUR'],
  ['£', 'pound'],
  ['¥', 'yuan-yen'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₴', 'UAH'],
  ['₫', 'VND'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₿', 'BTC'],
]);

/** Letters before a dollar or pound sign that settle which one it is: "US$", "HK$". */
export const signPrefixes: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['usd', 'USD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aud', 'AUD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['mx', 'MXN'],
  ['mex', 'MXN'],
]);

/** ISO 4217 codes as texts write them beside amounts; without those that are English words in capitals ("ALL", "TOP"). */
export const currencyCodes: ReadonlySet<string> = new Set(
  (
    'AED ARS AUD BDT BGN BRL BTC CAD CHF CLP CNY COP CZK DEM DKK EGP ESP ETH EUR FRF GBP HKD HUF IDR ILS INR ISK ITL ' +
    'JPY KES KRW KWD MAD MXN MYR NGN NOK NZD PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TWD UAH USD VND ZAR'
  ).split(' '),
);
