"""Own symbols: draw, name and collect examples, and train the network on them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, QSignalBlocker, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cnngui.data.symbols.symbol_set import MAX_NAME_LENGTH, is_of_own
from cnngui.engine.failure import Failure
from cnngui.panels.download_question import may_load
from cnngui.panels.explaining import explain
from cnngui.panels.panel import Panel
from cnngui.panels.symbols.class_row import NAME_WIDTH, ClassRow, name_width
from cnngui.session.session import Session
from cnngui.session.symbol_training import Beside, Way
from cnngui.session.symbols import why_not_trainable
from cnngui.theme import icon
from cnngui.widgets.basics.named import named
from cnngui.widgets.basics.numbers import format_percent
from cnngui.widgets.basics.scrolled import scrolled
from cnngui.widgets.basics.two_parts import TwoParts
from cnngui.words import in_words


class SymbolsPanel(Panel):
    """The classes with their drawings, and beside them what adds to them and what learns from them."""

    def __init__(self, session: Session, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        """`actions` are the window's acts on the collection's files, shown as a menu."""
        super().__init__(session, "symbols", parent)
        self._symbols = session.symbols
        self.rows: list[ClassRow] = []
        self._refusal = ""
        self._make_collecting()
        self._make_training()
        self._files = self._make_files(actions)
        self._lay_out()
        self._connect()

    def controls(self) -> list[QWidget]:
        return [self.add_class, self._files]

    def refresh(self) -> None:
        state = self._symbols.state
        while len(self.rows) < len(state.class_names):
            self._add_row()
        while len(self.rows) > len(state.class_names):
            row = self.rows.pop()
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        for row in self.rows:
            row.show_class(state, row.label == self._symbols.chosen)
        self._invitation.setVisible(not state.class_names)
        self._show_collecting()
        self._show_training()
        name = self._symbols.path.name if self._symbols.path else ""
        self.caption.setText(name + ("*" if name and self._symbols.is_modified else ""))

    def out_of_sight(self) -> None:
        self._symbols.set_collecting(False)

    @property
    def way(self) -> Way:
        """What the next training begins with."""
        return "last_layer" if self.last_layer.isChecked() else "all_layers"

    # Building -------------------------------------------------------------------------------------------

    def _make_collecting(self) -> None:
        self.add = named(QPushButton(self), "add_drawing")
        self.add.setProperty("primary", True)
        self.who = named(QLineEdit(self), "symbol_who")
        self.who.setMaxLength(MAX_NAME_LENGTH)
        self.who.setPlaceholderText(self.tr("nobody named"))
        self.who.setToolTip(self.tr("Who draws: one hand can then be kept for testing"))
        self.held_out = named(QComboBox(self), "symbol_test")
        self.held_out.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.held_out.setMinimumContentsLength(NAME_WIDTH)
        self.held_out.setToolTip(
            self.tr("The drawings that the network does not learn from, by which it is tested")
        )
        self.add_class = named(QToolButton(self, autoRaise=True), "add_symbol_class")
        self.add_class.setText(self.tr("Add a class"))
        self.add_class.setIcon(icon("add"))
        self.add_class.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.add_class.setAccessibleName(self.tr("Add a class"))
        self.add_class.setProperty("compact", True)
        self.message = named(QLabel(self, wordWrap=True), "symbol_message")

    def _make_training(self) -> None:
        self.last_layer = named(QRadioButton(self.tr("Only the last layer"), self), "learn_last_layer")
        self.all_layers = named(QRadioButton(self.tr("From scratch"), self), "learn_all_layers")
        self.last_layer.setChecked(True)
        self._ways = QButtonGroup(self)
        for button in (self.last_layer, self.all_layers):
            self._ways.addButton(button)
        self.explanation = named(QLabel(self, wordWrap=True), "symbol_way")
        self.explanation.setProperty("role", "muted")
        self.beside = named(QComboBox(self), "symbol_data")
        self.beside.addItem(self.tr("these drawings"), "")
        self.beside.addItem(self.tr("these and MNIST"), "mnist")
        self.beside.addItem(self.tr("these and synthetic digits"), "synthetic")
        self.beside.setToolTip(self.tr("Classes called 0 to 9 can join the digits of others"))
        self.train = named(QPushButton(self.tr("Train"), self), "train_symbols")
        self.train.setProperty("primary", True)
        self.train.setToolTip(self.tr("Train the network on the drawings: one act to undo"))

    def _make_files(self, actions: Sequence[QAction]) -> QToolButton:
        button = named(QToolButton(self, autoRaise=True), "symbol_files")
        button.setText(self.tr("Files"))
        button.setIcon(icon("save"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setAccessibleName(self.tr("Files"))
        button.setProperty("compact", True)
        menu = QMenu(button)
        menu.addActions(list(actions))
        button.setMenu(menu)
        return button

    def _lay_out(self) -> None:
        content = named(QWidget(self), "symbols_content")
        parts = TwoParts(content, shares=(5, 12))
        parts.setSpacing(16)
        parts.setContentsMargins(8, 4, 8, 6)
        parts.add(self._controls())
        classes = QVBoxLayout()
        classes.setSpacing(3)
        self._invitation = named(QLabel(self._how_to_begin(), content, wordWrap=True), "symbols_invitation")
        self._invitation.setProperty("role", "muted")
        classes.addWidget(self._invitation)
        classes.addWidget(self.message)
        self._list = QVBoxLayout()
        self._list.setSpacing(3)
        classes.addLayout(self._list)
        classes.addStretch(1)
        parts.add(classes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(content, "symbols_scroll", across=True))

    def _controls(self) -> QVBoxLayout:
        form = QGridLayout()
        form.setHorizontalSpacing(8)
        form.setVerticalSpacing(4)
        for row, (text, field) in enumerate(
            (
                (self.tr("Drawn by"), self.who),
                (self.tr("Test on"), self.held_out),
                (self.tr("Learn from"), self.beside),
            )
        ):
            label = QLabel(text, self)
            label.setBuddy(field)
            field.setAccessibleName(text)
            form.addWidget(label, row, 0)
            form.addWidget(field, row, 1)
        form.setColumnStretch(1, 1)
        ways = QHBoxLayout()
        ways.setSpacing(12)
        ways.addWidget(self.last_layer)
        ways.addWidget(self.all_layers)
        ways.addStretch(1)
        ways.addWidget(self.train)
        controls = QVBoxLayout()
        controls.setSpacing(4)
        controls.addWidget(self.add)
        controls.addLayout(form)
        controls.addLayout(ways)
        controls.addWidget(self.explanation)
        controls.addStretch(1)
        return controls

    def _how_to_begin(self) -> str:
        return self.tr(
            "Add a class for each symbol and type its name. Choose one, draw it, press Enter, and draw it "
            "again: ten or twenty times. Then train."
        )

    def _add_row(self) -> None:
        row = ClassRow(len(self.rows), self)
        self.rows.append(row)
        self._list.addWidget(row)
        explain(row)
        row.chosen.connect(self._symbols.choose)
        row.renamed.connect(self._rename)
        row.removed.connect(self._symbols.remove_class)
        row.drawing_removed.connect(self._symbols.remove)
        row.drawing_shown.connect(self._symbols.show)

    def _connect(self) -> None:
        symbols, training = self._symbols, self.session.training
        self.add.clicked.connect(self._add_drawing)
        self.add_class.clicked.connect(self._add_class)
        self.who.editingFinished.connect(self._on_who)
        self.held_out.activated.connect(self._on_held_out)
        self.last_layer.toggled.connect(self.update_view)
        self.beside.activated.connect(self.update_view)
        self.train.clicked.connect(self._train)
        symbols.refused.connect(self._refuse)
        symbols.changed.connect(self._forget_refusal)
        self.follow(symbols.changed, training.state_changed, self.session.network.architecture_changed)

    # Acts -----------------------------------------------------------------------------------------------

    def _try(self, act: Callable[[], None]) -> None:
        """Do it, or say above the classes why it cannot be done."""
        try:
            act()
        except Failure as failure:
            self._refuse(in_words(failure))

    def _refuse(self, reason: str) -> None:
        self._refusal = reason
        self.update_view()

    def _forget_refusal(self) -> None:
        self._refusal = ""

    def _add_drawing(self) -> None:
        self._try(self._symbols.add_drawing)

    def _add_class(self) -> None:
        self._try(self._symbols.add_class)
        self.update_view()
        if self.rows:
            name = self.rows[self._symbols.chosen].name
            name.setFocus()
            name.selectAll()

    def _rename(self, label: int, name: str) -> None:
        self._try(lambda: self._symbols.rename_class(label, name))
        self.mark_stale()

    def _on_who(self) -> None:
        self._try(lambda: self._symbols.set_who(self.who.text()))

    def _on_held_out(self, index: int) -> None:
        self._symbols.hold_out(self.held_out.itemData(index))

    def _train(self) -> None:
        beside: Beside = self.beside.currentData()
        if may_load(beside, self):
            self._try(lambda: self.session.train_on_symbols(self.way, beside))

    # Showing --------------------------------------------------------------------------------------------

    def _show_collecting(self) -> None:
        symbols, state = self._symbols, self._symbols.state
        symbols.set_collecting(self.is_seen)
        name = state.class_names[symbols.chosen] if state.class_names else "A"
        metrics = self.add.fontMetrics()
        short = metrics.elidedText(name, Qt.TextElideMode.ElideRight, name_width(metrics))
        add = self.tr("Add the drawing to “{name}”")
        self.add.setText(add.format(name=short))
        self.add.setAccessibleName(add.format(name=name))
        how = self.tr(
            "Take what is on the paper as an example of the chosen class, and a blank sheet (Enter)"
        )
        self.add.setToolTip(f"{add.format(name=name)}\n{how}" if short != name else how)
        if not self.who.hasFocus():
            self.who.setText(symbols.who)
        with QSignalBlocker(self.held_out):
            self.held_out.clear()
            self.held_out.addItem(self.tr("each fifth drawing"), "")
            hands = dict.fromkeys((*state.hands, *([state.held_out] if state.held_out else [])))
            for hand in hands:
                self.held_out.addItem(self.tr("drawings by {who}").format(who=hand), hand)
            self.held_out.setCurrentIndex(self.held_out.findData(state.held_out))

    def _show_training(self) -> None:
        training = self.session.training
        is_idle = training.state == "idle"
        for control in (self.train, self.last_layer, self.all_layers, self.beside):
            control.setEnabled(is_idle)
        self.explanation.setText(
            self.tr("Keeps what the network has learned to see, frozen, and learns the answers anew.")
            if self.way == "last_layer"
            else self.tr("Forgets all: new weights in every layer learn from these drawings alone.")
        )
        missing = why_not_trainable(self._symbols.state)
        text = self._refusal or self._result()
        if not text and is_idle and missing is not None and self._symbols.state.class_names:
            text = in_words(missing)
        self.message.setProperty(
            "role", "error" if self._refusal else "result" if self._result() else "muted"
        )
        self.message.style().polish(self.message)
        self.message.setText(text)
        self.message.setHidden(not text)

    def _result(self) -> str:
        """How well the network that learned these symbols does on those that it did not learn from."""
        training = self.session.training
        if training.state != "idle":
            return self.tr("Training…")
        accuracy, data = training.history.test_accuracy, training.data
        if accuracy is None or data is None or not is_of_own(training.data_spec):
            return ""
        text = self.tr("Right on {percent} of {count} drawings that it did not learn from.")
        return text.format(percent=format_percent(accuracy, 0), count=QLocale().toString(len(data.test)))
