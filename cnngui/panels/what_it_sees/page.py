"""What every page of the What it sees panel has in common."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cnngui.panels.panel import Panel
from cnngui.session.reasons.asked import Asked


@dataclass(frozen=True, slots=True)
class Account:
    """What stands beside a page: the formula, what it can say and what it cannot, and who found it."""

    formula: str
    says: str
    cannot: str
    source: str = ""


class Page(QWidget):
    """One way to ask, made when it is first looked at, and refreshed only while it is in front.

    Subclasses implement `account` and `refresh`. What must not be lost or is computed lies in the session.
    """

    account_changed = Signal()
    asks_about = True
    """Whether it answers what is chosen in the panel's title, and does not ask something of its own."""

    def __init__(self, panel: Panel, name: str) -> None:
        """name: of the page; those of its parts begin with it."""
        super().__init__(panel)
        self.setObjectName(f"{name}_page")
        self.panel, self.session = panel, panel.session
        self.asked = Asked.of(panel.session)

    def account(self) -> Account:
        """What stands beside it now."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show the session as it is now: another drawing, other weights, or something else is asked about."""
        raise NotImplementedError

    def hasHeightForWidth(self) -> bool:
        """Take what height is left: for the sake of a wrapped line Qt would give it all it would like."""
        return False

    def out_of_sight(self) -> None:
        """Let what goes on in the background rest: another page is in front, or the panel cannot be seen."""

    def kept(self) -> Any:
        """What this page alone knows besides what its controls are set to, as of a panel."""
        return None

    def take_kept(self, kept: Any) -> None:
        """Go on from that."""

    def looks(self) -> dict[str, object]:
        """What it shows of all that it can show, as of a panel."""
        return {}

    def take_looks(self, looks: Mapping[str, object]) -> None:
        """Show the same; nobody has checked what it holds."""

    @property
    def is_at_work(self) -> bool:
        """Whether the hand draws or edits just now, or a training run changes the weights: what takes long
        waits.
        """
        session = self.session
        by_hand = session.drawing.stroke.begun or session.network.act.begun
        return bool(by_hand) or session.training.state == "running"
