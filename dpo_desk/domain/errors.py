"""What an officer must be told, as codes with parameters. Sentences live in `ui`; no code here holds personal data."""

from collections.abc import Mapping


class UserError(Exception):
    """Something the officer can understand and act on.

    `code` is the key of its sentence in the words of the desk (`unlock.wrong`); `params` fill the sentence. The text of
    the exception is the code alone, so that a traceback or a log never shows a person.
    """

    def __init__(self, code: str, /, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params: Mapping[str, object] = params
