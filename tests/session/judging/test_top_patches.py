"""What excites a unit most of a data set's images, found in the background, and the guessing game."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from cnngui.data.datasets import Dataset, DataSplit
from cnngui.engine import reference
from cnngui.engine.description.neuron import grid_shape
from cnngui.session.judging import top_patches as top_patches_module
from cnngui.session.judging.guessing import Guessing
from cnngui.session.judging.top_patches import TopPatches, TopRows, UnitValues, image_count
from cnngui.session.session import Session
from tests.session.judging.asked import load


def found_out(session: Session, qtbot: QtBot) -> TopPatches:
    """The document, when all is known of the network as it is now."""
    patches = TopPatches.of(session)
    patches.watch(True)

    def is_known() -> bool:
        session.flush()
        return patches.is_current

    qtbot.waitUntil(is_known, timeout=60_000)
    return patches


def rows_of(session: Session, qtbot: QtBot, layer: str, map: int, wanted: int = 2) -> TopRows:
    rows = found_out(session, qtbot).rows(layer, map, wanted)
    assert rows is not None
    return rows


def slow_values(session: Session, images: Dataset, layer: str, map: int) -> list[float]:
    """The largest weighted sum in each image, as the definitions of the layers have it."""
    network, values = session.network, []
    for index in range(len(images)):
        found = reference.forward(network.architecture, network.parameters, images.image(index))[layer]
        sums = found[1] if found[0] is None else found[0]
        values.append(float(sums.reshape(grid_shape(network.architecture, layer))[map].max()))
    return values


@pytest.mark.parametrize(("layer", "map"), [("conv1", 1), ("pool1", 2), ("dense1", 4)])
def test_the_rows_are_of_the_strongest_the_middle_and_the_weakest_images(
    session: Session, qtbot: QtBot, layer: str, map: int
) -> None:
    session.open_preset("seed")
    images = load(session, qtbot)
    rows, expected = rows_of(session, qtbot, layer, map), slow_values(session, images, layer, map)
    order = np.argsort(-np.array(expected), kind="stable")
    assert rows.images == len(images) == 10
    for row, numbers in ((rows.most, order[:2]), (rows.middle, order[4:6]), (rows.least, order[-2:])):
        assert [patch.number for patch in row] == numbers.tolist()
        values = [expected[number] for number in numbers]
        assert [patch.value for patch in row] == pytest.approx(values, abs=1e-3)


def test_a_patch_is_what_its_neuron_sees_there(session: Session, qtbot: QtBot) -> None:
    session.open_preset("seed")
    images = load(session, qtbot)
    network = session.network
    for patch in rows_of(session, qtbot, "conv1", 0).most:
        image = images.images[patch.number, 0]
        row, column = patch.neuron.row, patch.neuron.column
        np.testing.assert_array_equal(patch.image, image[row : row + 5, column : column + 5])
        weight, bias = network.parameters["conv1.weight"][0, 0], network.parameters["conv1.bias"][0]
        assert (patch.image / 255 * weight).sum() + bias == pytest.approx(patch.value, abs=1e-4)
    whole = rows_of(session, qtbot, "dense1", 3).most[0]
    np.testing.assert_array_equal(whole.image, images.images[whole.number, 0])


def test_an_edit_is_looked_at_anew(session: Session, qtbot: QtBot) -> None:
    session.open_preset("seed")
    load(session, qtbot)
    before = rows_of(session, qtbot, "conv1", 1).most[0].value
    session.network.set_bias("conv1", 1, float(session.network.parameters["conv1.bias"][1]) + 2)
    session.flush()
    assert not TopPatches.of(session).is_current
    assert rows_of(session, qtbot, "conv1", 1).most[0].value == pytest.approx(before + 2, abs=1e-3)


def test_until_an_image_is_looked_at_anew_there_is_what_was_known_before(
    session: Session, qtbot: QtBot
) -> None:
    session.open_preset("seed")
    load(session, qtbot)
    before = found_out(session, qtbot).found
    assert before is not None
    after = before.question.begun(before)
    assert not after.is_complete and len(after.known) == len(before.known)
    nothing = before.question.begun(None)
    assert len(nothing.known) == 0
    counts = [len(nothing.known) for _ in nothing.find(lambda: None)]
    assert counts == [10] and nothing.is_complete
    all_images = np.arange(10)
    np.testing.assert_array_equal(
        nothing.values_of("dense1", 2, all_images), before.values_of("dense1", 2, all_images)
    )


def test_a_click_shows_the_image_and_pins_the_neuron(session: Session, qtbot: QtBot) -> None:
    session.open_preset("seed")
    images = load(session, qtbot)
    patches = found_out(session, qtbot)
    patch = rows_of(session, qtbot, "conv1", 2).least[0]
    patches.show(patch)
    assert session.viewing.is_pinned and session.viewing.focus == patch.neuron
    assert session.true_label == images.class_names[images.labels[patch.number]]
    picture = session.drawing.finished.picture
    assert picture is not None
    np.testing.assert_allclose(picture, images.image(patch.number)[0], atol=1e-6)


def test_a_unit_that_there_is_not_has_no_rows(session: Session, qtbot: QtBot) -> None:
    session.open_preset("seed")
    load(session, qtbot)
    patches = found_out(session, qtbot)
    assert patches.rows("conv1", 3, 2) is None and patches.rows("conv7", 0, 2) is None
    assert patches.found is not None
    with pytest.raises(KeyError):
        patches.found.values_of("conv1", 3, np.arange(2))


def test_nothing_is_asked_while_nobody_looks_on(session: Session, qtbot: QtBot) -> None:
    session.open_preset("seed")
    load(session, qtbot)
    patches = TopPatches.of(session)
    session.network.set_bias("conv1", 1, 3.0)
    session.flush()
    assert patches.found is None and patches.images is None and patches.rows("conv1", 0, 3) is None


def test_of_a_network_with_many_units_there_are_fewer_images(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.open_preset("seed")
    load(session, qtbot)
    monkeypatch.setattr(top_patches_module, "MOST_VALUES", 16 * 6 + 5)
    assert image_count(session.network.architecture) == 6
    assert rows_of(session, qtbot, "conv1", 0).images == 6


def test_a_session_that_ends_in_the_middle_ends_it(session: Session, qtbot: QtBot) -> None:
    session.open_preset("book")
    rng = np.random.default_rng(0)
    many = Dataset(rng.integers(0, 256, (3000, 1, 28, 28), np.uint8), rng.integers(0, 10, 3000))
    session.training._data = DataSplit("many", many, many, many)
    with qtbot.waitSignal(session.judge.progressed, timeout=60_000):
        TopPatches.of(session).watch(True)
    session.shutdown()
    assert not session.judge.hand.rests


def begun_game(session: Session, qtbot: QtBot, layer: str = "conv1", map: int = 1) -> Guessing:
    session.open_preset("seed")
    load(session, qtbot)
    found_out(session, qtbot)
    game = Guessing.of(session)
    game.ask_about(layer, map)
    return game


def test_the_score_counts_right_answers_of_pairs_that_differ(session: Session, qtbot: QtBot) -> None:
    game = begun_game(session, qtbot)
    found = TopPatches.of(session).found
    assert isinstance(found, UnitValues)
    spread = float(found.values_of("conv1", 1, np.arange(10)).std())
    sides = set()
    for number in range(1, 7):
        assert game.pair is not None
        left, right = game.pair.left.value, game.pair.right.value
        assert abs(left - right) >= 0.999 * spread
        sides.add(game.pair.stronger)
        assert game.pair.stronger == (0 if left > right else 1)
        game.guess(game.pair.stronger if number % 2 else 1 - game.pair.stronger)
        assert (game.answered, game.right) == (number, (number + 1) // 2)
        game.guess(game.pair.stronger)  # once is enough
        assert game.answered == number
        game.go_on()
        assert game.answer is None
    assert sides == {0, 1}


def test_a_game_begun_anew_asks_the_same_pairs_with_no_score(session: Session, qtbot: QtBot) -> None:
    game = begun_game(session, qtbot)
    asked = []
    for _ in range(2):
        numbers = []
        for _ in range(3):
            assert game.pair is not None
            numbers.append((game.pair.left.number, game.pair.right.number))
            game.guess(0)
            game.go_on()
        asked.append(numbers)
        game.begin_anew()
        assert game.answered == game.right == 0
    assert asked[0] == asked[1] and len(set(asked[0])) > 1


def test_another_unit_or_other_weights_are_asked_about_anew(session: Session, qtbot: QtBot) -> None:
    game = begun_game(session, qtbot)
    first = game.pair
    game.ask_about("conv1", 1)
    assert game.pair is first
    game.ask_about("conv1", 0)
    assert game.pair is not None and game.pair is not first and game.pair.left.neuron.map == 0
    asked = game.pair
    session.network.set_bias("conv1", 0, 5.0)
    found_out(session, qtbot)
    game.ask_about("conv1", 0)
    assert game.pair is not None and game.pair is not asked
    game.guess(0)
    asked = game.pair
    session.network.set_bias("conv1", 0, 6.0)
    found_out(session, qtbot)
    game.ask_about("conv1", 0)
    assert game.pair is asked and game.answer == 0, "what was answered stays until one goes on"


def test_a_dead_filter_has_no_pair(session: Session, qtbot: QtBot) -> None:
    game = begun_game(session, qtbot)
    session.network.zero_filter("conv1", 1)
    found_out(session, qtbot)
    game.ask_about("conv1", 1)
    assert game.pair is None
    game.guess(1)
    assert game.answered == 0
