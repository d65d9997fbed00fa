"""A bare PySide6 window of the desk's size: prints the moment of its first paint, or with `memory` its resident bytes.

Nothing is imported or made but what a window needs; `bench.child_probe` imports the same Qt modules.
"""

import sys

from PySide6.QtWidgets import QApplication, QWidget

from bench.child_probe import SIZE, Painted, answer, give_up, resident

if __name__ == "__main__":
    qt = QApplication(sys.argv[:1])
    window = QWidget()
    window.resize(*SIZE)
    probe = Painted(window, lambda moment: answer(resident() if "memory" in sys.argv else moment))
    give_up()
    window.show()
    sys.exit(qt.exec())
