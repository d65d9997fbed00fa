"""What is wrong with a text that is typed, so that the field says it before anything is saved. No Qt."""

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.numbers import find_numbers
from dpo_desk.ui.kit.signs import refused


def problem(text: str, limit: int) -> UserError | None:
    """Why a text could not be kept or printed as it stands; None where it can be.

    `error.text.long` (nothing is cut), `identity.rrn` (Act 24-2), `error.text.control` with place and name of the sign.
    """
    length = len(text.strip())
    if length > limit:
        return UserError("error.text.long", limit=limit, n=length)
    if find_numbers(text):
        return UserError("identity.rrn")
    if (sign := refused(text)) is not None:
        return UserError("error.text.control", n=sign[0], mark=sign[1])
    return None
