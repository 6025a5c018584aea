"""The colours of every theme."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ColorName = Literal[
    "window",
    "panel",
    "field",
    "button",
    "hover",
    "pressed",
    "border",
    "outline",
    "text",
    "muted",
    "disabled",
    "accent",
    "accent_hover",
    "on_accent",
    "accent_soft",
    "edited",
    "error",
    "success",
    "paper",
    "ink",
    "bar",
    "veil",
]
"""The fields of Palette that are one colour each."""


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one theme, as "#rrggbb". Text colours reach 4.5:1 on `panel` and `window`, 7:1 in the
    projector's.
    """

    name: str
    is_dark: bool
    window: str
    panel: str
    field: str
    button: str
    hover: str
    pressed: str
    border: str
    outline: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    edited: str
    error: str
    success: str
    paper: str
    ink: str
    bar: str
    veil: str
    series: tuple[str, ...]
    classes: tuple[str, ...]
    sequential: tuple[str, ...]
    diverging: tuple[str, ...]


LIGHT = Palette(
    name="light",
    is_dark=False,
    window="#eceef2",
    panel="#ffffff",
    field="#ffffff",
    button="#f5f6f8",
    hover="#e9ebf1",
    pressed="#dcdfe8",
    border="#d6d9e0",
    outline="#868e9c",
    text="#1a1d24",
    muted="#555d6b",
    disabled="#a0a6b1",
    accent="#4146c4",
    accent_hover="#5559d6",
    on_accent="#ffffff",
    accent_soft="#e4e5fa",
    edited="#c2185b",
    error="#b3261e",
    success="#1b7048",
    paper="#ffffff",
    ink="#14171f",
    bar="#a9aee8",
    veil="#c3c8d3",
    series=("#4146c4", "#b85c00", "#0f766e", "#9d174d"),
    # After Tol's "muted", moved apart for eyes without red or green: tests/theme measures it.
    classes=(
        "#e05a78",
        "#332288",
        "#d8c380",
        "#185727",
        "#95cbff",
        "#8b2462",
        "#3bdcc7",
        "#8e8d1a",
        "#945dbb",
        "#17150e",
    ),
    # mako turned round: nothing is paper-white, much is deep blue; its lightness falls without a turn.
    sequential=(
        "#ffffff",
        "#def2e6",
        "#a5dcc0",
        "#5fc0b0",
        "#3a9aa8",
        "#35709f",
        "#3f4a86",
        "#322653",
        "#120a14",
    ),
    diverging=(
        "#083a6b",
        "#1f64a3",
        "#5a9acb",
        "#a9cbe5",
        "#f7f7f6",
        "#f6c992",
        "#e28f37",
        "#b35c06",
        "#6f3300",
    ),
)

DARK = Palette(
    name="dark",
    is_dark=True,
    window="#121418",
    panel="#1b1e24",
    field="#14161b",
    button="#262a32",
    hover="#2d323c",
    pressed="#373d49",
    border="#31363f",
    outline="#727b8a",
    text="#e8eaee",
    muted="#a4acb9",
    disabled="#5f6672",
    accent="#9ba6ff",
    accent_hover="#b3bbff",
    on_accent="#11132a",
    accent_soft="#2c3050",
    edited="#ff7eb6",
    error="#ff8f85",
    success="#6fd3a0",
    paper="#0c0e11",
    ink="#f4f5f7",
    bar="#535b9e",
    veil="#343a45",
    series=("#9ba6ff", "#ffb04d", "#5fd6c0", "#ff8fc0"),
    classes=(
        "#ff746e",
        "#7085d3",
        "#ffdd7e",
        "#fdb3f1",
        "#166464",
        "#46dca6",
        "#9da215",
        "#fffffd",
        "#9e5dfc",
        "#924421",
    ),
    sequential=(
        "#0c0a10",
        "#281a3a",
        "#3b366e",
        "#3a5b99",
        "#3585a6",
        "#3aafac",
        "#6fd0ae",
        "#b3e6c8",
        "#eefbf1",
    ),
    diverging=(
        "#bfe3ff",
        "#6db6f0",
        "#2f7fbf",
        "#1c466b",
        "#191a1c",
        "#6a3d10",
        "#bd6d12",
        "#f2a33c",
        "#ffdfae",
    ),
)

PROJECTOR = Palette(
    name="projector",
    is_dark=False,
    window="#f1f2f4",
    panel="#ffffff",
    field="#ffffff",
    button="#f3f4f6",
    hover="#e6e8ee",
    pressed="#d6d9e2",
    border="#a4a9b3",
    outline="#4b5260",
    text="#000000",
    muted="#33373f",
    disabled="#7b818c",
    accent="#2a2f9e",
    accent_hover="#3a3fb4",
    on_accent="#ffffff",
    accent_soft="#dfe0f8",
    edited="#94003f",
    error="#8c1209",
    success="#0d4f31",
    paper="#ffffff",
    ink="#000000",
    bar="#9aa0e6",
    veil="#b9bec9",
    series=("#2a2f9e", "#7f3d00", "#0a4f49", "#7a0f3a"),
    classes=LIGHT.classes,
    sequential=LIGHT.sequential,
    diverging=LIGHT.diverging,
)


@dataclass(frozen=True, slots=True)
class Sizes:
    """Text heights and spacing in logical pixels, zoom included. `scale` multiplies every other measure."""

    small: int
    base: int
    title: int
    large: int
    scale: float

    @classmethod
    def of(cls, palette: Palette, zoom: float) -> Sizes:
        # 18 pt, the least for a back row, is 24 px at the 96 dots an inch that Qt counts with.
        small, base, large, scale = (24, 24, 84, 1.5) if palette is PROJECTOR else (11, 12, 44, 1.0)
        return cls(
            round(small * zoom), round(base * zoom), round(base * zoom), round(large * zoom), scale * zoom
        )
