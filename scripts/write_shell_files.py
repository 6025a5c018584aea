"""Write what shells know of the command line into resources/desktop: the manual page and the completions.

Their source is the command line itself. Call it when a command or an option comes or goes; a test compares.
"""

import argparse
import re
import sys
from collections.abc import Mapping
from pathlib import Path

from cnngui.cli import COMMANDS, parser_of
from cnngui.engine.description.presets import PRESETS

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "desktop"

ENDING = """\
.SH FILES
.TP
.I ~/.local/state/cnngui
what a window is recovered from after a crash, and the log
.TP
.I ~/.cache/cnngui
data sets that were downloaded
.TP
.I ~/.config/cnngui
the settings of the window
.SH ENVIRONMENT
.TP
.B CNNGUI_DATA
a folder with data sets: MNIST is looked for there before it is downloaded
.SH EXIT STATUS
0 when all went well, 2 when it could not be done: one line on standard error says why.
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing; name the files that are old")
    is_check, old = parser.parse_args().check, []
    for name, content in shell_files().items():
        path = FOLDER / name
        if not path.exists() or path.read_text(encoding="utf-8") != content:
            old.append(name)
            if not is_check:
                path.write_text(content, encoding="utf-8")
    print(*old, sep="\n")
    return int(is_check and bool(old))


def shell_files() -> dict[str, str]:
    """The files by their names."""
    commands = {name: parser_of(name)[0] for name in ("window", *COMMANDS)}
    return {
        "cnngui.1": manual_page(commands),
        "cnngui.bash": bash(commands),
        "cnngui.zsh": zsh(commands),
        "cnngui.fish": fish(commands),
    }


def manual_page(commands: Mapping[str, argparse.ArgumentParser]) -> str:
    """For man, of the macros man(7)."""
    page = [
        '.TH CNNGUI 1 "" "cnngui" "User Commands"',
        ".SH NAME",
        "cnngui \\- draw a digit and watch a convolutional network answer and learn",
        ".SH SYNOPSIS",
        ".B cnngui",
        "[\\fIoptions\\fR] [\\fIfile\\fR]",
        ".br",
        ".B cnngui",
        "\\fIcommand\\fR [\\fIoptions\\fR]",
        ".SH DESCRIPTION",
        "Without a command the window opens.",
    ]
    for name, parser in commands.items():
        page.append(".SH OPTIONS" if name == "window" else f".SS cnngui {name}")
        if name == "classify":
            page.insert(-1, ".SH COMMANDS")
        if name != "window":
            page.append(f"{COMMANDS[name].capitalize()}.")
        for action in parser._actions:
            names = ", ".join(f"\\fB{_roff(option)}\\fR" for option in action.option_strings)
            value = _value(action)
            page += [".TP", f"{names} {value}".strip(), _roff(_help(parser, action))]
    return "\n".join(page) + "\n" + ENDING


def bash(commands: Mapping[str, argparse.ArgumentParser]) -> str:
    """For bash: the commands, then their options, the choices of an option, and files."""
    cases, values = [], []
    for name, parser in commands.items():
        if name != "window":
            cases.append(f'        {name}) options="{_options(parser)}" ;;')
        for action in parser._actions:
            if action.choices:
                words = " ".join(map(str, action.choices))
                pattern = "|".join(f"{name} {option}" for option in action.option_strings)
                values.append(f'        "{pattern}") choices="{words}" ;;'.replace("|", '"|"'))
    lines = [
        "# Completion of cnngui for bash.",
        "_cnngui() {",
        '    local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" command=window',
        f'    local options="{_options(commands["window"])}" choices=""',
        '    [[ $COMP_CWORD -gt 1 ]] && command="${COMP_WORDS[1]}"',
        '    case "$command" in',
        *cases,
        "        *) command=window ;;",
        "    esac",
        '    case "$command $before" in',
        *values,
        "    esac",
        '    if [[ -n $choices ]]; then COMPREPLY=($(compgen -W "$choices" -- "$word"))',
        '    elif [[ $word == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$word"))',
        f'    elif [[ $COMP_CWORD -eq 1 ]]; then COMPREPLY=($(compgen -f -W "{_first_words()}" -- "$word"))',
        '    else COMPREPLY=($(compgen -f -- "$word")); fi',
        "}",
        "complete -o filenames -o bashdefault -F _cnngui cnngui",
    ]
    return "\n".join(lines) + "\n"


def zsh(commands: Mapping[str, argparse.ArgumentParser]) -> str:
    """For zsh, by its _arguments."""
    lines = ["#compdef cnngui", "# Completion of cnngui for zsh.", "local -a commands", "commands=("]
    lines += [f"  '{name}:{_plain(text)}'" for name, text in COMMANDS.items()]
    lines += [")", f"local -a networks=({' '.join(PRESETS)})", "if (( CURRENT == 2 )); then"]
    lines += ["  _describe command commands", "  _describe network networks", "  _files", "fi"]
    lines += ['case "$words[2]" in']
    for name, parser in commands.items():
        lines.append(f"  {'*' if name == 'window' else name})")
        lines.append("    _arguments \\")
        for action in parser._actions:
            lines += [f"      '{_zsh(option, parser, action)}' \\" for option in action.option_strings]
        lines += ["      '*:file:_files'", "    ;;"]
    window = lines.index("  *)")  # what fits all comes last
    end = lines.index("    ;;", window)
    lines[window : end + 1], rest = [], lines[window : end + 1]
    return "\n".join([*lines, *rest, "esac"]) + "\n"


def fish(commands: Mapping[str, argparse.ArgumentParser]) -> str:
    """For fish, line by line."""
    known = " ".join(COMMANDS)
    first = f"not __fish_seen_subcommand_from {known}"
    lines = ["# Completion of cnngui for fish."]
    lines += [f"complete -c cnngui -n '{first}' -a {name} -d '{_plain(COMMANDS[name])}'" for name in COMMANDS]
    lines.append(f"complete -c cnngui -n '{first}' -a '{' '.join(PRESETS)}' -d 'a shipped network'")
    for name, parser in commands.items():
        when = first if name == "window" else f"__fish_seen_subcommand_from {name}"
        for action in parser._actions:
            for option in action.option_strings:
                kind = "l" if option.startswith("--") else "s"
                value = f" -x -a '{' '.join(map(str, action.choices))}'" if action.choices else ""
                value = value or (" -r" if action.nargs != 0 else "")
                text = _plain(_help(parser, action))
                lines.append(
                    f"complete -c cnngui -n '{when}' -{kind} {option.lstrip('-')}{value} -d '{text}'"
                )
    return "\n".join(lines) + "\n"


def _options(parser: argparse.ArgumentParser) -> str:
    return " ".join(option for action in parser._actions for option in action.option_strings)


def _first_words() -> str:
    return " ".join((*COMMANDS, *PRESETS))


def _help(parser: argparse.ArgumentParser, action: argparse.Action) -> str:
    """What --help says of it."""
    return parser._get_formatter()._expand_help(action) if action.help else ""


def _value(action: argparse.Action) -> str:
    """What stands for the value of an option, or for an argument."""
    if action.option_strings and action.nargs == 0:
        return ""
    word = action.metavar or (",".join(map(str, action.choices)) if action.choices else action.dest.upper())
    return f"\\fI{_roff(word if isinstance(word, str) else ' '.join(word))}\\fR"


def _zsh(option: str, parser: argparse.ArgumentParser, action: argparse.Action) -> str:
    text = _plain(_help(parser, action))
    if action.nargs == 0:
        return f"{option}[{text}]"
    choices = f"({' '.join(map(str, action.choices))})" if action.choices else "_files"
    return f"{option}[{text}]:value:{choices}"


def _plain(text: str) -> str:
    """Without what shells take for something else."""
    return re.sub(r"[\[\]:\"`$\\]", " ", text.replace("'", "’"))


def _roff(text: str) -> str:
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped


if __name__ == "__main__":
    sys.exit(main())
