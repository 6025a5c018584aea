"""What becomes of the pictures in a folder, as whoever asks for it chooses."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PictureChoices:
    """How pictures become images, and what is done with damaged ones.

    are_centred: the digit on each is scaled and centred as a drawing is; otherwise the whole picture fills
    the image. must_be_read: one that cannot be read ends the loading; otherwise it is left out, and a note
    names it.
    """

    are_centred: bool = True
    must_be_read: bool = False


USUAL_CHOICES = PictureChoices()
