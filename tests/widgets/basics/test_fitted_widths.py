"""Columns of a table that have room, and those that give way."""

from hypothesis import given
from hypothesis import strategies as st

from cnngui.widgets.basics.fitted_widths import fitted_widths

WANTED = st.dictionaries(st.sampled_from("abcdefgh"), st.integers(10, 400), min_size=1)


@given(WANTED, st.integers(0, 2000), st.integers(5, 100))
def test_all_columns_that_are_left_fit_as_soon_as_that_can_be(
    wanted: dict[str, int], room: int, least: int
) -> None:
    cut, giving_way = dict.fromkeys("ab", least), [name for name in "hgfe" if name in wanted]
    widths = fitted_widths(wanted, {name: cut[name] for name in cut if name in wanted}, giving_way, room)
    narrowest = {name: min(cut.get(name, width), width) for name, width in wanted.items()}
    assert all(widths[name] >= narrowest[name] for name in widths)
    gone = [name for name in wanted if name not in widths]
    assert sorted(gone, key=giving_way.index) == giving_way[: len(gone)]
    if sum(widths.values()) > room:
        assert set(gone) == set(giving_way)
    if gone:  # with the last that gave way there would be too little room
        assert sum(narrowest[name] for name in widths) + narrowest[giving_way[len(gone) - 1]] > room
    if {"a", "b"} & set(wanted) and sum(narrowest[name] for name in widths) <= room:
        assert sum(widths.values()) == room


def test_what_may_be_cut_shares_what_is_left() -> None:
    wanted = {"note": 300, "figure": 50, "settings": 200, "day": 80}
    least = {"note": 60, "settings": 100}
    widths = fitted_widths(wanted, least, ["day"], 290 + 170)
    assert widths == {"note": 60 + 120, "figure": 50, "settings": 100 + 50, "day": 80}
    assert fitted_widths(wanted, least, ["day"], 1000)["note"] == 1000 - 330
