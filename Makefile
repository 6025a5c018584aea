# make run and make test work on a fresh machine with Python 3.11 to 3.13 and make.

SUPPORTED = import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))
PYTHON := $(shell for name in python3 python3.13 python3.12 python3.11; do \
	$$name -c '$(SUPPORTED)' 2>/dev/null && echo $$name && break; done)
VENV := .venv/bin
# The tests of a file stay together: they share what is costly to make. Each core has tests of its own: a second thread
# for a matrix product would only wait for them.
EVERY_CORE := -n logical --maxprocesses 8 --dist loadfile
PICTURE := build/cnngui.png

.PHONY: run test walk fuzz soak bench docs translations wheel bundle test-bundle clean python
.SILENT:

run: python
	$(PYTHON) scripts/prepare.py
	if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then $(VENV)/cnngui; \
	else echo "No display: drawing a 5 off screen."; mkdir -p build && $(VENV)/cnngui snapshot $(PICTURE) --draw 5; fi

test: python
	$(PYTHON) scripts/prepare.py --test
	$(VENV)/ruff check
	$(VENV)/ruff format --check
	$(VENV)/mypy
	OPENBLAS_NUM_THREADS=1 $(VENV)/pytest -W error $(EVERY_CORE)

# Looks at every layout, tab and floated panel in every theme, language and size of screen for what cannot be read there.
walk: python
	$(PYTHON) scripts/prepare.py --test
	$(VENV)/python -m tests.layout.walk

# Looks for what nobody thought of: random acts on the window, each run from another seed, and windows that are killed at
# random moments. What fails is shrunk and told with the command that does it again. `make test` does a little of it,
# the same each time.
fuzz: python
	$(PYTHON) scripts/prepare.py --test
	failed=0; for part in run kills readers; do $(VENV)/python -m tests.fuzz.$$part || failed=1; done; exit $$failed

# Draws, edits, opens and trains for a quarter of an hour and tells by how much the memory grew in its last ten minutes.
soak: python
	$(PYTHON) scripts/prepare.py --test
	$(VENV)/python -m tests.fuzz.soak

bench: python
	$(PYTHON) scripts/prepare.py --test
	for script in benchmarks/*.py; do echo "$$script"; $(VENV)/python "$$script" || exit; done

# Pages of the engine's and the data's functions and classes, from their docstrings.
docs: python
	$(PYTHON) scripts/prepare.py
	$(VENV)/python -c "import pdoc" 2>/dev/null || \
		$(VENV)/python -m pip --disable-pip-version-check install --quiet --editable .[docs]
	$(VENV)/pdoc --output-directory build/docs cnngui.engine cnngui.data
	echo "build/docs/index.html"

# Takes the texts of the code into resources/translations/*.ts and compiles these. Another language, say fr: add
# cnngui_fr.ts to TRANSLATED and "fr" to LANGUAGES in cnngui/window/view_actions.py; make translations; translate the new file
# with pyside6-linguist; make translations. English has a file for its plurals, so that Qt finds it before other
# languages that the system prefers less.
TRANSLATED := $(addprefix resources/translations/,cnngui_es.ts cnngui_pt_BR.ts)
# Texts (cnngui/engine/text.py), of failures too, are made where there is no Qt.
TEXTS := Text Failure ArchitectureError ExperimentError LessonError TrainingDiverged DatasetError DownloadError JsonError LoadingCancelled MnistUnavailable \
	ModelFileError PictureError StateFileError TensorFileError _TransferFailed
MARKS := $(patsubst %,-tr-function-alias QT_TR_NOOP+=%,$(TEXTS))
LUPDATE := $(VENV)/pyside6-lupdate -silent -extensions py -locations none -no-obsolete -source-language en $(MARKS) cnngui

translations: python
	$(PYTHON) scripts/prepare.py
	for file in $(TRANSLATED); do $(LUPDATE) -ts $$file || exit; done
	$(LUPDATE) -pluralonly -ts resources/translations/cnngui_en.ts
	$(VENV)/pyside6-lrelease -silent resources/translations/*.ts

wheel: python
	$(PYTHON) packaging/wheel_file.py

# A folder that runs without Python and Qt, its archive, and packages of it; then a trial of them on bare systems, as root.
bundle: python
	echo "Packing takes some minutes."
	$(PYTHON) packaging/bundle.py
	$(PYTHON) packaging/deb.py
	$(PYTHON) packaging/run_file.py

test-bundle: python
	$(PYTHON) scripts/prepare.py
	$(VENV)/python packaging/bundle_trial.py

clean:
	rm -rf .venv build dist *.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

python:
	[ -n "$(PYTHON)" ] || { echo "cnngui needs Python 3.11, 3.12 or 3.13 (on Debian: apt-get install python3)" >&2; exit 2; }
