"""One number scales the desk: k = system font / 14 px, times the user's text size (1.0 to 2.0)."""

_system = 1.0
_user = 1.0


def S(figure: float) -> int:
    """A figure of the look (pixels at 100 %) in pixels now. Hairlines stay 1 px: do not pass them through here."""
    return round(figure * _system * _user)


def k() -> float:
    """Pixels now for a pixel at 100 %; breakpoints count in `width / k()`."""
    return _system * _user


def user() -> float:
    return _user


def set_system(factor: float) -> None:
    global _system
    _system = factor


def set_user(factor: float) -> None:
    global _user
    _user = factor
