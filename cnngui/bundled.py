"""The program that was packed into a folder: what it must be told that an installed one finds by itself.

It brings its libraries and a font, and no Python. PyInstaller's start has set the paths of the libraries.
"""

import os
import sys
from pathlib import Path

from cnngui.cli import main
from cnngui.engine.own_process import FLAG, run_function

FONTS = "fonts"
"""The folder with the font that has every sign of the program, and what fontconfig is told of it."""
CERTIFICATES = (
    "/etc/ssl/certs/ca-certificates.crt",  # Debian, Arch
    "/etc/pki/tls/certs/ca-bundle.crt",  # Fedora
    "/etc/ssl/ca-bundle.pem",  # openSUSE
    "/etc/ssl/cert.pem",  # Alpine, macOS
)


def start() -> int:
    """Be the program, or one of its processes. Returns the exit code."""
    if sys.argv[1:2] == [FLAG]:
        run_function(sys.argv[2:])
        return 0
    use_own_fonts(Path(getattr(sys, "_MEIPASS", "")))
    use_certificates_of_the_system()
    return main()


def use_own_fonts(folder: Path) -> None:
    """Let fontconfig look into the program's folder too: the system may have no fonts."""
    if (file := folder / FONTS / "fonts.conf").is_file():
        os.environ.setdefault("FONTCONFIG_FILE", str(file))


def use_certificates_of_the_system() -> None:
    """Let TLS find the certificates: the system on which its library was made may keep them elsewhere."""
    if "SSL_CERT_FILE" not in os.environ and (
        found := next((name for name in CERTIFICATES if Path(name).is_file()), None)
    ):
        os.environ["SSL_CERT_FILE"] = found
