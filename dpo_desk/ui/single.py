"""One window for one store: a second start raises the first. A local socket, the only use of QtNetwork."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from dpo_desk.ui.single_name import name_of

PATIENCE_MS: Final = 500
_RAISE: Final = b"raise\n"


class Single(QObject):
    """Holds the socket of one store. `asked` when a second start wants the window raised."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._server: QLocalServer | None = None
        self._name = ""

    def claim(self, folder: Path) -> bool:
        """Take the place of this store's window; False where another process has it: it was told to raise itself.

        A socket that cannot be made stops nobody: the store's own lock keeps a second owner out.
        """
        name = name_of(folder)
        if name == self._name:
            return True
        if self._call(name):
            return False
        self.release()
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(name)  # what a crash left behind
        server.newConnection.connect(self._hear)
        server.listen(name)
        self._server, self._name = server, name
        return True

    def release(self) -> None:
        """Give the place up."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
        self._server, self._name = None, ""

    @staticmethod
    def _call(name: str) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(name)
        if not socket.waitForConnected(PATIENCE_MS):
            return False
        socket.write(_RAISE)
        socket.waitForBytesWritten(PATIENCE_MS)
        socket.disconnectFromServer()
        return True

    def _hear(self) -> None:
        server = self._server
        while server is not None and (caller := server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            self.asked.emit()  # to connect is to ask; what was written is not read
