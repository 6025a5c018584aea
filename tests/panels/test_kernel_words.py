from PySide6.QtWidgets import QApplication

from cnngui.engine.lessons.kernels import NAMED_KERNELS
from cnngui.panels.kernel_words import kernel_names


def test_every_named_kernel_has_a_label_in_the_order_to_offer_them(qapp: QApplication) -> None:
    assert tuple(kernel_names()) == NAMED_KERNELS
    assert all(kernel_names().values())
