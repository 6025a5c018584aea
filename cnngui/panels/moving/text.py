"""What moving the drawing does to maps and answer, in words."""

from __future__ import annotations

from math import isnan

from PySide6.QtCore import QCoreApplication

from cnngui.engine.transform import Transform
from cnngui.session.lessons.moving import Answer, MapFindings
from cnngui.widgets.basics.numbers import format_number, format_percent
from cnngui.widgets.plots.fact_list import Fact, Tone

translate = QCoreApplication.translate  # by this name lupdate finds the texts


class MovingText:
    """Words for findings about one transform; `names` are those of the classes."""

    def __init__(self, transform: Transform, names: tuple[str, ...]) -> None:
        self._transform = transform
        self._names = names

    def headline(self, answer: Answer | None) -> Fact:
        """Whether the answer holds."""
        if answer is None:
            return Fact("", translate("MovingText", "Draw a digit, then move it here."), "muted")
        before, after = self._names[answer.before], self._names[answer.after]
        if self._transform.is_identity:
            text = translate("MovingText", "As drawn, the answer is {name}.")
            return Fact("", text.format(name=before))
        if answer.holds:
            text = translate("MovingText", "The answer holds: {name}")
            return Fact("", text.format(name=before), "success")
        text = translate("MovingText", "The answer fails: {wrong} instead of {name}")
        return Fact("", text.format(wrong=after, name=before), "error")

    def facts(self, answer: Answer | None, findings: MapFindings | None) -> list[Fact]:
        """The numbers behind it."""
        if answer is None:
            return []
        if self._transform.is_identity:
            text = translate("MovingText", "is how sure the network is")
            return [Fact(format_percent(answer.before_probability, 1), text)]
        maps = [] if findings is None else [*self._deviations(findings), *_changes(findings)]
        return [self._probabilities(answer), *maps]

    def _probabilities(self, answer: Answer) -> Fact:
        if answer.holds:
            text = translate("MovingText", "for {name}; as drawn {number}")
        else:
            text = translate("MovingText", "for {name}; as drawn {number} for {first}")
        text = text.format(
            name=self._names[answer.after],
            number=format_percent(answer.before_probability, 1),
            first=self._names[answer.before],
        )
        return Fact(format_percent(answer.after_probability, 1), text)

    def _deviations(self, findings: MapFindings) -> list[Fact]:
        inside, border = findings.deviation.inside, findings.deviation.border
        tip = translate(
            "MovingText",
            "The largest difference between the maps of the moved image and the moved maps of the image, "
            "over the cells that saw the same part of the drawing both times: away from the border. This "
            "layer has a cell every {rows} × {columns} pixels; where a move ends between cells, they are "
            "interpolated.",
        ).format(rows=findings.spacing[0], columns=findings.spacing[1])
        border_tip = translate(
            "MovingText",
            "The same over all other cells: those that saw beyond the image's edge, or what came in or "
            "went out there.",
        )
        text = self._comparison(findings.moves_along).format(layer=findings.layer)
        tone: Tone = "success" if findings.moves_along else "error"
        at_border = translate("MovingText", "difference at the border")
        facts = [
            Fact(format_number(inside, 3), text, tone, tip),
            Fact(format_number(border, 3), at_border, "text", border_tip),
        ]
        return [fact for fact, value in zip(facts, (inside, border), strict=True) if not isnan(value)]

    def _comparison(self, is_equal: bool) -> str:
        if self._transform.is_shift:
            equal = translate("MovingText", "shift, then {layer} = {layer}, then shift")
            unequal = translate("MovingText", "shift, then {layer} ≠ {layer}, then shift")
        elif self._transform.scale == 1:
            equal = translate("MovingText", "turn, then {layer} = {layer}, then turn")
            unequal = translate("MovingText", "turn, then {layer} ≠ {layer}, then turn")
        else:
            equal = translate("MovingText", "move, then {layer} = {layer}, then move")
            unequal = translate("MovingText", "move, then {layer} ≠ {layer}, then move")
        return equal if is_equal else unequal


def _changes(findings: MapFindings) -> list[Fact]:
    tip = translate(
        "MovingText",
        "How much the values in place change: ‖moved − as drawn‖ / ‖as drawn‖, the root of the sum of "
        "squares over all maps. Pooling absorbs the part by which its maps change less.",
    )
    text = translate("MovingText", "change of {layer}, cell by cell").format(layer=findings.layer)
    facts = [Fact(format_percent(findings.change, 1), text, "text", tip)]
    if findings.pooled_change is not None:
        facts.append(Fact(format_percent(findings.pooled_change, 1), _pooling_text(findings), "text", tip))
    return facts


def _pooling_text(findings: MapFindings) -> str:
    layer, absorbed = findings.pooled_layer, findings.absorbed
    if absorbed is None or not absorbed > 0:
        text = translate("MovingText", "change of {layer}: pooling absorbs none of it")
        return text.format(layer=layer)
    text = translate("MovingText", "change of {layer}: pooling absorbs {number} of it")
    return text.format(layer=layer, number=format_percent(absorbed, 0))
