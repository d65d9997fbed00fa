"""Says whether this Python has the shared library that a built application needs to carry.

Prints its name and ends with 0, or says in one line what to do and ends with 1. Debian's python3 is linked statically
and keeps the library in a package of its own (libpython3.X); a Python built by hand needs `--enable-shared`.
"""

import ctypes
import os
import sys
import sysconfig


def find_shared_library() -> str | None:
    """The shared library of the running Python, or None."""
    name = sysconfig.get_config_var("INSTSONAME") or ""
    if ".so" not in name:
        return None
    for place in (os.path.join(sysconfig.get_config_var("LIBDIR") or "", name), name):
        try:
            ctypes.CDLL(place)
        except OSError:
            continue
        return place
    return None


if __name__ == "__main__":
    found = find_shared_library()
    if found is None:
        version = f"{sys.version_info[0]}.{sys.version_info[1]}"
        sys.exit(f"Python {version} has no shared library: install libpython{version}, or build with --enable-shared")
    print(found)
