"""A few windows that are killed, always at the same moments as far as a clock goes; and who judges them."""

from dataclasses import replace

from tests.fuzz.kills import Moment, Tally, judge, kill_often

SEED, KILLS, LONGEST_LIFE = 2026, 1, 2.0


def test_what_a_killed_window_had_kept_is_recovered_and_nothing_is_left_lying() -> None:
    tally = kill_often(KILLS, SEED, LONGEST_LIFE)
    assert tally.problems == []
    assert tally.count == KILLS


def test_what_is_lost_is_told_by_the_first_act_that_is_missing() -> None:
    before = [Moment(float(when), drawing=when, weights=0, run=None, steps=0) for when in range(30)]
    tally = Tally()
    judge(tally, 0, before, before[25], killed=30.0)
    assert tally.problems == [] and tally.lost == [4.0, 0.0, 0.0]
    judge(tally, 1, before, before[10], killed=30.0)
    assert tally.problems == ["kill 1: 19.0 s of the drawing were lost"]
    judge(tally, 2, before, Moment(0.0, 99, 0, None, 0), killed=30.0)
    assert "had never been" in tally.problems[-1]
    judge(tally, 3, before, replace(before[29], runs=1), killed=30.0)
    assert tally.problems[-1] == "kill 3: the list of runs that was recovered had never been"


def test_nothing_is_lost_where_nothing_is_recovered_of_what_a_file_holds() -> None:
    before = [Moment(float(when), 0, when, None, 0, when + 1, is_safe=when == 20) for when in range(30)]
    fresh = Moment(40.0, 0, 99, None, 0, is_fresh=True)
    tally = Tally()
    judge(tally, 0, before, fresh, killed=30.0)
    assert tally.problems == [] and tally.lost == [0.0, 9.0, 9.0]
    judge(tally, 1, before, replace(fresh, is_fresh=False), killed=30.0)
    assert len(tally.problems) == 2 and all("had never been" in problem for problem in tally.problems)


def test_a_run_is_lost_from_the_step_that_was_recovered() -> None:
    before = [Moment(float(when), 0, when, run=7, steps=100 * when) for when in range(30)]
    tally = Tally()
    judge(tally, 0, before, Moment(40.0, 0, 5, run=7, steps=2750), killed=30.0)
    assert tally.lost == [0.0, 2.0, 0.0]
    judge(tally, 1, before, Moment(40.0, 0, 5, run=8, steps=2750), killed=30.0)
    assert "network" in tally.problems[-1]
