"""The measures of a letter, in points: A4, the margins of Korean official letters, one scale of type."""

from dpo_desk.letters.lines import Style

WIDTH, HEIGHT = 595.28, 841.89
LEFT, RIGHT = 62.0, 62.0
TOP, BOTTOM = 56.0, 58.0
COLUMN = WIDTH - LEFT - RIGHT
RUNNING = 32.0  # baseline of the page number

LETTERHEAD = Style(17.0, 24.0, "strong", "centre")
TITLE = Style(10.2, 15.8, "strong")
FORM_TITLE = Style(15.0, 22.0, "strong", "centre")
SECTION = Style(11.2, 17.0, "strong")
BODY = Style(10.2, 15.8)
CLOSE_BODY, CLOSE = Style(10.2, 14.3), 0.65
"""The body of a letter that a little less air brings onto one page, and how much of the air between boxes stays."""
ADDRESSED = Style(10.2, 15.8)
CENTRE = Style(10.2, 15.8, align="centre")
NOTE = Style(8.6, 12.8, grey=0.25)
CELL = Style(9.6, 14.2)
CELL_HEAD = Style(9.2, 13.6, "strong")
CELL_SMALL = Style(7.4, 11.0, grey=0.25)
SIGNATURE = Style(18.0, 26.0, "strong", "centre")
SEAL = Style(8.4, 12.0, grey=0.35)
TAIL = Style(8.8, 13.0, grey=0.15)
NOTE_HEAD = Style(8.6, 12.8, "strong", grey=0.25)
RUNNING_LINE = Style(8.0, 11.0, grey=0.35)

STEP = 2 * BODY.size  # an item level further in: one Hangul syllable and its gap
