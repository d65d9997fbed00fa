"""What a mail may cost before it is refused (`docs/security.md`, hostile mail)."""

from dpo_desk.domain.errors import UserError

MIB = 1024 * 1024

FILE = 50 * MIB
ATTACHMENT = 25 * MIB
ATTACHMENTS = 256
PARTS = 1_000
DEPTH = 20
HEADER_BLOCK = 64 * 1024
ADDRESSES = 200
ENCODED_WORDS = 200

SECONDS = 15
PROCESSOR_SECONDS = 10
MEMORY = 512 * MIB

SHOWN_TEXT = 400_000
"""Characters of one message that are shown and read for rights; numbers are looked for in all of it."""
HTML = 2_000_000
"""Characters of one HTML part that become text."""
PDF_PAGES = 60
UNPACKED = 32 * MIB
ZIP_ENTRIES = 2_000


def too_many(what: str, limit: int) -> UserError:
    """The refusal of a mail over a count: `parts`, `addresses`, `headers`, `attachments`."""
    return UserError("intake.refused.many", what=what, limit=limit)


def too_large(size: int, limit: int) -> UserError:
    """The refusal of a mail or an attachment over a size, both in bytes."""
    return UserError("intake.refused.large", size=size, limit=limit)


def unreadable() -> UserError:
    """The refusal of bytes that are no mail and no text."""
    return UserError("intake.refused.unreadable")
