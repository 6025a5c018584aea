"""An image grows in the background for what is asked about, and anew when that or the weights change."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from cnngui.engine.reasons.maximising import Maximising
from cnngui.engine.reasons.target import Target
from cnngui.session.reasons.made_up import Growth, MadeUp
from cnngui.session.session import Session

TARGET = Target("dense2", 5)

pytestmark = pytest.mark.usefixtures("one_blas_thread")


def grown(session: Session, qtbot: QtBot, target: Target = TARGET) -> Growth:
    made_up = MadeUp.of(session)
    made_up.watch(target)
    qtbot.waitUntil(lambda: made_up.is_current, timeout=20_000)
    assert made_up.growth is not None
    return made_up.growth


def test_its_frames_are_those_of_the_ascent_and_the_last_is_the_best(trained: Session, qtbot: QtBot) -> None:
    growth, network = grown(trained, qtbot), trained.network
    assert growth.penalties is not None
    maximising = Maximising(network.architecture, network.parameters, TARGET)
    expected = list(maximising.grow(growth.wishes.seed, growth.penalties))
    assert [frame.step for frame in growth.frames] == [frame.step for frame in expected]
    np.testing.assert_array_equal(growth.frames[-1].image, expected[-1].image)
    assert growth.frames[-1].value > growth.frames[0].value
    assert growth.penalties.size == pytest.approx(
        growth.wishes.size * maximising.steepness(maximising.start(growth.wishes.seed))
    )


def test_it_is_shown_while_it_grows(trained: Session, qtbot: QtBot) -> None:
    made_up = MadeUp.of(trained)
    counts: list[int] = []
    made_up.grew.connect(lambda: counts.append(len(made_up.growth.frames) if made_up.growth else 0))
    last = len(grown(trained, qtbot).frames)
    assert counts == sorted(counts) and counts[0] < last == counts[-1]


def test_again_grows_another_one_and_the_same_seed_the_same(trained: Session, qtbot: QtBot) -> None:
    made_up, first = MadeUp.of(trained), grown(trained, qtbot)
    made_up.again()
    second = grown(trained, qtbot)
    assert second.wishes.seed == first.wishes.seed + 1
    assert not np.array_equal(first.frames[-1].image, second.frames[-1].image)
    made_up.choose(seed=first.wishes.seed)
    third = grown(trained, qtbot)
    np.testing.assert_array_equal(first.frames[-1].image, third.frames[-1].image)


def test_dearer_size_leaves_less_ink(trained: Session, qtbot: QtBot) -> None:
    free = grown(trained, qtbot)
    MadeUp.of(trained).choose(size=1.0)
    dear = grown(trained, qtbot)
    assert (dear.frames[-1].image ** 2).sum() < (free.frames[-1].image ** 2).sum()


def test_another_target_shows_nothing_of_the_one_before(trained: Session, qtbot: QtBot) -> None:
    grown(trained, qtbot)
    made_up = MadeUp.of(trained)
    made_up.watch(Target("dense1", 3))
    assert made_up.growth is None or made_up.growth.target == Target("dense1", 3)
    assert grown(trained, qtbot, Target("dense1", 3)).target == Target("dense1", 3)


def test_for_a_filter_it_is_its_neuron_in_the_middle_or_its_whole_map(trained: Session, qtbot: QtBot) -> None:
    made_up = MadeUp.of(trained)
    assert grown(trained, qtbot, Target("conv2", 3)).target == Target("conv2", 3, (4, 4))
    assert made_up.is_for_filter
    made_up.choose(whole_map=True)
    assert grown(trained, qtbot, Target("conv2", 3)).target == Target("conv2", 3)
    assert grown(trained, qtbot, Target("conv2", 3, (1, 2))).target.place == (1, 2)
    assert not made_up.is_for_filter


def test_other_weights_leave_the_image_until_the_next_is_whole(trained: Session, qtbot: QtBot) -> None:
    first, made_up = grown(trained, qtbot), MadeUp.of(trained)
    shown: list[Growth | None] = []
    made_up.changed.connect(lambda: shown.append(made_up.growth))
    trained.network.set_bias("dense2", 5, 3.0)
    trained.flush()
    assert made_up.growth is first and not made_up.is_current
    second = grown(trained, qtbot)
    assert shown == [second] and second.is_complete


def test_a_layer_that_is_gone_is_waited_for(trained: Session, qtbot: QtBot) -> None:
    grown(trained, qtbot, Target("conv2", 30))
    made_up = MadeUp.of(trained)
    trained.open_preset("seed")
    trained.flush()
    made_up.watch(Target("conv2", 30))
    grown(trained, qtbot, Target("conv1", 1))


def test_what_nobody_watches_does_not_grow(trained: Session, qtbot: QtBot) -> None:
    first, made_up = grown(trained, qtbot), MadeUp.of(trained)
    made_up.watch(None)
    made_up.choose(seed=7)
    trained.network.set_bias("dense2", 5, 3.0)
    trained.flush()
    assert not made_up._background.is_busy and not made_up._soon.isActive()
    assert grown(trained, qtbot) is not first


def test_it_comes_to_the_paper_as_one_act(trained: Session, qtbot: QtBot) -> None:
    trained.drawing.set_centred(False)
    growth, before = grown(trained, qtbot), trained.drawing.finished
    MadeUp.of(trained).put_on_paper(growth.frames[-1])
    np.testing.assert_allclose(trained.drawing.image, growth.frames[-1].image[0], atol=1e-6)
    trained.undo_stack.undo()
    assert trained.drawing.finished is before
