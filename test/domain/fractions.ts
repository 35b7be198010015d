/** An exact fraction, so that an oracle rounds nothing. */
export interface Fraction {
  over: bigint
  under: bigint
}

export const fraction = (over: number, under = 1): Fraction => ({ over: BigInt(over), under: BigInt(under) })

const times = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.over, under: a.under * b.under })

export const dividedBy = (a: Fraction, b: Fraction): Fraction => times(a, { over: b.under, under: b.over })

export const productOf = (fractions: readonly Fraction[]): Fraction => fractions.reduce(times, fraction(1))

export const isLess = (a: Fraction, b: Fraction): boolean => a.over * b.under < b.over * a.under

/** The nearest number, to some fifteen digits. Not for negative ones. */
export const numberOf = ({ over, under }: Fraction): number => {
  const whole = over / under
  return Number(whole) + Number(((over - whole * under) * precision) / under) / Number(precision)
}

const precision = 10n ** 18n
