"""Make a token in a folder from a key file, to try tokens without one (needs SoftHSM2).

python -m tests.signing.soft_token FOLDER KEY.p12 [PASSWORD]

It prints how to use it: the environment that SoftHSM2 wants, its library, and the PIN.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from nq20desk.signing.keyfile import open_key_file
from nq20desk.signing.sample import SAMPLE_PASSWORD
from tests.signing.token_fixtures import PIN, make_token


def main(words: list[str]) -> int:
    """Make the token; exit code 2 without the two names, 1 without SoftHSM2."""
    if len(words) < 2:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    folder, key = Path(words[0]), Path(words[1])
    folder.mkdir(parents=True, exist_ok=True)
    opened = open_key_file(key, words[2] if len(words) > 2 else SAMPLE_PASSWORD)
    try:
        token = make_token(folder, opened, pytest.MonkeyPatch())
    except pytest.skip.Exception as reason:
        sys.stderr.write(f"{reason}\n")
        return 1
    sys.stdout.write(
        f"SOFTHSM2_CONF={folder / 'softhsm2.conf'}\n--module {token.module}\nPIN {PIN}\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
