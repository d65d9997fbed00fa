"""The colours of the desk: one table for light and dark. Palette, style sheet, delegates and icons read it; a test
computes every pair of `TEXT_PAIRS` and `SHAPE_PAIRS` in both themes."""

from typing import Final

TOKENS: Final[dict[str, tuple[str, str]]] = {
    # grounds
    "rail": ("#F0F2F5", "#121419"),
    "canvas": ("#F8F9FB", "#17191F"),
    "surface": ("#FFFFFF", "#1E2128"),
    "raised": ("#FFFFFF", "#272B34"),
    "sunken": ("#F2F4F7", "#181B21"),
    "hover": ("#F5F7FA", "#252932"),
    "selected": ("#E8EFFE", "#25345A"),
    "navsel": ("#E1E5EC", "#272B34"),
    # edges
    "hairline": ("#E3E6EC", "#2D323C"),
    "border": ("#7F8795", "#7B8595"),
    # words and icons
    "text": ("#171A20", "#ECEEF3"),
    "text2": ("#454C59", "#B9C0CC"),
    "text3": ("#5D6573", "#98A1AF"),
    "icon": ("#5D6573", "#9AA3B1"),
    # acting, being here
    "accent": ("#2A5BD7", "#3C6BDE"),
    "accent.hov": ("#2350C0", "#315CC9"),
    "accent.txt": ("#2350C4", "#93B4FF"),
    "accent.soft": ("#EDF2FE", "#202C49"),
    "accent.line": ("#C3D3FA", "#34487A"),
    "onfill": ("#FFFFFF", "#FFFFFF"),
    # states
    "danger": ("#C5302E", "#C9403D"),
    "danger.hov": ("#A82523", "#B0332F"),
    "danger.txt": ("#B3261E", "#FF9C94"),
    "danger.soft": ("#FDEEED", "#3E2224"),
    "warn.txt": ("#8A4F00", "#F2BD62"),
    "warn.soft": ("#FEF3DD", "#3A2D16"),
    "ok.txt": ("#17693F", "#7BD3A2"),
    "ok.soft": ("#E5F5EB", "#1B3427"),
    "hold.txt": ("#653A9E", "#CBB0F5"),
    "hold.soft": ("#F2ECFB", "#302543"),
    "mute.soft": ("#EBEEF2", "#2F353F"),
    # the letter, white in both themes
    "paper": ("#FFFFFF", "#FFFFFF"),
    "ink": ("#1A1C20", "#1A1C20"),
}

_GROUNDS: Final = ("rail", "canvas", "surface", "raised", "sunken", "hover", "selected", "navsel")
_STATE_GROUNDS: Final = ("surface", "canvas", "raised", "hover", "selected")
_ICON_GROUNDS: Final = (*_GROUNDS, "accent.soft", "mute.soft")

TEXT_PAIRS: Final[tuple[tuple[str, str], ...]] = (
    *((ink, ground) for ink in ("text", "text2", "text3") for ground in _GROUNDS),
    *(("accent.txt", ground) for ground in (*_GROUNDS, "accent.soft")),
    *((ink, "mute.soft") for ink in ("text", "text2", "text3", "warn.txt", "danger.txt", "accent.txt")),
    *(("onfill", fill) for fill in ("accent", "accent.hov", "danger", "danger.hov")),
    *((ink, "accent.soft") for ink in ("text", "text2", "text3")),
    *((ink, ground) for ink in ("text", "text2") for ground in ("warn.soft", "danger.soft", "ok.soft", "hold.soft")),
    *((f"{s}.txt", ground) for s in ("danger", "warn", "ok", "hold") for ground in (*_STATE_GROUNDS, f"{s}.soft")),
    ("danger.txt", "rail"),
    ("warn.txt", "rail"),
    ("ink", "paper"),
)
"""Ink on ground, for words: at least 4.5."""

SHAPE_PAIRS: Final[tuple[tuple[str, str], ...]] = (
    *(("border", ground) for ground in ("surface", "canvas", "raised", "sunken", "hover", "selected")),
    *(("border", ground) for ground in ("accent.soft", "danger.soft", "warn.soft")),
    *(("icon", ground) for ground in _ICON_GROUNDS),
    *(("accent", ground) for ground in ("surface", "canvas")),
    *(("danger", ground) for ground in ("surface", "canvas")),
    *(("accent.txt", ground) for ground in ("raised", "rail", "accent.soft")),
)
"""Edges, icons and fills on their ground: at least 3.0."""

TONES: Final[dict[str, tuple[str | None, str]]] = {
    "late": ("danger", "onfill"),
    "today": ("danger.soft", "danger.txt"),
    "soon": ("warn.soft", "warn.txt"),
    "calm": ("mute.soft", "text2"),
    "hold": ("hold.soft", "hold.txt"),
    "done": ("ok.soft", "ok.txt"),
    "info": ("accent.soft", "accent.txt"),
    "mute": ("mute.soft", "text2"),
    "line": (None, "text2"),
}
"""Ground and ink of a chip, a disc or a bar, by what it says."""


def luminance(colour: str) -> float:
    """Relative luminance of `#RRGGBB` (WCAG 2)."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, 1 to 21 (WCAG 2)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)
