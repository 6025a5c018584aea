import numpy as np
import pytest

from cnngui.data.datasets import DatasetError
from cnngui.data.drawing.drawing import Drawing, to_image
from cnngui.data.holdout import Holdout
from cnngui.data.sources import load_data
from cnngui.data.symbols.symbol_set import MAX_CLASSES, Symbol, SymbolSet
from tests.data.symbols.symbols import collection, drawing

ALL = Holdout(validation=0)


def test_an_example_is_what_the_network_sees_and_the_strokes_that_made_it() -> None:
    drawn = drawing(0, np.random.default_rng(1))
    symbol = Symbol.drawn(drawn, 0, "Ana")
    np.testing.assert_array_equal(symbol.image, np.rint(255 * to_image(drawn)))
    assert symbol.drawing is drawn
    not_centred = Symbol.drawn(drawn, 0, centred=False)
    assert (not_centred.image != symbol.image).any()
    picture = np.zeros((28, 28), np.float32)
    picture[5:20, 5:8] = 1
    assert Symbol.drawn(Drawing(picture=picture), 0).drawing is None


def test_a_blank_paper_is_no_example() -> None:
    with pytest.raises(DatasetError, match="nothing on the paper"):
        Symbol.drawn(Drawing(), 0)
    with pytest.raises(DatasetError, match="28×28"):
        Symbol(np.ones((8, 8), np.uint8), 0)


def test_one_drawing_of_five_of_each_class_is_tested_on() -> None:
    data = collection((10, 11, 3)).to_split(holdout=ALL)
    assert np.bincount(data.test.labels).tolist() == [2, 2, 1]
    assert np.bincount(data.training.labels).tolist() == [8, 9, 2]
    assert data.test.class_names == ("bar", "line", "cross")


def test_a_drawing_stays_in_its_part_while_others_are_added() -> None:
    few, more = collection((6, 6)), collection((20, 20))
    tested = [few.to_split(holdout=ALL).test.images, more.to_split(holdout=ALL).test.images]
    assert all(any(np.array_equal(image, other) for other in tested[1]) for image in tested[0])


def test_a_hand_can_be_held_out() -> None:
    symbols = collection((6, 6, 6)).holding_out("Bo")
    data = symbols.to_split(holdout=ALL)
    bo = [symbol.image for symbol in symbols.symbols if symbol.who == "Bo"]
    np.testing.assert_array_equal(data.test.images[:, 0], bo)
    assert len(data.training) == 9


@pytest.mark.parametrize(
    ("symbols", "words"),
    [
        (SymbolSet(), "two classes"),
        (collection((5, 0)), "'line' is empty"),
        (collection((5, 1)), "'line' has too few"),
        (collection((5, 5)).holding_out("Cleo"), "Cleo has drawn nothing"),
        (collection((4, 4), ("Ana",)).holding_out("Ana"), "'bar' has too few"),
    ],
)
def test_what_cannot_be_learned_from_says_what_is_missing(symbols: SymbolSet, words: str) -> None:
    with pytest.raises(DatasetError, match=words):
        symbols.to_split()


def test_a_single_class_trains_only_together_with_others() -> None:
    single = collection((5,))
    single.check_trainable(least_classes=1)
    assert single.to_split().training.class_names == ("bar",)
    with pytest.raises(DatasetError, match="two classes"):
        single.check_trainable()


def test_names_are_lines_of_text_and_no_two_are_alike() -> None:
    for name in ("", "  ", "a\nb", "a" * 61):
        with pytest.raises(DatasetError, match="a name must be text"):
            SymbolSet().with_class(name)
    with pytest.raises(DatasetError, match="a class 'bar' already"):
        collection().renamed(1, "bar")
    many = SymbolSet(tuple(str(number) for number in range(MAX_CLASSES)))
    with pytest.raises(DatasetError, match="at most 50"):
        many.with_class("one more")


def test_classes_and_drawings_can_be_taken_away() -> None:
    symbols = collection((3, 4, 5))
    without = symbols.without_class(1)
    assert without.class_names == ("bar", "cross")
    assert without.counts == (3, 5)
    assert symbols.without_symbol(symbols.of_class(2)[0]).counts == (3, 4, 4)
    assert symbols.counts == (3, 4, 5)


def test_another_collection_joins_by_the_names_of_its_classes() -> None:
    joined = collection((2, 2)).joined(SymbolSet(("line", "dot")).with_symbols(collection((3,)).symbols))
    assert joined.class_names == ("bar", "line", "dot")
    assert joined.counts == (2, 5, 0)


def test_digits_of_one_s_own_join_the_embedded_ones() -> None:
    own = collection((5, 5, 5)).renamed(0, "1").renamed(1, "7").renamed(2, "4")
    data = load_data("synthetic:60+symbols", ALL, own=own)
    assert data.name == "synthetic:60+symbols"
    assert data.training.class_names == tuple("0123456789")
    assert data.training.labels[50:].tolist().count(7) == 4
    assert len(data.test) == 10 + 3


def test_symbols_that_are_no_digits_do_not_join_them() -> None:
    with pytest.raises(DatasetError, match="different classes"):
        load_data("synthetic:60+symbols", own=collection())


def test_without_a_collection_the_name_is_that_of_a_file() -> None:
    with pytest.raises(DatasetError, match="no such file"):
        load_data("symbols")
