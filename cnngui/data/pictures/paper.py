"""Paper and what is drawn on it: the tone of the paper at every place of a picture, and how much each pixel
differs from it.
"""

from dataclasses import dataclass

import numpy as np

from cnngui.data.drawing.picture import area_weights
from cnngui.engine.arrays import Float32Array

WORKING_SIDE = 720
"""Larger pictures are reduced to this: a pen stroke on a sheet that fills the picture keeps a few pixels."""
LEAST_SIDE = 112
"""Smaller ones are enlarged to this, so that lines of a pixel have a middle and two edges."""

_WIDEST_LINE = 0.3  # of the picture's shorter side: what is wider is paper or desk, and no pen stroke
_WIDEST_PAINTED = 0.5  # the same on a painting, where there is no desk and no shadow
_LEAST_LIGHT = 0.4  # of the brightest paper: where there is less, noise is not ink
_SMOOTHING = 0.7  # pixels
_NOISE_OVER_DIFFERENCE = (
    1.6  # of smoothed noise: its standard deviation over the usual difference of neighbours
)
_FITTED_POINTS = 40  # along a side
_FITS = 6  # rounds, each without what was far off in the one before
_FITTED_SHARE = 0.75  # of a picture: so much of it lies near to the fit, or there is none
_NEAR_ENOUGH = 8.0  # of 255
_TILES = 24  # along a side
_OTHER_TONE = 0.25  # of 255
_UNLIKE = 0.28  # share of neighbours with other tones
_SURELY_ROUGHER = 2.5  # one paper over another one
_TINY = 1e-3 * np.eye(6, dtype=np.float32)  # for pictures of a few pixels
_WIDTHS_OF_PEN = 5  # where lines meet, and in blots, marks are wider than the pen


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Sheet:
    """A picture as paper and marks on it.

    grey: (height, width) float32 in [0, 255], and `smooth`, without its finest grain; paper: the same shape,
    the tone that it would have without marks; marks: the same shape, how much it differs from the paper, ≥ 0,
    for paper's grain with the standard deviation `noise`. is_dark: whether marks are darker than the paper.
    scale: pixels of the picture in one of these. is_photo: whether light falls on it, as on no painting.
    """

    grey: Float32Array
    smooth: Float32Array
    paper: Float32Array
    marks: Float32Array
    noise: float
    is_dark: bool
    scale: float
    is_photo: bool

    @classmethod
    def of(
        cls,
        *,
        grey: Float32Array,
        smooth: Float32Array,
        paper: Float32Array,
        is_dark: bool,
        scale: float,
        is_photo: bool,
    ) -> "Sheet":
        """The sheet with that paper."""
        marks: Float32Array = paper - smooth if is_dark else smooth - paper
        if is_dark:  # ink takes a share of the light away: it is as black in a shadow as beside it
            brightest = max(1.0, float(paper.max()))
            marks *= np.float32(255) / np.maximum(paper, np.float32(_LEAST_LIGHT * brightest))
        differences = np.abs(np.diff(marks, axis=1))
        noise = _NOISE_OVER_DIFFERENCE * float(np.median(differences)) if differences.size else 0.0
        marks -= np.median(marks)
        np.maximum(marks, 0, out=marks)
        return cls(
            grey=grey,
            smooth=smooth,
            paper=paper,
            marks=marks,
            noise=noise,
            is_dark=is_dark,
            scale=scale,
            is_photo=is_photo,
        )


def resized(grey: Float32Array) -> tuple[Float32Array, float]:
    """The picture at the size to work at, and how many of its pixels are in one of the result."""
    longest = max(grey.shape)
    scale = max(1.0, longest / WORKING_SIDE) if longest >= LEAST_SIDE else longest / LEAST_SIDE
    rows, columns = (max(1, round(length / scale)) for length in grey.shape)
    if (rows, columns) == grey.shape:
        return grey, 1.0
    down, across = area_weights(len(grey), rows, 1.0, 0.0), area_weights(grey.shape[1], columns, 1.0, 0.0)
    # Nothing lies outside of the picture: its border is taken as going on.
    down, across = (weights / weights.sum(axis=1, keepdims=True) for weights in (down, across))
    return (down @ grey @ across.T).astype(np.float32, copy=False), scale


def find_marks(grey: Float32Array) -> Sheet:
    """Part a picture (height, width) into paper and marks: a mark is darker or lighter than the paper around.

    Whether marks are dark or light is told by the paper that is left when they are taken away: the plainer
    one is the true one. Where shadows and desks make both rough, they are light if fewer are light, too.
    """
    from scipy import ndimage  # loaded when the first picture is read

    tones, scale = resized(grey)
    smooth = ndimage.gaussian_filter(tones, _SMOOTHING)
    widest = max(3, round(_WIDEST_LINE * min(tones.shape)))
    under_dark, under_light = (_paper(smooth, widest, is_dark) for is_dark in (True, False))
    is_photo = _has_light(tones)
    rough_under_dark, rough_under_light = _roughness(under_dark), _roughness(under_light)
    is_dark = rough_under_dark <= rough_under_light
    if is_photo and not is_dark and rough_under_dark < _SURELY_ROUGHER * rough_under_light:
        is_dark = bool(np.mean(under_dark - smooth) <= np.mean(smooth - under_light))
    paper = under_dark if is_dark else under_light
    if not is_photo:
        paper = _paper(smooth, max(3, round(_WIDEST_PAINTED * min(tones.shape))), is_dark)
    return Sheet.of(grey=tones, smooth=smooth, paper=paper, is_dark=is_dark, scale=scale, is_photo=is_photo)


def with_finer_paper(sheet: Sheet, pen: float) -> Sheet:
    """The sheet with its paper found around lines as wide as `pen`, in its pixels: the soft edges of shadows,
    which are wider, then belong to the paper as well.
    """
    widest = round(_WIDTHS_OF_PEN * pen) + 3
    if widest > 0.6 * _WIDEST_LINE * min(sheet.grey.shape):
        return sheet
    paper = _paper(sheet.smooth, widest, sheet.is_dark)
    return Sheet.of(
        grey=sheet.grey,
        smooth=sheet.smooth,
        paper=paper,
        is_dark=sheet.is_dark,
        scale=sheet.scale,
        is_photo=sheet.is_photo,
    )


def _paper(smooth: Float32Array, widest: int, is_dark: bool) -> Float32Array:
    """The picture without what is darker (lighter) than around it and narrower than `widest` pixels."""
    from scipy import ndimage

    without = ndimage.grey_closing if is_dark else ndimage.grey_opening
    light = _fitted_light(smooth)  # taken away first: at the border, a slope would look like a valley
    paper: Float32Array = without(smooth - light, widest, mode="reflect") + light
    return paper


def _fitted_light(smooth: Float32Array) -> Float32Array:
    """The quadratic in both directions that most of the picture lies near to: (height, width) float32.

    Zeros where it lies near to none, as one with a desk or a sharp shadow.
    """
    down, across = (np.linspace(-1, 1, length, dtype=np.float32) for length in smooth.shape)
    rows, columns = (np.unique(np.linspace(0, n - 1, _FITTED_POINTS).astype(np.int64)) for n in smooth.shape)
    y, x = (part.ravel() for part in np.meshgrid(down[rows], across[columns], indexing="ij"))
    terms = np.stack((np.ones_like(x), x, y, x * x, x * y, y * y), axis=1)
    values = smooth[rows][:, columns].ravel()
    factors, kept = np.zeros(terms.shape[1], np.float32), np.ones(len(values), np.bool_)
    for _ in range(_FITS):
        some = terms[kept]
        factors = np.linalg.solve(some.T @ some + _TINY, some.T @ values[kept])
        off = np.abs(values - terms @ factors)
        kept = off <= max(1.0, 2.5 * float(np.median(off)))
    if np.quantile(off, _FITTED_SHARE) > _NEAR_ENOUGH:
        return np.zeros_like(smooth)
    one, fx, fy, fxx, fxy, fyy = factors
    y, x = down[:, None], across
    light: Float32Array = one + fx * x + fy * y + fxx * x * x + fxy * x * y + fyy * y * y
    return light


def _has_light(tones: Float32Array) -> bool:
    """Whether the tone of most parts of a picture changes along both sides, as under any lamp.

    A painting's paper is even, or changes along one side. Grain tells less: JPEG files lose it.
    """
    height, width = (max(1, length // _TILES) for length in tones.shape)
    rows, columns = tones.shape[0] // height, tones.shape[1] // width
    tiles = tones[: rows * height, : columns * width].reshape(rows, height, columns, width)
    usual = np.median(tiles.swapaxes(1, 2).reshape(rows, columns, -1), axis=2)
    changes = [np.abs(np.diff(usual, axis=axis)) > _OTHER_TONE for axis in (0, 1)]
    return all(part.size > 0 and bool(part.mean() > _UNLIKE) for part in changes)


def _roughness(paper: Float32Array) -> float:
    differences = (np.abs(np.diff(paper, axis=axis)) for axis in (0, 1))
    return sum(
        float(part.mean()) for part in differences if part.size
    )  # a row of pixels has none from row to row
