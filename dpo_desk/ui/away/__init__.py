"""Signals of the system that the person is away: the screen locked, the machine about to sleep."""
