"""The neuron panel shows where the number in focus comes from, live, and hands it on as text and Python."""

import contextlib
import io
import math
from typing import TypeVar

import numpy as np
import pytest
from PySide6.QtCore import QLocale, QPoint
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cnngui.data.digits.synthetic import synthetic_digit
from cnngui.engine.description.neuron import INPUT, Neuron
from cnngui.engine.description.poolings import PoolingKind
from cnngui.panels.feature_maps_panel import FeatureMapsPanel
from cnngui.panels.layer_scale import kernel_scale
from cnngui.panels.neuron.panel import NeuronPanel
from cnngui.session.session import Session
from cnngui.widgets.terms.term_block import Addition, Formula, Quantity
from cnngui.widgets.terms.term_cells import NumberedCells
from cnngui.widgets.terms.term_rows import RankedRows
from cnngui.widgets.terms.term_tables import NumberTable
from tests.panels.showing import shown

AnyBlock = TypeVar("AnyBlock")

DEEP = Neuron("conv2", 7, 3, 5)
POOLED = Neuron("pool1", 5, 5, 6)
UNIT = Neuron("dense1", 11)
OUTPUT = Neuron("dense2", 5)
NEURONS = [Neuron(INPUT, 0, 13, 13), Neuron("conv1", 6, 8, 11), DEEP, POOLED, UNIT, OUTPUT]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window with room for panels below each other."""
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window)
    window.resize(1240, 560)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.fixture
def panel(window: QWidget, book_session: Session) -> NeuronPanel:
    return shown(window, NeuronPanel(book_session))


def value(session: Session, neuron: Neuron) -> float:
    return float(session.network.maps_of(neuron.layer)[neuron.map, neuron.row, neuron.column])


def block(panel: NeuronPanel, kind: type[AnyBlock]) -> AnyBlock:
    return next(each for each in panel.sheet.blocks if isinstance(each, kind))


def results(panel: NeuronPanel) -> list[float]:
    """The numbers that stand out as results."""
    found = [each.value for each in panel.sheet.blocks if isinstance(each, Quantity) and each.is_result]
    for each in panel.sheet.blocks:
        if isinstance(each, Addition):
            found += [entry.value for entry in each.entries if entry.is_result]
    return found


def picture(panel: NeuronPanel) -> QImage:
    return panel.grab().toImage()


def test_without_a_neuron_it_says_what_to_do(panel: NeuronPanel) -> None:
    assert panel.sheet.blocks == ()
    assert not panel.copy_text.isEnabled() and not panel.copy_python.isEnabled()
    assert panel.caption.text() == ""


def test_pointing_at_a_cell_of_a_map_shows_its_terms(
    window: QWidget, panel: NeuronPanel, book_session: Session, qtbot: QtBot
) -> None:
    maps = shown(window, FeatureMapsPanel(book_session))
    qtbot.mouseMove(maps.grid, maps.grid.cell_rect(4, 10, 12).center().toPoint())
    assert book_session.viewing.focus == Neuron("conv1", 4, 10, 12)
    assert panel.caption.text() == "conv1 · map 5 · row 11, column 13"
    assert results(panel) == [value(book_session, book_session.viewing.focus)]
    assert panel.copy_text.isEnabled()


@pytest.mark.parametrize("neuron", NEURONS)
def test_the_result_is_the_number_on_the_screen(
    panel: NeuronPanel, book_session: Session, neuron: Neuron
) -> None:
    book_session.viewing.pin_neuron(neuron)
    assert results(panel)[-1] == value(book_session, neuron)


@pytest.mark.parametrize("neuron", NEURONS)
def test_a_pinned_neuron_follows_the_drawing(
    panel: NeuronPanel, book_session: Session, neuron: Neuron
) -> None:
    book_session.viewing.pin_neuron(neuron)
    before = picture(panel)
    book_session.drawing.replace(synthetic_digit(8, np.random.default_rng(1)))
    book_session.flush()
    assert results(panel)[-1] == value(book_session, neuron)
    assert picture(panel) != before


def test_a_pinned_neuron_follows_its_kernel(panel: NeuronPanel, book_session: Session) -> None:
    neuron = Neuron("conv1", 2, 12, 12)
    book_session.viewing.pin_neuron(neuron)
    book_session.network.set_kernel("conv1", 2, 0, np.full((5, 5), 0.5))
    book_session.flush()
    _, kernel, _ = (each for each in panel.sheet.blocks if isinstance(each, NumberTable))
    assert (kernel.values == 0.5).all()
    assert results(panel) == [value(book_session, neuron)]


def test_a_kernel_has_the_colours_of_the_learned_ones_as_in_the_filters_panel(
    panel: NeuronPanel, book_session: Session
) -> None:
    book_session.viewing.pin_neuron(DEEP)
    book_session.flush()
    tables = [each for each in panel.sheet.blocks if isinstance(each, NumberTable)]
    before = next(each.scale for each in tables if each.title.startswith("w"))
    book_session.network.set_kernel("conv2", 0, 0, np.full((5, 5), 99.0))
    book_session.viewing.choose_layer("conv2")
    book_session.flush()
    tables = [each for each in panel.sheet.blocks if isinstance(each, NumberTable)]
    now = next(each.scale for each in tables if each.title.startswith("w"))
    assert now == before == kernel_scale(book_session, "conv2")


def test_a_convolution_adds_up_from_the_tables_to_the_result(
    panel: NeuronPanel, book_session: Session
) -> None:
    book_session.viewing.choose_layer("conv2")
    book_session.viewing.choose_channel(3)
    book_session.viewing.pin_neuron(DEEP)
    patch, kernel, products = (each.values for each in panel.sheet.blocks if isinstance(each, NumberTable))
    np.testing.assert_array_equal(patch, book_session.network.activations["pool1"].output[3, 3:8, 5:10])
    np.testing.assert_array_equal(kernel, book_session.network.parameters["conv2.weight"][7, 3])
    np.testing.assert_allclose(patch * kernel, products, rtol=1e-6)
    sums = block(panel, NumberedCells)
    assert isinstance(sums, NumberedCells)
    assert (sums.chosen, sums.values.size) == (3, 20)
    assert sums.values[3] == pytest.approx(products.sum())
    total, bias, z, output = (entry.value for entry in block(panel, Addition).entries)
    assert total == pytest.approx(sums.values.sum())
    assert total + bias == pytest.approx(z, abs=1e-5)
    assert output == max(z, 0.0) == value(book_session, DEEP)


def test_the_symbols_of_the_equation_stand_where_its_numbers_stand(
    panel: NeuronPanel, book_session: Session
) -> None:
    book_session.viewing.pin_neuron(DEEP)
    titles = [each.title for each in panel.sheet.blocks if isinstance(each, NumberTable)]
    captions = [entry.caption for entry in block(panel, Addition).entries]
    begun = ("a⁰ ·", "w ·", "", "w ∗ a⁰ ·", "b ·", "b + w ∗ a⁰ ·", "a¹ = ReLU(z)")
    assert all(text.startswith(start) for text, start in zip([*titles, *captions], begun, strict=True))


def test_a_click_on_a_sum_shows_that_channel_in_the_whole_window(
    panel: NeuronPanel, book_session: Session, qtbot: QtBot
) -> None:
    book_session.viewing.pin_neuron(DEEP)
    panel.sheet.number_clicked.emit(11)
    assert (book_session.viewing.layer, book_session.viewing.filter, book_session.viewing.channel) == (
        "conv2",
        7,
        11,
    )
    assert block(panel, NumberedCells).chosen == 11
    patch = block(panel, NumberTable)
    np.testing.assert_array_equal(
        patch.values, book_session.network.activations["pool1"].output[11, 3:8, 5:10]
    )


@pytest.mark.parametrize("kind,start", [("max", "max("), ("average", "("), ("l2", "√(")])
def test_pooling_is_written_out(
    panel: NeuronPanel, book_session: Session, kind: PoolingKind, start: str
) -> None:
    book_session.network.set_pooling("pool1", kind)
    book_session.flush()
    book_session.viewing.pin_neuron(POOLED)
    window = book_session.network.activations["conv1"].output[POOLED.map, 10:12, 12:14]
    table = block(panel, NumberTable)
    np.testing.assert_array_equal(table.values, window)
    winner = divmod(int(window.argmax()), 2)
    assert table.framed == (winner if kind == "max" else None)
    assert block(panel, Formula).text.startswith(start)
    assert results(panel) == [value(book_session, POOLED)]


def test_a_dense_unit_lists_its_largest_terms_and_sums_the_rest(
    panel: NeuronPanel, book_session: Session
) -> None:
    book_session.viewing.pin_neuron(UNIT)
    rows = block(panel, RankedRows)
    assert rows.rest is not None
    magnitudes = np.abs(rows.numbers[:, 2])
    assert (np.diff(magnitudes) <= 0).all()
    np.testing.assert_allclose(rows.numbers[:, 0] * rows.numbers[:, 1], rows.numbers[:, 2], rtol=1e-6)
    total = block(panel, Addition).entries[0].value
    assert rows.numbers[:, 2].sum() + rows.rest[1][2] == pytest.approx(total)
    assert rows.rest[0] == f"{640 - len(rows.names)} others"
    assert rows.names[0].startswith("map ")


def test_an_output_shows_the_softmax_of_all_classes(panel: NeuronPanel, book_session: Session) -> None:
    book_session.viewing.pin_neuron(OUTPUT)
    assert panel.caption.text() == "dense2 · class 5"
    _, classes = (each for each in panel.sheet.blocks if isinstance(each, RankedRows))
    assert classes.names == book_session.network.class_names and classes.chosen == 5
    np.testing.assert_array_equal(classes.numbers[:, 0], book_session.network.activations.logits)
    np.testing.assert_allclose(
        classes.numbers[:, 2], book_session.network.activations.probabilities, atol=1e-6
    )


def test_letting_go_is_a_button_while_a_neuron_is_pinned(panel: NeuronPanel, book_session: Session) -> None:
    book_session.viewing.hover_neuron(DEEP)
    assert not panel.let_go.isEnabled()
    book_session.viewing.pin_neuron(DEEP)
    assert panel.let_go.isEnabled()
    panel.let_go.trigger()
    assert book_session.viewing.focus is None
    assert panel.sheet.blocks == ()


@pytest.mark.parametrize("neuron", NEURONS)
def test_the_copied_python_prints_the_number(
    panel: NeuronPanel, book_session: Session, neuron: Neuron
) -> None:
    book_session.viewing.pin_neuron(neuron)
    panel.copy_python.trigger()
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(QGuiApplication.clipboard().text(), {})
    assert float(printed.getvalue()) == pytest.approx(value(book_session, neuron), rel=1e-4, abs=1e-5)


@pytest.mark.parametrize("neuron", NEURONS)
def test_the_copied_text_ends_with_the_number(
    panel: NeuronPanel, book_session: Session, neuron: Neuron
) -> None:
    book_session.viewing.pin_neuron(neuron)
    panel.copy_text.trigger()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == panel.caption.text()
    line = next(each for each in lines if each.startswith("5\t")) if neuron == OUTPUT else lines[-1]
    assert float(line.split("\t")[-1]) == pytest.approx(value(book_session, neuron), abs=1e-6)


def test_the_copied_text_of_a_convolution_has_every_channel(
    panel: NeuronPanel, book_session: Session
) -> None:
    book_session.viewing.pin_neuron(DEEP)
    panel.copy_text.trigger()
    rows = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    numbers = [
        [float(cell) for cell in row if cell] for row in rows if len(row) == 17 and row[0][0] in "-0123456789"
    ]
    assert len(numbers) == 20 * 5
    total = sum(math.fsum(row[10:]) for row in numbers)
    sums = next(row for row in rows if row[0] == "sum of all")
    assert float(sums[1]) == pytest.approx(total, abs=1e-4)


def test_numbers_have_the_decimal_sign_of_the_language(panel: NeuronPanel, book_session: Session) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Portuguese, QLocale.Country.Brazil))
    try:
        book_session.viewing.pin_neuron(POOLED)
        panel.copy_text.trigger()
        text = QGuiApplication.clipboard().text()
        formula = block(panel, Formula).text
    finally:
        QLocale.setDefault(before)
    assert "," in text and "." not in text
    assert "; " in formula and "." not in formula


def test_a_hidden_panel_works_out_nothing_until_it_is_shown(
    panel: NeuronPanel, book_session: Session
) -> None:
    panel.hide()
    book_session.viewing.pin_neuron(DEEP)
    assert panel.sheet.blocks == ()
    panel.show()
    assert results(panel) == [value(book_session, DEEP)]


def test_pointing_at_a_weight_here_shows_what_it_touches(
    panel: NeuronPanel, book_session: Session, qtbot: QtBot
) -> None:
    book_session.viewing.choose_layer("conv1")
    book_session.viewing.pin_neuron(Neuron("conv1", 0, 5, 5))
    place = panel.sheet.block_rect(0).center()
    qtbot.mouseMove(panel.sheet, place.toPoint())
    assert book_session.viewing.hovered_weight == panel.sheet.cell_at(place)
    qtbot.mouseMove(panel.sheet, QPoint(1, 1))
    assert book_session.viewing.hovered_weight is None


@pytest.mark.parametrize("preset", ["seed", "lenet5", "dense"])
def test_every_layer_of_every_network_can_be_asked(
    panel: NeuronPanel, book_session: Session, preset: str
) -> None:
    book_session.new_network(preset, seed=2)
    book_session.flush()
    for name in book_session.network.architecture.names:
        neuron = Neuron(name, 1)
        book_session.viewing.pin_neuron(neuron)
        assert results(panel)[-1] == value(book_session, neuron)
        picture(panel)
