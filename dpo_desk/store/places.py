"""Folders that are no place for a store: those a cloud service synchronises, and those on another machine.

Recognised by the path, by what the services leave in their folders, and by the kind of the file system. Nothing is
asked of a network. Windows and macOS are told by path; only Linux's table of mounts is read here.
"""

import os
import re
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

ONEDRIVE, DROPBOX, ICLOUD, GOOGLE, MYBOX = "OneDrive", "Dropbox", "iCloud Drive", "Google Drive", "NAVER MYBOX"
MOST_NAMES = 10_000


@dataclass(frozen=True)
class Place:
    """Where a folder really is: the cloud service that synchronises it, or the kind of network it lies on."""

    service: str
    network: bool = False


_BY_NAME: tuple[tuple[str, re.Pattern[str]], ...] = (
    (ONEDRIVE, re.compile(r"onedrive(?: - .+)?")),
    (DROPBOX, re.compile(r"dropbox(?: \(.+\))?")),
    (ICLOUD, re.compile(r"icloud ?drive|mobile documents|com~apple~clouddocs")),
    (GOOGLE, re.compile(r"google ?drive(?: ?\(.+\))?|\.?shortcut-targets-by-id|google-drive:host=.+")),
    (MYBOX, re.compile(r"(?:naver ?|네이버 ?)?mybox|naver ?cloud|네이버 ?클라우드|ndrive")),
)
"""Names of folders, compared whole and in lower case: a company's folder `dropbox-reports` is not Dropbox."""

_WINDOWS_DRIVES = ((GOOGLE, re.compile(r"my drive|내 드라이브|shared drives|공유 드라이브")),)
"""Below the root of a drive letter alone, where Google's client puts them."""

_MARKS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (DROPBOX, (".dropbox", ".dropbox.cache")),
    (ONEDRIVE, (".849C9593-D756-4E56-8D6E-42412F2A707B",)),
    (GOOGLE, (".tmp.driveupload", ".tmp.drivedownload")),
)
"""What the services leave at the top of a folder they synchronise."""

_NETWORKS = {
    **dict.fromkeys(("nfs", "nfs4"), "NFS"),
    **dict.fromkeys(("cifs", "smb3", "smbfs", "smb"), "SMB"),
    **dict.fromkeys(("fuse.sshfs", "sshfs"), "SSH"),
    **dict.fromkeys(("davfs", "fuse.davfs2", "fuse.webdavfs"), "WebDAV"),
    **dict.fromkeys(("afs", "afpfs"), "AFS"),
    **dict.fromkeys(("ceph", "fuse.ceph"), "Ceph"),
    **dict.fromkeys(("fuse.glusterfs", "glusterfs"), "GlusterFS"),
    **dict.fromkeys(("fuse.gvfsd-fuse",), "GVfs"),
    **dict.fromkeys(("vboxsf",), "VirtualBox"),
    **dict.fromkeys(("vmhgfs", "fuse.vmhgfs-fuse"), "VMware"),
}
_CLOUD_MOUNTS = {
    "fuse.google-drive-ocamlfuse": GOOGLE,
    "fuse.onedriver": ONEDRIVE,
    "fuse.rclone": "rclone",
}


def by_path(path: PurePath, env: Mapping[str, str] | None = None) -> Place | None:
    """Tell a place from its path alone; `env` gives the folders that OneDrive's client names on Windows."""
    parts = [part for part in path.parts if part != path.anchor]
    for number, part in enumerate(parts):
        name = part.casefold()
        for service, pattern in _BY_NAME:
            if pattern.fullmatch(name):
                return Place(service)
        if number == 0 and isinstance(path, PureWindowsPath) and path.drive.endswith(":"):
            for service, pattern in _WINDOWS_DRIVES:
                if pattern.fullmatch(name):
                    return Place(service)
        if name == "cloudstorage" and number > 0 and parts[number - 1].casefold() == "library":
            client = parts[number + 1].partition("-")[0] if number + 1 < len(parts) else "CloudStorage"
            return Place(next((s for s, p in _BY_NAME if p.fullmatch(client.casefold())), client))
    for variable in ("OneDrive", "OneDriveConsumer", "OneDriveCommercial"):
        named = (env or {}).get(variable)
        if named and path.is_relative_to(type(path)(named)):
            return Place(ONEDRIVE)
    if isinstance(path, PureWindowsPath) and path.drive.startswith("\\\\"):
        return None if path.drive.startswith(("\\\\?\\", "\\\\.\\")) and "UNC" not in path.drive else Place("SMB", True)
    return None


def by_marks(folder: Path, there: Callable[[Path], bool] = os.path.lexists) -> Place | None:
    """Tell a synchronised folder by what its service left in it or above it."""
    for above in (folder, *folder.parents):
        for service, names in _MARKS:
            if any(there(above / name) for name in names):
                return Place(service)
    return None


def by_mount(folder: PurePosixPath, mounts: str) -> Place | None:
    """Tell a network file system from Linux's table of mounts (the text of `/proc/mounts`)."""
    best: tuple[int, str] = (-1, "")
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = PurePosixPath(_unescaped(fields[1]))
        if folder.is_relative_to(point) and len(point.parts) >= best[0]:  # the later of two on one point is on top
            best = len(point.parts), fields[2]
    if best[1] in _CLOUD_MOUNTS:
        return Place(_CLOUD_MOUNTS[best[1]])
    kind = _NETWORKS.get(best[1])
    return Place(kind, network=True) if kind else None


def where(folder: Path) -> Place | None:
    """Tell what kind of place a folder is, None for a plain folder of this machine. Reads; writes nothing."""
    with suppress(OSError, RuntimeError):
        folder = folder.expanduser().resolve()
    found = by_path(folder, os.environ) or by_marks(folder)
    if found:
        return found
    if sys.platform == "linux":
        with suppress(OSError):
            return by_mount(PurePosixPath(folder), Path("/proc/mounts").read_text("utf-8", "replace"))
    elif sys.platform == "win32":
        import ctypes

        remote = 4  # DRIVE_REMOTE: a letter that stands for a share
        if ctypes.windll.kernel32.GetDriveTypeW(folder.anchor) == remote:
            return Place("SMB", network=True)
    return None


_OURS = re.compile(r"(cases|store|log)(?=[ .(\[_-])(.*)", re.IGNORECASE)
_ENDINGS = re.compile(r"\.(db|key|bak|seal|chain|lock|new|part)(?![a-z])|-(wal|shm|journal)$", re.IGNORECASE)
_CONFLICT = re.compile(
    r"conflict|충돌|사본|복사|copy|\(\d+\)|^ \d+$|^-[a-z0-9]+-[a-z0-9-]+$|^-[a-z][a-z0-9]{2,}$", re.IGNORECASE
)


def conflicts(folder: Path) -> tuple[str, ...]:
    """Name the files beside a store's own that a synchronising service made of them: two computers wrote at once.

    Such a name may hold a person's or a computer's name: for the screen, not for a log.
    """
    with suppress(OSError):
        names = sorted(entry.name for entry, _ in zip(os.scandir(folder), range(MOST_NAMES), strict=False))
        return tuple(name for name in names if _is_conflict(name))
    return ()


def _is_conflict(name: str) -> bool:
    ours = _OURS.fullmatch(name)
    return ours is not None and _CONFLICT.search(_ENDINGS.sub("", ours[2])) is not None


def _unescaped(text: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), text)
