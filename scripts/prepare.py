"""Make this checkout ready to run or, with --test, to test: system packages, .venv, the installed package.

Called by the Makefile with any Python of the system, so the standard library alone is imported. What is there
already is left as it is: a second call takes a fraction of a second.
"""

import argparse
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
INSTALLED = VENV / "installed"  # one line per finished installation: extra and fingerprint
TRANSLATION_LIBRARIES = {
    "libgssapi_krb5.so.2": "libgssapi-krb5-2"
}  # of lupdate and lrelease, which tests call
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
FONT_SUFFIXES = {".ttf", ".otf", ".ttc", ".pfb"}

sys.path.insert(0, str(ROOT))
from cnngui import startup  # noqa: E402


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--test", action="store_true", help="also install what the tests need")
    is_test = parser.parse_args().test
    extra = "[test]" if is_test else ""
    if (problem := startup.check_c_library()) is not None:
        print(problem, file=sys.stderr)
        return 2
    try:
        install_system_packages(missing_packages(is_test))
        if not is_installed(extra):
            install(extra)
    except subprocess.CalledProcessError as error:
        command = " ".join(map(str, error.cmd))
        print(f"exit code {error.returncode} of: {command}\nWhat it printed above says why.", file=sys.stderr)
        return 2
    except PermissionError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def missing_packages(is_test: bool) -> list[str]:
    """Debian's packages for Qt on the displays that there are, for text, and for making .venv."""
    packages = set(startup.missing_libraries(needed_libraries(is_test)).values())
    if not PYTHON.exists() and importlib.util.find_spec("ensurepip") is None:
        packages.add(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    if sys.platform == "linux" and not has_font():
        packages.add("fonts-dejavu-core")
    return sorted(packages)


def needed_libraries(is_test: bool) -> dict[str, str]:
    """Shared library -> Debian's package."""
    if sys.platform != "linux":
        return {}
    on_x11 = startup.X11_LIBRARIES if os.environ.get("DISPLAY") else {}
    on_wayland = startup.WAYLAND_LIBRARIES if os.environ.get("WAYLAND_DISPLAY") else {}
    return startup.OFFSCREEN_LIBRARIES | on_x11 | on_wayland | (TRANSLATION_LIBRARIES if is_test else {})


def has_font() -> bool:
    files = (file for folder in FONT_FOLDERS for file in Path(folder).expanduser().rglob("*"))
    return any(file.suffix in FONT_SUFFIXES for file in files)


def install_system_packages(packages: list[str]) -> None:
    """Install with apt as root or by sudo; where neither may, raise PermissionError with the line to type."""
    if not packages:
        return
    if not shutil.which("apt-get"):
        raise PermissionError(f"Install what Debian calls {' '.join(packages)}, then try again.")
    install_line = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if (as_root := root_prefix()) is None:
        raise PermissionError(f"Run as root, then try again: apt-get update && {' '.join(install_line)}")
    print(f"Installing with apt: {' '.join(packages)}", flush=True)
    subprocess.run([*as_root, "apt-get", "update", "--quiet"], check=True)
    subprocess.run([*as_root, "env", "DEBIAN_FRONTEND=noninteractive", *install_line], check=True)


def root_prefix() -> list[str] | None:
    """What to put before a command so that it runs as root; None where that is not allowed."""
    if os.geteuid() == 0:
        return []
    # Somebody at a terminal may be asked for a password, a machine may not.
    ask = [] if sys.stdin.isatty() else ["--non-interactive"]
    allowed = shutil.which("sudo") and subprocess.run(["sudo", *ask, "true"]).returncode == 0
    return ["sudo"] if allowed else None


def is_installed(extra: str) -> bool:
    done = INSTALLED.read_text().splitlines() if INSTALLED.exists() else []
    return PYTHON.exists() and f"{fingerprint()} {extra}" in done


def install(extra: str) -> None:
    if not has_usable_venv():
        subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=True)
    print("Installing cnngui and the libraries that it needs into .venv; this can take minutes.", flush=True)
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    subprocess.run([*pip, "--editable", f"{ROOT}{extra}"], check=True)
    # The test extra holds all that running needs.
    INSTALLED.write_text("".join(f"{fingerprint()} {name}\n" for name in {"", extra}))


def has_usable_venv() -> bool:
    """An upgrade of the system's Python, or another one chosen, leaves a .venv that does not fit."""
    if not PYTHON.exists():
        return False
    question = [str(PYTHON), "-c", "import pip, sys; print(sys.version_info[:2])"]
    answer = subprocess.run(question, capture_output=True, text=True).stdout
    return answer.strip() == str(sys.version_info[:2])


def fingerprint() -> str:
    """Changes with the requirements, the place of the checkout and the version of Python."""
    place = f"{ROOT} {sys.version_info[:2]}".encode()
    return hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + place).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
