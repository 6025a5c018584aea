"""Stroke models: smooth curves through the control points of every shape."""

import numpy as np
import pytest

from cnngui.data.digits.stroke_models import StrokeModel, stroke_models

ALL_MODELS = [(label, model) for label in range(10) for model in stroke_models(label)]


@pytest.mark.parametrize(("label", "model"), ALL_MODELS, ids=lambda value: getattr(value, "name", str(value)))
def test_the_pen_passes_through_every_control_point(label: int, model: StrokeModel) -> None:
    traced = model.basis @ model.points

    for point, stroke in zip(model.points, model.strokes, strict=True):
        mine = traced[model.traced_strokes == stroke]
        assert np.hypot(*(mine - point).T).min() < 1e-3


@pytest.mark.parametrize(("label", "model"), ALL_MODELS, ids=lambda value: getattr(value, "name", str(value)))
def test_the_pen_moves_in_short_steps_on_the_field(label: int, model: StrokeModel) -> None:
    traced = model.basis @ model.points
    goes_on = model.traced_strokes[:-1] == model.traced_strokes[1:]

    assert np.hypot(*np.diff(traced, axis=0).T)[goes_on].max() < 10
    assert traced.min() > -12 and traced.max() < 112
    assert np.ptp(traced[:, 1]) > 75


def test_every_digit_has_several_shapes_with_names_of_their_own() -> None:
    for label in range(10):
        names = [model.name for model in stroke_models(label)]
        assert len(names) == len(set(names)) >= 4


@pytest.mark.parametrize(
    ("label", "name"),
    [(4, "open"), (4, "closed"), (7, "crossed"), (1, "plain"), (1, "flagged"), (2, "looped"), (2, "plain")],
)
def test_the_shapes_that_people_write_are_there(label: int, name: str) -> None:
    assert name in [model.name for model in stroke_models(label)]


def test_shapes_of_two_strokes_lift_the_pen() -> None:
    crossed = next(model for model in stroke_models(7) if model.name == "crossed")

    assert set(crossed.traced_strokes) == {0, 1}
    assert not crossed.basis[crossed.traced_strokes == 1][:, crossed.strokes == 0].any()
