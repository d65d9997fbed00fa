"""A folder that a cloud service synchronises, or that lies on another machine, is recognised."""

from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from dpo_desk.store import places
from dpo_desk.store.places import DROPBOX, GOOGLE, ICLOUD, MYBOX, ONEDRIVE, Place

LINUX, MAC, WINDOWS = PurePosixPath, PurePosixPath, PureWindowsPath
SHARE = Place("SMB", network=True)

TABLE: list[tuple[PurePath, Place | None]] = [
    # Windows
    (WINDOWS(r"C:\Work\dpo\OneDrive\store"), Place(ONEDRIVE)),
    (WINDOWS(r"C:\Work\dpo\OneDrive - Anigma Technologies\store"), Place(ONEDRIVE)),
    (WINDOWS(r"C:\Work\dpo\onedrive\Documents\dpo"), Place(ONEDRIVE)),
    (WINDOWS(r"D:\Cloud\Work\store"), Place(ONEDRIVE)),  # named by the client's variable
    (WINDOWS(r"C:\Work\dpo\Dropbox\store"), Place(DROPBOX)),
    (WINDOWS(r"C:\Work\dpo\Dropbox (Anigma)\store"), Place(DROPBOX)),
    (WINDOWS(r"C:\Work\dpo\iCloudDrive\store"), Place(ICLOUD)),
    (WINDOWS(r"G:\My Drive\store"), Place(GOOGLE)),
    (WINDOWS(r"G:\내 드라이브\개인정보"), Place(GOOGLE)),
    (WINDOWS(r"G:\Shared drives\privacy\store"), Place(GOOGLE)),
    (WINDOWS(r"C:\Work\dpo\Google Drive\store"), Place(GOOGLE)),
    (WINDOWS(r"C:\Work\dpo\MYBOX\store"), Place(MYBOX)),
    (WINDOWS(r"C:\Work\dpo\네이버 MYBOX\store"), Place(MYBOX)),
    (WINDOWS(r"N:\Naver MYBOX\store"), Place(MYBOX)),
    (WINDOWS(r"\\fileserver\privacy\store"), SHARE),
    (WINDOWS("//fileserver/privacy/store"), SHARE),
    (WINDOWS(r"\\?\UNC\fileserver\privacy\store"), SHARE),
    (WINDOWS(r"\\?\C:\Work\dpo\store"), None),
    (WINDOWS(r"C:\Work\dpo\AppData\Local\DPO Desk\store"), None),
    (WINDOWS(r"C:\Work\dpo\My Drive\store"), None),  # only the root of Google's own letter means anything
    (WINDOWS(r"D:\dropbox-reports\store"), None),
    (WINDOWS(r"E:\store"), None),
    # macOS
    (MAC("/Users/dpo/Library/CloudStorage/OneDrive-Anigma/store"), Place(ONEDRIVE)),
    (MAC("/Users/dpo/Library/CloudStorage/Dropbox/store"), Place(DROPBOX)),
    (MAC("/Users/dpo/Library/CloudStorage/Dropbox-Team/store"), Place(DROPBOX)),
    (MAC("/Users/dpo/Library/CloudStorage/GoogleDrive-dpo@mail.example/My Drive/store"), Place(GOOGLE)),
    (MAC("/Users/dpo/Library/CloudStorage/Box-Box/store"), Place("Box")),
    (MAC("/Users/dpo/Library/Mobile Documents/com~apple~CloudDocs/store"), Place(ICLOUD)),
    (MAC("/Users/dpo/iCloud Drive/store"), Place(ICLOUD)),
    (MAC("/Users/dpo/MYBOX/store"), Place(MYBOX)),
    (MAC("/Users/dpo/Library/Application Support/DPO Desk/store"), None),
    (MAC("/Volumes/BACKUP/store"), None),
    # Linux
    (LINUX("/home/dpo/Dropbox/store"), Place(DROPBOX)),
    (LINUX("/home/dpo/OneDrive/store"), Place(ONEDRIVE)),
    (LINUX("/home/dpo/GoogleDrive/store"), Place(GOOGLE)),
    (LINUX("/run/user/1000/gvfs/google-drive:host=mail.example,user=dpo/store"), Place(GOOGLE)),
    (LINUX("/home/dpo/MyBox/store"), Place(MYBOX)),
    (LINUX("/home/dpo/.local/share/DPO Desk/store"), None),
    (LINUX("/home/dpo/drive/my dropbox notes/store"), None),
    (LINUX("/media/dpo/STICK/store"), None),
    (LINUX("/srv/onedrives/store"), None),
]


def test_the_table_has_forty_paths() -> None:
    assert len(TABLE) >= 40


@pytest.mark.parametrize(("path", "expected"), TABLE, ids=lambda value: str(value))
def test_a_place_is_known_by_its_path(path: PurePath, expected: Place | None) -> None:
    assert places.by_path(path, {"OneDriveCommercial": r"D:\Cloud\Work"}) == expected


MOUNTS = """\
/dev/vda1 / ext4 rw,relatime 0 0
proc /proc proc rw 0 0
server:/export /srv/privacy nfs4 rw,vers=4.2 0 0
//server/share /mnt/office\\040share cifs rw 0 0
dpo@server: /home/dpo/far fuse.sshfs rw 0 0
https://dav.example/ /mnt/dav fuse.davfs2 rw 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
rclone:remote /home/dpo/remote fuse.rclone rw 0 0
/dev/sdb1 /media/dpo/STICK vfat rw 0 0
/dev/vdb1 /srv/privacy/local ext4 rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/srv/privacy/store", Place("NFS", network=True)),
        ("/mnt/office share/store", Place("SMB", network=True)),
        ("/home/dpo/far/store", Place("SSH", network=True)),
        ("/mnt/dav/store", Place("WebDAV", network=True)),
        ("/run/user/1000/gvfs/smb-share:server=office/store", Place("GVfs", network=True)),
        ("/home/dpo/remote/store", Place("rclone")),
        ("/media/dpo/STICK/store", None),
        ("/srv/privacy/local/store", None),
        ("/srv/privacy-not/store", None),
        ("/home/dpo/store", None),
    ],
)
def test_a_folder_of_another_machine_is_known_by_its_mount(path: str, expected: Place | None) -> None:
    assert places.by_mount(PurePosixPath(path), MOUNTS) == expected


def test_a_table_of_mounts_that_cannot_be_read_says_nothing() -> None:
    assert places.by_mount(PurePosixPath("/srv"), "\n\nx\n/dev\\9 /srv") is None


def test_a_folder_of_another_name_is_known_by_what_the_service_left_in_it(tmp_path: Path) -> None:
    (tmp_path / "office" / "store").mkdir(parents=True)
    assert places.where(tmp_path / "office" / "store") is None
    (tmp_path / "office" / ".dropbox.cache").mkdir()
    assert places.where(tmp_path / "office" / "store") == Place(DROPBOX)


def test_a_link_into_a_synchronised_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "Dropbox" / "store").mkdir(parents=True)
    (tmp_path / "mine").symlink_to(tmp_path / "Dropbox" / "store")
    assert places.where(tmp_path / "mine") == Place(DROPBOX)


def test_a_folder_that_is_not_there_yet_is_told_like_one_that_is(tmp_path: Path) -> None:
    assert places.where(tmp_path / "OneDrive" / "new" / "store") == Place(ONEDRIVE)


@pytest.mark.parametrize(
    "name",
    [
        "cases (dpo's conflicted copy 2026-12-01).db",
        "cases (dpo의 충돌된 사본 2026-12-01).db",
        "cases-DESKTOP-AB12CD.db",
        "cases-notebook.db",
        "cases (1).db",
        "cases 2.db",
        "cases.sync-conflict-20261201-090000-ABCDEFG.db",
        "cases (충돌).db",
        "cases - 복사본.db",
        "store (conflicted copy).key",
        "store 2.key",
        "store.key (1)",
        "store.key-DESKTOP-AB12CD.bak",
        "log (1).chain",
    ],
)
def test_what_a_service_made_of_two_versions_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / name).touch()
    assert places.conflicts(tmp_path) == (name,)


def test_a_stores_own_files_and_a_strangers_are_no_conflict(tmp_path: Path) -> None:
    own = ("cases.db", "cases.db-wal", "cases.db-shm", "store.key", "store.key.bak", "store.seal", "store.lock")
    for name in (*own, "log.chain", "unlock.times", "store.key.new", "notes (1).txt", "storehouse 2.db", "logs-2026"):
        (tmp_path / name).touch()
    assert places.conflicts(tmp_path) == ()
    assert places.conflicts(tmp_path / "not there") == ()
