"""Where in the worked example something is put, or taken from, in words: which map, which filter."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cnngui.session.lessons.worked_example import ExampleDocument


def input_places(document: ExampleDocument) -> dict[str, int]:
    """The maps, from 0, that can be an input, by their names."""
    return {_map_name(map): map for map in document.input_places()}


def kernel_input_places(document: ExampleDocument) -> dict[str, int]:
    """The same for what the chosen kernel sees; one alone where all maps get theirs."""
    return input_places(document) if len(document.channels) == 1 else {_map_name(0): 0}


def kernel_places(document: ExampleDocument) -> dict[str, tuple[int, int]]:
    """The filters and maps, from 0, that can have the chosen kernel, by their names."""
    translate = QCoreApplication.translate
    channels, has_maps = document.channels, document.layer.maps > 1
    text = translate("ExamplePlaces", "Filter {filter}")
    if len(channels) > 1:
        text = translate("ExamplePlaces", "Filter {filter}: channels {first} to {last}")
    elif has_maps:
        text = translate("ExamplePlaces", "Filter {filter}, map {map}")
    first, last = channels[0] + 1, channels[-1] + 1
    return {
        text.format(filter=filter + 1, map=map + 1, first=first, last=last): (filter, map)
        for filter, map in document.kernel_places()
    }


def _map_name(map: int) -> str:
    return QCoreApplication.translate("ExamplePlaces", "Map {map}").format(map=map + 1)
