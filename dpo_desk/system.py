"""Every difference between Linux, macOS and Windows that the desk must know: modes, syncing, locks, limits, memory.

Linux is what is run and tested here; the other branches are kept short enough to be read.
"""

import gc
import os
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

FILE_MODE = 0o600
FOLDER_MODE = 0o700
UNFINISHED = ".new"
"""What `replace_file` writes beside a file ends with this until it takes the file's place."""
_LOCK_BYTE = 1 << 30  # far behind the text, so that Windows' mandatory lock leaves the text readable
_PR_SET_DUMPABLE = 4


def make_folder(path: Path) -> None:
    """Make a folder, with its parents, that only its owner may enter, whatever the umask; an existing one is narrowed,
    parents that were there are left as they are.

    Raises OSError.
    """
    missing = [each for each in path.parents if not each.exists()]
    for each in (*reversed(missing), path):
        each.mkdir(mode=FOLDER_MODE, exist_ok=True)
        each.chmod(FOLDER_MODE)


def open_new(path: Path) -> int:
    """Open a file that must not exist yet, for its owner alone, whatever the umask. Returns a descriptor to write.

    Raises FileExistsError, OSError.
    """
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags, FILE_MODE)
    if sys.platform != "win32":
        with suppress(PermissionError):  # a stick whose file system knows no modes
            os.fchmod(descriptor, FILE_MODE)
    return descriptor


def sync_file(descriptor: int) -> None:
    """Make what was written to an open file survive a power cut. Raises OSError."""
    if sys.platform == "darwin":
        import fcntl

        with suppress(OSError):  # not every file system knows it; fsync is the next best
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
            return
    os.fsync(descriptor)


def begin_writing(descriptor: int) -> None:
    """Let the system begin to write an open file out, so that the sync at its end has less to wait for; a hint."""
    if sys.platform == "linux":
        with suppress(OSError):
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)


def sync_folder(path: Path) -> None:
    """Make names made, changed or removed in a folder survive a power cut. Windows has no such call. Raises OSError."""
    if sys.platform == "win32":
        return
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def replace_file(path: Path, data: bytes) -> None:
    """Give `path` new content so that after a crash it holds the old bytes or the new ones, never a mixture.

    Temp file beside it, fsync, rename, fsync of the folder; mode 0600. Raises OSError; the temp file is then gone.
    """
    temp = path.with_name(path.name + UNFINISHED)
    temp.unlink(missing_ok=True)  # left by a crash; only the owner of the store lock comes here
    try:
        with os.fdopen(open_new(temp), "wb") as stream:
            stream.write(data)
            stream.flush()
            sync_file(stream.fileno())
        temp.replace(path)
    except OSError:
        with suppress(OSError):
            temp.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def is_writable(folder: Path) -> bool:
    """Whether a file can really be made in the folder: tried, since mode bits say nothing of mounts, ACLs or root."""
    try:
        with tempfile.TemporaryFile(dir=folder, prefix=".dpo-"):
            return True
    except OSError:
        return False


def free_space(folder: Path) -> int:
    """Bytes this user may still write to the disk of `folder`. Raises OSError."""
    if sys.platform == "win32":
        import shutil

        return shutil.disk_usage(folder).free
    figures = os.statvfs(folder)
    return figures.f_bavail * figures.f_frsize


def try_lock(descriptor: int) -> bool:
    """Take the whole-file lock of an open file for as long as it stays open; False where another holds it.

    Raises OSError where the file system knows no locks.
    """
    if sys.platform == "win32":
        import msvcrt

        os.lseek(descriptor, _LOCK_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


def forbid_core_dumps() -> None:
    """Keep keys and people out of core files, and other processes of the user out of this memory (Linux)."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes  # not at every start

        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def limit_child(*, memory: int, seconds: int) -> None:
    """Limit this process (called first thing in a child): `memory` bytes of address space, `seconds` of processor time.

    macOS ignores the memory limit and Windows has neither; there the parent's clock is the only limit.
    """
    forbid_core_dumps()
    if sys.platform == "win32":
        return
    import resource

    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))


def give_back_memory() -> None:
    """Drop what is no longer reachable and hand freed memory back to the system (glibc keeps it otherwise)."""
    gc.collect()
    if sys.platform == "linux":
        import ctypes

        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).malloc_trim(0)


def open_descriptors(folder: Path) -> tuple[Path, ...]:
    """Files under `folder` that this process holds open. Linux only; elsewhere always empty."""
    if sys.platform != "linux":
        return ()
    root = folder.resolve()
    found: list[Path] = []
    with suppress(OSError):
        for link in Path("/proc/self/fd").iterdir():
            with suppress(OSError):
                target = Path(os.readlink(link))
                if target.is_relative_to(root):
                    found.append(target)
    return tuple(sorted(found))
