#!/usr/bin/env python3
"""Sets up and starts the program: python3 run.py [test | bench | bundle | -- WORDS]. Any Python can read this file."""

import sys

if sys.version_info < (3, 11):
    sys.exit(
        "OptiMantra needs Python 3.11 or later, and this is Python %d.%d.\n"
        "Install a newer one and start again with it, for example: python3.11 run.py" % sys.version_info[:2]
    )

from bootstrap.start import main

sys.exit(main(sys.argv[1:]))
