"""A length is shared out by shares, and nobody gets less than it needs while there is room."""

from hypothesis import given
from hypothesis import strategies as st

from cnngui.widgets.network.sharing_out import shared_out

parts = st.lists(st.tuples(st.integers(1, 9), st.integers(0, 90)), min_size=1, max_size=9)


@given(st.integers(0, 2000), parts)
def test_all_of_the_length_is_shared_out_and_every_need_is_met_where_that_can_be(
    length: int, parts: list[tuple[int, int]]
) -> None:
    shares, needs = [share for share, _ in parts], [need for _, need in parts]
    lengths = shared_out(length, shares, needs)
    if sum(needs) < length:
        assert length - len(parts) <= sum(lengths) <= length  # but for what rounding leaves
        assert all(found >= need - 1 for found, need in zip(lengths, needs, strict=True))
    elif sum(needs):
        assert sum(lengths) <= length
        assert all(found <= need for found, need in zip(lengths, needs, strict=True))


def test_who_needs_more_than_its_share_takes_it_from_the_others_by_theirs() -> None:
    assert shared_out(100, [1, 1, 2], [0, 0, 0]) == [25, 25, 50]
    assert shared_out(100, [1, 1, 2], [40, 0, 0]) == [40, 20, 40]
    assert shared_out(50, [1, 1], [80, 20]) == [40, 10]
