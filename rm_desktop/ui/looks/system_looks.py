"""What the system says about how things should look: dark or light, more contrast, less motion."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication


class SystemLooks(QObject):
    """Asks the platform each time; `changed` says that an answer may be another now, once `listen` was called."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # before our own palette is set: all that tells where the platform reports no scheme
        self._began_dark = QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128

    def listen(self) -> None:
        """Follow the system live, where it reports changes."""
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.changed)
        if hasattr(hints, "accessibility"):  # Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self.changed)

    @property
    def dark(self) -> bool:
        """Whether the system is dark; where it reports nothing, whether its own window colour was."""
        reported = QGuiApplication.styleHints().colorScheme()
        return self._began_dark if reported is Qt.ColorScheme.Unknown else reported is Qt.ColorScheme.Dark

    @property
    def high_contrast(self) -> bool:
        """Whether the system asks for more contrast; Qt below 6.10 does not tell."""
        hints = QGuiApplication.styleHints()
        if not hasattr(hints, "accessibility"):
            return False
        return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast

    @property
    def still(self) -> bool:
        """Whether the platform has its effects off, or none; Qt 6.11 reports no other wish for less motion."""
        return not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
