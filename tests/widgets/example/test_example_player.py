"""Going through the positions of an example by itself."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from cnngui.widgets.example.example_player import ExamplePlayer


@pytest.fixture
def player(qtbot: QtBot) -> Iterator[ExamplePlayer]:
    player = ExamplePlayer()
    player.set_count(4)
    player.set_pace(0.01)
    yield player
    player.pause()


def test_it_plays_every_position_in_order_and_stops_at_the_last(player: ExamplePlayer, qtbot: QtBot) -> None:
    seen: list[int] = []
    player.moved.connect(lambda: seen.append(player.position))
    player.play()
    qtbot.waitUntil(lambda: not player.is_playing)
    assert list(dict.fromkeys(seen)) == [1, 2, 3]
    assert player.progress == 1


def test_from_the_last_position_it_begins_again(player: ExamplePlayer, qtbot: QtBot) -> None:
    player.go_to(3)
    player.play()
    assert (player.came_from, player.position) == (3, 0)
    qtbot.waitUntil(lambda: player.position == 3 and not player.is_playing)


def test_a_pause_ends_at_the_position_that_was_being_moved_to(player: ExamplePlayer) -> None:
    player.set_pace(100)
    player.play()
    assert player.progress < 1
    player.pause()
    assert player.position == 1 and player.progress == 1


def test_a_single_move_glides_and_stops(player: ExamplePlayer, qtbot: QtBot) -> None:
    player.move_by(1)
    assert player.progress < 1 and not player.is_playing
    qtbot.waitUntil(lambda: player.progress == 1)
    assert player.position == 1


def test_positions_are_limited_to_those_there_are(player: ExamplePlayer) -> None:
    player.move_by(-1)
    assert player.position == 0
    player.go_to(99)
    assert player.position == 3
    player.set_count(2)
    assert player.position == 1


def test_one_position_alone_is_not_played(player: ExamplePlayer) -> None:
    player.set_count(1)
    player.play()
    assert not player.is_playing


def test_only_a_slow_play_follows_every_term(player: ExamplePlayer) -> None:
    player.set_pace(2.0)
    assert not player.is_slow
    player.play()
    assert player.is_slow
    player.set_pace(0.4)
    assert not player.is_slow


def test_a_slow_move_glides_then_speaks_term_by_term_then_shows_the_result(player: ExamplePlayer) -> None:
    player.set_pace(100)
    player.play()
    seen = []
    for player.progress in (0.0, 0.2, 0.3, 0.6, 0.84, 0.9, 1.0):
        seen.append(player.shares(9))
    glides, spoken, fades = zip(*seen, strict=True)
    assert glides[0] == 0 < glides[1] < 1 == glides[2] and list(glides) == sorted(glides)
    assert 1 <= spoken[2] < spoken[3] < spoken[4] == 9 and spoken[5] is spoken[6] is None
    assert fades[4] == 0 < fades[5] < 1 == fades[6]


def test_a_quick_move_speaks_all_terms_at_once(player: ExamplePlayer) -> None:
    player.play()
    player.progress = 0.5
    glide, spoken, fade = player.shares(9)
    assert 0 < glide < 1 and spoken is None and fade == 0


def test_fewer_positions_during_a_glide_show_no_position_that_is_gone(player: ExamplePlayer) -> None:
    seen: list[int] = []
    player.go_to(2)
    player.move_by(1)
    player.moved.connect(lambda: seen.append(player.position))
    player.set_count(2)
    assert seen and max(seen) < 2
