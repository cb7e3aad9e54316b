"""Where both frozen programs begin."""

from __future__ import annotations

import platform
import sys


def ask_no_shell() -> None:
    """Let Python know Windows' version from the system itself.

    SQLAlchemy asks for the machine's kind when it is imported. Python then asks Windows'
    management service or, without that, starts ``cmd /c ver``: slow, and a window program that
    starts a shell is what an antivirus looks for.
    """
    setattr(platform, "_syscmd_ver", lambda *_words, **_options: ("", "", ""))  # noqa: B010


if __name__ == "__main__":
    ask_no_shell()
    from nq20desk.__main__ import main

    sys.exit(main())
