"""Pictures that are saved of what is shown, with the state in them."""

from __future__ import annotations

from dataclasses import dataclass

from cnngui.data.files.state_file import picture_with_state
from cnngui.engine.failure import Failure
from cnngui.engine.text import Text
from cnngui.session.session import Session
from cnngui.session.states.kept_state import state_now
from cnngui.session.states.state_record import encode_state
from cnngui.words import in_words


@dataclass(frozen=True, slots=True)
class SavedPicture:
    """A picture as a PNG file. note: why it holds no state, where it cannot."""

    content: bytes
    note: Text | None = None

    def tell(self, session: Session, saved: str) -> None:
        """Say that it was saved, in these words, and without a state where it is so."""
        if self.note is None:
            session.confirmed.emit(saved)
        else:
            session.noted.emit(f"{saved} {in_words(self.note)}")


def saved_picture(session: Session, png: bytes) -> SavedPicture:
    """A PNG of what the session shows now, with the state in it where that is wanted and can be."""
    if not session.open_state.is_in_pictures:
        return SavedPicture(png)
    try:
        return SavedPicture(picture_with_state(png, encode_state(state_now(session))))
    except Failure as failure:
        return SavedPicture(png, Text("It does not hold the state: {reason}.", reason=failure))
