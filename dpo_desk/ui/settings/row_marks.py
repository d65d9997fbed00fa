"""What marks a row (whether it is in force, how sure its source is, who entered or ended it), and what can be done."""

from dpo_desk.domain.agency import Agency
from dpo_desk.domain.retention import RetentionDuty
from dpo_desk.ui import words
from dpo_desk.ui.kit.chip import ChipLook
from dpo_desk.ui.settings.entry import LawShown
from dpo_desk.ui.settings.lines import Act
from dpo_desk.ui.settings.noted import told
from dpo_desk.ui.settings.spans import ended, ending_of, own_of, state

_SURE = {"M-H": "mute", "M": "soon", "L": "soon"}
"""What is sure needs no mark."""


def state_chips(row: Agency | RetentionDuty, shown: LawShown) -> tuple[ChipLook, ...]:
    """A chip for a row that is not in force, and one for a row of the office's own."""
    chips = []
    if (code := state(row, shown.today)) != "now":
        tone, icon = ("mute", "minus") if code == "ended" else ("soon", "clock")
        chips.append(ChipLook(words.say(f"settings.entry.state.{code}"), tone, icon))
    if own_of(shown.office, row) is not None:
        chips.append(ChipLook(words.say("settings.entry.own"), "info", "pencil"))
    return tuple(chips)


def sure_chips(confidence: str) -> tuple[ChipLook, ...]:
    """A chip for a row whose source is not wholly sure."""
    if confidence not in _SURE:
        return ()
    return (ChipLook(words.say(f"settings.sure.{confidence}"), _SURE[confidence]),)


def entered_notes(row: Agency | RetentionDuty, shown: LawShown) -> tuple[tuple[str, str, str], ...]:
    """Author, day and reason of a row and of its end, where the office entered them."""
    own, ending = own_of(shown.office, row), ending_of(shown.office, row)
    entries = [*([own] if own else []), *([ending.entered] if ending else [])]
    return tuple(("pencil", "accent.txt", told(entered)) for entered in entries)


def row_acts(row: Agency | RetentionDuty, shown: LawShown, section: str) -> tuple[Act, ...]:
    """What can be done with a row, in the words of its section: one in force ended, the office's own taken back."""
    acts = []
    if not ended(row, shown.today):
        acts += [Act(name, words.say(f"settings.{section}.{name}")) for name in ("replace", "end")]
    if entered_notes(row, shown):
        acts.append(Act("back", words.say("act.undo")))
    return tuple(acts)
