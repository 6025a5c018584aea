"""What cannot be done is told whole in the reader's language: every text, and every word among its values."""

import ast
import errno
import os
import re
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path
from string import Formatter
from typing import get_args
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from cnngui.course.facts import NAMES as FACTS
from cnngui.course.stage import PANELS, PARTS
from cnngui.engine.description.activations import ActivationName
from cnngui.engine.description.poolings import PoolingKind
from cnngui.engine.failure import Failure
from cnngui.engine.text import Text
from cnngui.engine.training.early_stopping import StopBy
from cnngui.engine.training.optimizers import OptimizerName
from cnngui.engine.training.schedules import ScheduleName
from cnngui.experiments.choices import SETTINGS
from cnngui.session.session import Session
from cnngui.window.view_actions import LANGUAGES
from cnngui.words import in_words
from tests import (
    provoked,
    provoked_course,
    provoked_experiments,
    provoked_foreign,
    provoked_outside,
    provoked_states,
    provoked_symbols,
)
from tests.texts import PACKAGE, Words, calls_of, kinds_of_texts, where

TRANSLATIONS = PACKAGE / "resources" / "translations"
TRANSLATED = sorted(set(LANGUAGES) - {"en"})
KINDS = kinds_of_texts()

# Names in files, of files, of a network and of options: no language translates them.
NAMES = {
    *("architecture", "class_names", "format_version", "frozen", "runs", "training"),
    *("train", "test", "images", "labels", "mnist", "seed", "--early-stopping"),
    *("symbols", "classes", "hands", "who", "strokes", "stroke_points", "erases", "points", "widths"),
    *("near", "kind", "draw", "kernel", "example_kernel", "without", "point", "cover", "hide", "choice"),
    *("step", ".md", "en", "en.md"),
    *("base", "axis", "variant", "name", "title", "reference_name", "setting", "values", "names"),
}

# Words that no language translates: standard terms, names of programs, formats, types and choices in files.
NAMES_AND_TERMS = {
    *(
        "dropout",
        "kernel",
        "kernels",
        "momentum",
        "padding",
        "pooling",
        "softmax",
        "stride",
        "tensor",
        "byte",
        "bytes",
    ),
    *("hdf", "json", "keras", "gzip", "mnist", "emnist", "numpy", "onnx", "pdf", "pickle", "protobuf"),
    *("python", "pytorch", "gelu", "add", "lambda"),
    *("cnngui", "safetensors", "synthetic", "zip", "seed", "book", "hands", "lenet", "dense", "conv", "pool"),
    *(
        "float",
        "uint",
        "inf",
        "nan",
        "dtype",
        "shape",
        "type",
        "layers",
        "label",
        "labels",
        "writer",
        "strokes",
    ),
    *("who", "symbols", "classes", "held", "out"),
    *(*get_args(ActivationName), *get_args(PoolingKind), *get_args(OptimizerName), *get_args(ScheduleName)),
    *get_args(StopBy),
    *("idx", "image", "images", "runs", "test", "train", "training", "version"),
    # Keys of lessons, and what their expressions name, and what they name of the window.
    *("id", "point", "cover", "hide", "watch", "goal", "state", "show", "question", "near", "kind", "pin"),
    *(word for name in FACTS for word in name.split("_")),
    *(word for name in (*PANELS, *chain(*PARTS.values())) for word in re.split("[_/]", name)),
    # Keys of experiments, their settings and the choices of these.
    *("axis", "base", "names", "title", "seeds", "setting", "tests", "toml", "values", "variant"),
    *(word for setting in SETTINGS for word in setting.split("_")),
    *("votes", "shared", "unshared", "true", "false", "shift", "rotation", "scale", "shear", "elastic"),
    *("filters", "activation", "slope", "name", "none"),
}
SPELLED_ALIKE = {
    "es": {"horizontal", "vertical", "panel"},
    "pt_BR": {"horizontal", "vertical", "classes", "download", "pixels", "threads", "zero", "zeros"},
}

# A table is refused when its images take more than half a gigabyte, which must be read before: a minute.
# Where a run finds no memory, the test finds none either.
# Else a loss that grows stops a run, and what is a fault of the program.
NOT_PROVOKED = {
    "{path}: too many images for a table",
    "Training stopped: not enough memory. A smaller batch needs less.",
    "Training stopped: {reason}",
}

Speak = Callable[[str], None]


@pytest.fixture
def speak(qapp: QCoreApplication) -> Iterator[Speak]:
    """Lets the program speak a language until the test ends."""
    translators: list[QTranslator] = []

    def in_language(language: str) -> None:
        while translators:
            qapp.removeTranslator(translators.pop())
        translators.append(QTranslator())
        assert translators[0].load(str(TRANSLATIONS / f"cnngui_{language}.qm"))
        qapp.installTranslator(translators[0])

    yield in_language
    for translator in translators:
        qapp.removeTranslator(translator)


# How texts stand in the code ------------------------------------------------------------------------------


def test_the_translators_tool_looks_for_every_kind_of_text() -> None:
    makefile = (PACKAGE.parent / "Makefile").read_text()
    marked = re.search(r"TEXTS := ((?:.*\\\n)*.*)", makefile)
    assert marked
    assert set(marked[1].replace("\\\n", " ").split()) == KINDS


def test_texts_are_made_whole_and_with_all_their_values() -> None:
    for file, call in calls_of(KINDS):
        text, *_ = call.args
        if any(keyword.arg is None for keyword in call.keywords):  # a dictionary of values
            assert isinstance(text, ast.Constant | ast.Attribute), where(file, call)
        else:
            assert isinstance(text, ast.Constant), where(file, call)
            names = {name for _, name, _, _ in Formatter().parse(str(text.value)) if name}
            assert not call.keywords or names == {keyword.arg for keyword in call.keywords}, where(file, call)


def test_no_value_of_a_text_is_a_word_that_cannot_be_translated() -> None:
    assert sorted(Words().found(NAMES)) == []


@pytest.mark.parametrize(
    "code", ['"a word"', '"one" if 1 else "two"', 'f"{1} of {2}"', '", ".join(["a"])', "word"]
)
def test_words_among_values_are_found(code: str) -> None:
    file = PACKAGE / "example.py"
    source = (
        f"def fail(word='x'):\n    raise Failure('not {{value}}', value={code})\n\nfail('it is a word')\n"
    )
    assert Words({file: ast.parse(source)}).found(NAMES)


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_is_translated_into_other_words(language: str) -> None:
    translations = translations_of(language)
    for file, call in calls_of(KINDS):
        if not (call.args and isinstance(call.args[0], ast.Constant)):
            continue
        text = str(call.args[0].value)
        assert translations.get(text), where(file, call)
        has_words = re.search("[A-Za-z]", re.sub(r"\{.*?\}", "", text))
        assert translations[text] != text or not has_words, where(file, call)


# What is told ----------------------------------------------------------------------------------------------


def test_a_failure_is_told_in_the_language_of_the_window(speak: Speak) -> None:
    reason = OSError(errno.EACCES, os.strerror(errno.EACCES))
    error = Failure("{path}: cannot be read: {reason}", path="a", reason=reason)
    speak("es")
    assert in_words(error) == "a: no se puede leer: permiso denegado"
    assert str(error) == "a: cannot be read: Permission denied"
    assert in_words(OSError(errno.EACCES, os.strerror(errno.EACCES), "a")).endswith("permiso denegado: 'a'")


def test_what_the_system_says_is_quoted_where_nobody_knows_it(speak: Speak) -> None:
    error = Failure("{path}: cannot be read: {reason}", path="a", reason=OSError(1, "an odd device"))
    speak("es")
    assert in_words(error) == "a: no se puede leer: «an odd device»"
    assert str(error) == "a: cannot be read: an odd device"


@pytest.mark.parametrize("reason", [SyntaxError("an odd marker"), IndexError("pop from empty list")])
def test_what_is_said_to_programmers_is_not_quoted(speak: Speak, reason: Exception) -> None:
    error = Failure("{path}: a damaged picture: {reason}", path="a", reason=reason)
    speak("es")
    assert in_words(error) == "a: imagen dañada: algo en su contenido no es como debe ser"
    assert str(error) == "a: a damaged picture: something in it is not as it should be"


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory, qapp: QCoreApplication) -> list[tuple[Text, Path]]:
    """All that can be provoked, and the folder of each."""
    found: list[tuple[Text, Path]] = []

    def provoke(act: Callable[..., object], *given: object) -> None:
        folder = tmp_path_factory.mktemp("f", numbered=True)
        try:
            said = act(folder, *given)
        except Failure as failure:
            said = failure
        assert isinstance(said, Text), (act, said)
        found.append((said, folder))

    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("CNNGUI_DATA", raising=False)
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        experiments = provoked_experiments.ACTS
        acts = [
            *provoked.ACTS,
            *provoked_course.ACTS,
            *provoked_symbols.ACTS,
            *provoked_states.ACTS,
            *experiments,
            *provoked_foreign.ACTS,
        ]
        for act in [*acts, *provoked_outside.ACTS]:
            provoke(act)
        for act_on in [
            *provoked.SESSION,
            *provoked_course.SESSION,
            *provoked_states.SESSION,
            *provoked_outside.SESSION,
        ]:
            session = Session()
            session.new_network("seed", seed=1)
            provoke(act_on, session)
            session.shutdown()
    return found


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_english_word_is_left_in_what_is_told(
    language: str, speak: Speak, told: list[tuple[Text, Path]]
) -> None:
    speak(language)
    left = {}
    for said, folder in told:
        english, translated = (
            text.replace(str(folder), "").replace(folder.name, "") for text in (str(said), in_words(said))
        )
        both = words_in(english) & words_in(translated)
        if english_words := both - NAMES_AND_TERMS - SPELLED_ALIKE[language]:
            left[translated] = english_words
    assert left == {}


def test_all_failures_of_the_code_are_provoked(told: list[tuple[Text, Path]]) -> None:
    seen = {text for said, _ in told for text in texts_within(said)}
    missing = {
        call.args[0].value
        for file, call in calls_of(KINDS)
        if file.stem not in ("foreign_errors", "foreign_file") and isinstance(call.args[0], ast.Constant)
    } - seen
    assert missing == NOT_PROVOKED | provoked_outside.WORDS.keys()


@pytest.mark.parametrize("text", provoked_outside.WORDS)
def test_what_is_put_into_words_where_it_is_caught_is_told_in_the_language(
    text: str, speak: Speak, tmp_path: Path
) -> None:
    act = provoked_outside.WORDS[text]
    english = act(tmp_path)
    assert re.search(re.sub(r"\\{\w+\\}", ".+", re.escape(text)), english)
    for language in TRANSLATED:
        speak(language)
        left = words_in(english) & words_in(act(tmp_path))
        assert left - NAMES_AND_TERMS - SPELLED_ALIKE[language] == set()


def texts_within(said: Text) -> Iterator[str]:
    yield said.text
    parts = [*said.values.values(), getattr(said, "layer", None)]
    for part in parts:
        if isinstance(part, Text):
            yield from texts_within(part)


def words_in(text: str) -> set[str]:
    """Words of three letters and more, without what is quoted and names with signs in them, as of files."""
    text = re.sub(r"'[^']*'|\"[^\"]*\"|«[^»]*»|“[^”]*”", "", text)
    text = re.sub(r"[\w/.-]*[/._\d][\w/.-]*[\w/-]|[\w-]+-idx\S*", "", text)
    return set(re.findall(r"[^\W\d_]{3,}", text.lower()))


def translations_of(language: str) -> dict[str, str]:
    """The texts that stand under no class, which is where `in_words` looks, and their translations."""
    contexts = ElementTree.parse(TRANSLATIONS / f"cnngui_{language}.ts").getroot().iter("context")
    return {
        message.findtext("source", ""): message.findtext("translation", "")
        for context in contexts
        if not context.findtext("name")
        for message in context.iter("message")
        if message.find("comment") is None
    }
