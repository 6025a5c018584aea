"""A step that asks first and has something done after, on which somebody does it before."""

from pathlib import Path

from cnngui.course.reading import read_lesson
from cnngui.session.course.play import LessonPlay
from cnngui.session.session import Session

ASKED_AND_DONE = """# Asked and done

## Predict, then choose

```toml
watch = 'layer == "conv2"'

[question]
kind = "number"
answer = "parameters('conv1')"
```
"""


def test_what_was_done_before_the_prediction_counts(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "asked.md"
    path.write_text(ASKED_AND_DONE, encoding="utf-8")
    play = LessonPlay(session, read_lesson(path))
    play.begin()
    session.viewing.choose_layer("conv2")
    session.flush()
    assert not play.is_done
    play.predict(520.0)
    assert play.is_done
    play.leave()
