from PySide6.QtWidgets import QApplication

from cnngui.engine.lessons.kernels import NAMED_KERNELS
from cnngui.panels.kernel_words import kernel_effect, kernel_names


def test_every_named_kernel_has_a_label_in_the_order_to_offer_them(qapp: QApplication) -> None:
    assert tuple(kernel_names()) == NAMED_KERNELS
    assert all(kernel_names().values())


def test_every_named_kernel_says_what_it_does(qapp: QApplication) -> None:
    effects = [kernel_effect(name) for name in NAMED_KERNELS]
    assert len(set(effects)) == len(effects) and all(effect.endswith(".") for effect in effects)
