"""What each filter of the chosen layer is worth, kept up to date in the background."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from cnngui.data.datasets import Dataset, DataSplit
from cnngui.engine import reference
from cnngui.session.judging import ablation as ablation_module
from cnngui.session.judging.ablation import Ablation, WithoutEach
from cnngui.session.session import Session
from tests.session.judging.asked import load


def found_out(session: Session, qtbot: QtBot) -> WithoutEach:
    """What is known of the network as it is now, when all of it is known."""
    ablation = Ablation.of(session)
    ablation.watch(True)

    def is_known() -> bool:
        session.flush()
        return ablation.is_current

    qtbot.waitUntil(is_known, timeout=60_000)
    assert ablation.found is not None
    return ablation.found


def share_without(session: Session, images: Dataset, filter: int | None) -> float:
    """The accuracy, by plain loops, where nobody sees a map of conv1 of `seed`."""
    network = session.network
    last = network.architecture.names[-1]
    weights = network.parameters[f"{last}.weight"].copy()
    if filter is not None:
        weights.reshape(10, network.architecture.shapes[0][0], -1)[:, filter] = 0
    parameters = network.parameters.replace_part(f"{last}.weight", (), weights)
    answers = [
        int(reference.forward(network.architecture, parameters, images.image(index))[last][1].argmax())
        for index in range(len(images))
    ]
    return float(np.mean(answers == images.labels))


def test_it_is_known_how_many_images_the_shares_are_of(session: Session, qtbot: QtBot) -> None:
    session.open_preset("seed")
    load(session, qtbot, "synthetic:1500")
    question = found_out(session, qtbot).question
    findings = WithoutEach(question)
    counts = [0, *(findings.known for _ in findings.find(lambda: None))]
    assert findings.known == len(question.images)
    assert len(counts) > 2 and counts == sorted(set(counts))


def test_each_filter_is_switched_off_in_turn_and_anew_after_an_edit(session: Session, qtbot: QtBot) -> None:
    session.open_preset("seed")
    load(session, qtbot, "synthetic:300")
    data = session.training.data
    assert data is not None and len(data.validation)
    known: list[list[float]] = []
    for _ in range(2):
        found = found_out(session, qtbot)
        assert len(found.question.images) == len(data.validation)
        assert found.share_with_all == pytest.approx(share_without(session, data.validation, None))
        for filter in (0, 2):
            expected = share_without(session, data.validation, filter)
            assert found.shares_without[filter] == pytest.approx(expected)
        known.append(found.shares_without.tolist())
        session.network.set_bias("conv1", 2, 4.0)
    assert known[0] != known[1]


def test_another_layer_is_looked_at_and_the_last_one_is_not(session: Session, qtbot: QtBot) -> None:
    session.open_preset("book")
    load(session, qtbot)
    ablation = Ablation.of(session)
    for layer, count in (("conv2", 40), ("dense1", 100)):
        session.viewing.choose_layer(layer)
        found = found_out(session, qtbot)
        assert found.question.layer == layer and len(found.shares_without) == count
    session.viewing.choose_layer("dense2")
    assert ablation.is_of_classes and ablation.found is None and not ablation.is_current


def test_a_layer_with_very_many_units_is_left_alone(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.open_preset("seed")
    load(session, qtbot)
    monkeypatch.setattr(ablation_module, "MOST_FILTERS", 2)
    ablation = Ablation.of(session)
    ablation.watch(True)
    assert ablation.has_too_many and ablation.found is None


def test_without_validation_images_the_test_images_are_looked_at(session: Session, qtbot: QtBot) -> None:
    session.open_preset("seed")
    digits = load(session, qtbot)
    nothing = digits.subset(np.empty(0, np.int64))
    session.training._data = DataSplit("few", digits, nothing, digits)
    assert len(found_out(session, qtbot).question.images) == len(digits)


def test_until_an_image_is_looked_at_anew_there_is_what_was_known_before(
    session: Session, qtbot: QtBot
) -> None:
    session.open_preset("seed")
    load(session, qtbot)
    before = found_out(session, qtbot)
    after = before.question.begun(before)
    assert not after.is_complete and after.share_with_all == before.share_with_all
    np.testing.assert_array_equal(after.shares_without, before.shares_without)
    assert np.isnan(before.question.begun(None).share_with_all)
    for _ in after.find(lambda: None):
        pass
    assert after.is_complete
    np.testing.assert_array_equal(after.shares_without, before.shares_without)


def test_a_session_that_ends_in_the_middle_ends_it(session: Session, qtbot: QtBot) -> None:
    session.open_preset("book")
    rng = np.random.default_rng(0)
    many = Dataset(rng.integers(0, 256, (3000, 1, 28, 28), np.uint8), rng.integers(0, 10, 3000))
    session.training._data = DataSplit("many", many, many, many)
    with qtbot.waitSignal(session.judge.progressed, timeout=60_000):
        Ablation.of(session).watch(True)
    session.shutdown()
    assert not session.judge.hand.rests
