"""Answers to many images, found in the background."""

import threading
from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from cnngui.data.datasets import Dataset, DataSplit
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Dense
from cnngui.engine.description.presets import preset
from cnngui.session.judging import answers as answers_module
from cnngui.session.judging.answers import AnswerQuestion, Answers, present_network
from cnngui.session.judging.errors import Errors
from cnngui.session.judging.judge import MAX_BYTES
from cnngui.session.judging.judged_images import JudgedImages
from cnngui.session.network_state import LayersAndWeights, NetworkState
from cnngui.session.session import Session
from tests.session.judging.asked import answered, load, probabilities, slow_matrix
from tests.session.runs import LONG, start_long_run, wait_for_end


def random_images(count: int, seed: int = 0) -> JudgedImages:
    rng = np.random.default_rng(seed)
    pixels = rng.integers(0, 256, (count, 1, 28, 28), np.uint8)
    labels = np.sort(rng.integers(0, 10, count))
    return JudgedImages(Dataset(pixels, labels), np.arange(count), "random")


def wait_for(session: Session, qtbot: QtBot, question: AnswerQuestion) -> Answers:
    def is_complete() -> bool:
        found = session.judge.answers(question)
        return found is not None and found.is_complete

    qtbot.waitUntil(is_complete, timeout=60_000)
    found = session.judge.answers(question)
    assert found is not None
    return found


def is_counting() -> bool:
    return any(thread.name == "background" for thread in threading.enumerate())


def test_the_answers_are_those_of_the_definitions(session: Session, qtbot: QtBot) -> None:
    session.open_preset("seed")
    images = load(session, qtbot)
    found = answered(session, qtbot)
    expected = probabilities(session, images)
    np.testing.assert_array_equal(found.classes, expected.argmax(axis=1))
    np.testing.assert_allclose(found.confidences, expected.max(axis=1), rtol=1e-3)
    rows = np.arange(len(images))
    np.testing.assert_allclose(found.losses, -np.log(expected[rows, images.labels]), rtol=1e-3, atol=1e-4)
    np.testing.assert_array_equal(found.counts(), slow_matrix(session, images))
    assert found.share_right == np.mean(found.classes == images.labels)


def test_parts_are_told_of_as_they_come_and_hold_all_images_once(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answers_module, "PART", 8)
    question = AnswerQuestion(session.network.state.as_now, random_images(51))
    done: list[int] = []

    def note() -> None:
        known = session.judge.answers(question)
        assert known is not None
        before, counted = known.is_known.sum(), known.counts().sum()  # the thread goes on meanwhile
        assert before <= counted <= known.is_known.sum()
        done.append(known.done)

    session.judge.progressed.connect(note)
    session.judge.ask("test", question)
    found = wait_for(session, qtbot, question)
    session.judge.progressed.disconnect(note)
    assert found.is_known.all() and found.done == 51
    assert done == sorted(done) and len(done) > 1
    places = np.concatenate([np.arange(51)[part] for part in found.parts()])
    np.testing.assert_array_equal(np.sort(places), np.arange(51))


def test_until_an_image_is_answered_anew_there_is_the_answer_of_the_network_before(session: Session) -> None:
    images = random_images(20)
    before = Answers(AnswerQuestion(session.network.state.as_now, images))
    certain = np.full((20, 10), -50, np.float32)
    certain[:, 3] = 50
    before.take(slice(None), certain)
    after = Answers(AnswerQuestion(session.network.state.as_now, images), before)
    assert after.counts().sum() == 20 and not after.is_complete
    certain[:, 3], certain[:, 7] = -50, 50
    after.take(slice(0, None, 2), certain[::2])
    assert after.counts().sum(axis=0).tolist() == [0, 0, 0, 10, 0, 0, 0, 10, 0, 0]
    assert after.done == 10 and (before.classes == 3).all()


def test_an_edit_while_images_are_answered_begins_anew_with_the_edited_network(
    session: Session, qtbot: QtBot
) -> None:
    session.open_preset("seed")
    images = load(session, qtbot)
    with qtbot.waitSignal(session.judge.progressed, timeout=60_000):
        session.judge.ask("test", AnswerQuestion(session.network.state.as_now, random_images(30_000)))
    last = session.network.architecture.names[-1]
    session.network.set_bias(last, 3, 1000.0)
    session.judge.ask("test")
    found = answered(session, qtbot)
    assert (found.classes == 3).all()
    np.testing.assert_array_equal(found.counts(), slow_matrix(session, images))


def test_another_data_set_while_images_are_answered_is_answered_instead(
    session: Session, qtbot: QtBot
) -> None:
    session.open_preset("seed")
    many = random_images(30_000).images
    session.training._data = DataSplit("many", many, many, many)
    errors = Errors.of(session)
    errors.choose_part("training")
    with qtbot.waitSignal(session.judge.progressed, timeout=60_000):
        errors.watch(True)
    load(session, qtbot)
    errors.choose_part("test")
    assert len(answered(session, qtbot).question.images) == 10


def test_what_was_counted_for_one_need_not_be_counted_for_the_other(session: Session, qtbot: QtBot) -> None:
    session.open_preset("seed")
    load(session, qtbot)
    session.cost.begin()
    found = answered(session, qtbot)
    cost = session.cost.shown
    assert cost is not None and cost.now == found.share_right
    session.network.set_bias("conv1", 0, 2.0)
    edited = answered(session, qtbot)
    cost = session.cost.shown
    assert cost is not None and (cost.learned, cost.now) == (found.share_right, edited.share_right)
    session.undo_stack.undo()
    session.flush()
    assert Errors.of(session).is_current  # what is learned is known already


def test_a_network_that_was_asked_about_before_is_not_asked_again(session: Session, qtbot: QtBot) -> None:
    images = random_images(30)
    first = session.network.state.as_now
    second = NetworkState.initialized(preset("seed"), 5).as_now
    for network in (first, second):
        session.judge.ask("test", AnswerQuestion(network, images))
        wait_for(session, qtbot, AnswerQuestion(network, images))
    again = AnswerQuestion(LayersAndWeights(first.architecture, first.parameters), images)
    known = session.judge.answers(again)
    assert known is not None and known.is_complete


def test_during_a_run_the_answers_follow_the_weights(session: Session, qtbot: QtBot) -> None:
    load(session, qtbot)
    errors = Errors.of(session)
    errors.watch(True)
    start_long_run(session, qtbot, replace(LONG, learning_rate=0.05))
    seen: set[int] = set()

    def has_followed() -> bool:
        answers = errors.answers
        if answers is not None and answers.is_complete:
            seen.add(id(answers.question.network.parameters))
        return len(seen) > 2

    qtbot.waitUntil(has_followed, timeout=60_000)
    session.training.stop()
    wait_for_end(session, qtbot)
    found = answered(session, qtbot)
    assert found.question.network.is_identical(present_network(session.network.state))


def test_weights_beyond_all_numbers_are_answered_too(session: Session, qtbot: QtBot) -> None:
    session.open_preset("seed")
    load(session, qtbot)
    for layer in ("conv1", session.network.architecture.names[-1]):
        weights = session.network.parameters[f"{layer}.weight"]
        for filter in range(len(weights)):
            session.network.set_bias(layer, filter, 3e38)
    found = answered(session, qtbot)
    assert found.counts().sum() == 10
    assert not np.isnan(found.losses).any() and not np.isnan(found.confidences).any()


def test_a_session_that_ends_ends_the_count(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.judge.progressed, timeout=60_000):
        session.judge.ask("test", AnswerQuestion(session.network.state.as_now, random_images(30_000)))
    session.shutdown()
    qtbot.waitUntil(lambda: not is_counting(), timeout=20_000)
    assert not session.judge.hand.rests


def test_answers_go_when_their_weights_need_too_much_memory(session: Session, qtbot: QtBot) -> None:
    architecture = Architecture((1, 28, 28), (Dense(2500), Dense(10, "softmax")))
    images = random_images(8)
    networks = [NetworkState.initialized(architecture, seed).as_now for seed in range(6)]
    questions = [AnswerQuestion(network, images) for network in networks]
    for question in questions:
        session.judge.ask("test", question)
        wait_for(session, qtbot, question)
    known = [
        network for network, each in zip(networks, questions, strict=True) if session.judge.answers(each)
    ]
    assert known[-1] is networks[-1] and networks[0] not in known
    assert sum(array.nbytes for each in known for array in each.parameters.values()) <= MAX_BYTES


def test_answers_about_images_that_nobody_asks_about_any_more_go(session: Session, qtbot: QtBot) -> None:
    network = session.network.state.as_now
    old, new = (AnswerQuestion(network, random_images(8, seed)) for seed in range(2))
    for question in (old, new):
        session.judge.ask("test", question)
        wait_for(session, qtbot, question)
    assert session.judge.answers(old) is None
