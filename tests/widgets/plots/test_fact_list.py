import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from cnngui import theme
from cnngui.widgets.plots.fact_list import Fact, FactList

HEADLINE = Fact("", "It holds", "success")
FACTS = (Fact("12.5 %", "of the whole", tip="First"), Fact("3", "a text that needs some more room than that"))


@pytest.fixture
def facts(qtbot: QtBot) -> FactList:
    facts = FactList()
    qtbot.addWidget(facts)
    facts.resize(400, 200)
    facts.show()
    facts.set_facts(HEADLINE, FACTS)
    return facts


def test_all_is_said_to_those_who_cannot_see_it(facts: FactList) -> None:
    said = facts.accessibleDescription().splitlines()
    assert said == ["It holds", "12.5 % of the whole", f"3 {FACTS[1].text}"]


def test_the_headline_has_the_colour_of_its_tone(facts: FactList) -> None:
    image = facts.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(90) for y in range(22)}
    assert theme.color("success").name() in colours


def test_a_narrow_list_asks_for_more_height(facts: FactList) -> None:
    wide = facts.minimumHeight()
    facts.resize(150, 200)
    assert facts.minimumHeight() > wide > 0


def test_shorter_facts_move_nothing(facts: FactList) -> None:
    before = facts.minimumHeight()
    facts.set_facts(HEADLINE, FACTS[:1])
    assert facts.minimumHeight() == before


def test_pointing_at_a_fact_tells_its_story(facts: FactList) -> None:
    tips = {facts.tip_at(QPointF(20, y)) for y in range(60)}
    assert tips == {"", "First"}
