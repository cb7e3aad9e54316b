"""Where both frozen programs begin."""

import sys

from nq20desk.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
