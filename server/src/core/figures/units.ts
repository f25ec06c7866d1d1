import type { Dimension } from './figure';

/** How a unit of measure relates to the base unit of its dimension: base = value × factor + offset. */
export interface UnitDefinition {
  readonly dimension: Dimension;
  /** The unit in which `factor` is expressed; only units with the same base are comparable. */
  readonly base: string;
  /** An exact decimal. */
  readonly factor: string;
  readonly offset?: string;
}

function family(
  dimension: Dimension,
  base: string,
  factors: Readonly<Record<string, string>>,
): [string, UnitDefinition][] {
  return Object.entries(factors).map(([unit, factor]) => [unit, { dimension, base, factor }]);
}

/**
 * Units by CLDR identifier. Factors are those of the SI brochure (9th edition) and NIST Special Publication 811, rounded
 * where the definition is not a finite decimal.
 */
export const units: ReadonlyMap<string, UnitDefinition> = new Map<string, UnitDefinition>([
  ...family('length', 'meter', {
    meter: '1',
    kilometer: '1000',
    centimeter: '0.01',
    millimeter: '0.001',
    micrometer: '0.000001',
    nanometer: '0.000000001',
    inch: '0.0254',
    foot: '0.3048',
    yard: '0.9144',
    mile: '1609.344',
    'nautical-mile': '1852',
    'astronomical-unit': '149597870700',
    'light-year': '9460730472580800',
    parsec: '30856775814913673',
  }),
  ...family('area', 'square-meter', {
    'square-meter': '1',
    'square-kilometer': '1000000',
    'square-centimeter': '0.0001',
    hectare: '10000',
    acre: '4046.8564224',
    'square-foot': '0.09290304',
    'square-yard': '0.83612736',
    'square-mile': '2589988.110336',
  }),
  ...family('volume', 'cubic-meter', {
    'cubic-meter': '1',
    'cubic-kilometer': '1000000000',
    'cubic-centimeter': '0.000001',
    'cubic-foot': '0.028316846592',
    liter: '0.001',
    hectoliter: '0.1',
    centiliter: '0.00001',
    milliliter: '0.000001',
    gallon: '0.003785411784',
    'gallon-imperial': '0.00454609',
    pint: '0.000473176473',
    barrel: '0.158987294928',
  }),
  ...family('mass', 'kilogram', {
    kilogram: '1',
    gram: '0.001',
    milligram: '0.000001',
    microgram: '0.000000001',
    tonne: '1000',
    ton: '907.18474',
    pound: '0.45359237',
    ounce: '0.028349523125',
    stone: '6.35029318',
    carat: '0.0002',
  }),
  ...family('speed', 'meter-per-second', {
    'meter-per-second': '1',
    'kilometer-per-second': '1000',
    'kilometer-per-hour': '0.277777777777777778',
    'mile-per-hour': '0.44704',
    knot: '0.514444444444444444',
  }),
  ...family('power', 'watt', {
    watt: '1',
    milliwatt: '0.001',
    kilowatt: '1000',
    megawatt: '1000000',
    gigawatt: '1000000000',
    terawatt: '1000000000000',
    horsepower: '745.69987158227022',
  }),
  ...family('energy', 'joule', {
    joule: '1',
    kilojoule: '1000',
    megajoule: '1000000',
    calorie: '4.184',
    kilocalorie: '4184',
    'watt-hour': '3600',
    'kilowatt-hour': '3600000',
    'megawatt-hour': '3600000000',
    'gigawatt-hour': '3600000000000',
    'terawatt-hour': '3600000000000000',
  }),
  ...family('temperature', 'kelvin', { kelvin: '1' }),
  ['celsius', { dimension: 'temperature', base: 'kelvin', factor: '1', offset: '273.15' }],
  [
    'fahrenheit',
    {
      dimension: 'temperature',
      base: 'kelvin',
      factor: '0.555555555555555556',
      offset: '255.372222222222222222',
    },
  ],
  ...family('data', 'byte', {
    bit: '0.125',
    byte: '1',
    kilobyte: '1000',
    megabyte: '1000000',
    gigabyte: '1000000000',
    terabyte: '1000000000000',
    petabyte: '1000000000000000',
    megabit: '125000',
    gigabit: '125000000',
  }),
  ...family('other', 'hertz', {
    hertz: '1',
    kilohertz: '1000',
    megahertz: '1000000',
    gigahertz: '1000000000',
  }),
  ...family('other', 'megabit-per-second', { 'megabit-per-second': '1', 'gigabit-per-second': '1000' }),
  ...family('other', 'degree', { degree: '1' }),
  ...family('other', 'volt', { volt: '1', kilovolt: '1000' }),
  ...family('other', 'ampere', { ampere: '1' }),
  ...family('other', 'pascal', {
    pascal: '1',
    hectopascal: '100',
    megapascal: '1000000',
    atmosphere: '101325',
  }),
  ...family('other', 'decibel', { decibel: '1' }),
  ...family('other', 'pixel', { pixel: '1', megapixel: '1000000' }),
]);
