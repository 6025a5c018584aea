"""Student's t distribution, as Welch's test asks for it.

It is computed here: SciPy's brings a second linear algebra library along, 39 MB of a bundle for one number.
"""

import math

_SMALLEST = 1e-300
"""In place of zero, by which the continued fraction would be divided."""
_PRECISION = 1e-15
_MOST_TERMS = 10_000
"""√freedom terms or so are needed."""


def two_sided(t: float, freedom: float) -> float:
    """The probability that Student's t of so many degrees of freedom, above 0, lies as far from 0.

    It is the incomplete beta function Iₓ(freedom/2, 1/2) at x = freedom/(freedom + t²): NIST Digital Library
    of Mathematical Functions, 8.17.22 (https://dlmf.nist.gov/8.17), a continued fraction, by Lentz's method.
    """
    x, rest = freedom / (freedom + t * t), t * t / (freedom + t * t)
    if not rest or not x:
        return float(not rest)
    a, b = freedom / 2, 0.5
    power = a * math.log(x) + b * math.log(rest)
    front = math.exp(power + math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b))
    if x < (a + 1) / (a + b + 2):  # where the fraction converges fast
        return front * _fraction(x, a, b) / a
    return 1 - front * _fraction(rest, b, a) / b


def _fraction(x: float, a: float, b: float) -> float:
    """The continued fraction of Iₓ(a, b), without what stands before it."""
    value = ratio = 1 / _apart(1 - (a + b) * x / (a + 1))
    upper = 1.0
    for m in range(1, _MOST_TERMS):
        before = value
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        for numerator in (even, odd):
            ratio = 1 / _apart(1 + numerator * ratio)
            upper = _apart(1 + numerator / upper)
            value *= ratio * upper
        if abs(value - before) <= _PRECISION * abs(value):
            break
    return value


def _apart(number: float) -> float:
    return number if abs(number) > _SMALLEST else _SMALLEST
