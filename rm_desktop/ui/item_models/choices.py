"""What the palette offers under its headings: records, commands, tags and people."""

from dataclasses import dataclass
from enum import Enum, IntEnum, auto

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.widgets.list_delegate import RowRole

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class Enter(Enum):
    """What Enter does on a row."""

    NOTHING = auto()
    """It is a heading."""
    OPEN = auto()
    """Show the record of this `kind` and `id`."""
    RUN = auto()
    """Run the command of this `id`."""
    COMPLETE = auto()
    """Write `id` out in the line, in place of the tag or person that is typed."""
    MAKE = auto()
    """Make a note whose title is `id`."""


@dataclass(frozen=True)
class Choice:
    """One row. `marks` are the stretches of the title that were typed, `found` those of the caption."""

    enter: Enter
    title: str
    caption: str = ""
    chip: str = ""
    kind: str = ""
    id: str = ""
    icon: str = ""
    colour: TokenName = "ink2"
    private: str = ""
    """The word for what is private, where this is."""
    keys: str = ""
    marks: tuple[tuple[int, int], ...] = ()  # start, length
    found: tuple[tuple[int, int], ...] = ()

    @property
    def spoken(self) -> str:
        """Return the row as a screen reader says it."""
        return ", ".join(part for part in (self.title, self.chip, self.private, self.keys, self.caption) if part)


class ChoiceRole(IntEnum):
    """What the palette's rows say beyond `RowRole`."""

    CHOICE = Qt.ItemDataRole.UserRole + 40
    """The whole `Choice`."""


class ChoiceModel(QAbstractListModel):
    """The rows of the palette; headings cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        """Offer other rows."""
        self.beginResetModel()
        self._choices = choices
        self.endResetModel()

    def choice(self, index: Index) -> Choice | None:
        """Return the choice of a row, or None for no row."""
        return self._choices[index.row()] if index.isValid() and index.row() < len(self._choices) else None

    def offered(self) -> tuple[int, ...]:
        """Return the rows that can be chosen."""
        return tuple(row for row, choice in enumerate(self._choices) if choice.enter is not Enter.NOTHING)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._choices)

    def flags(self, index: Index) -> Qt.ItemFlag:
        choice = self.choice(index)
        if choice is None or choice.enter is Enter.NOTHING:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        choice = self.choice(index)
        if choice is None:
            return None
        if role == ChoiceRole.CHOICE:
            return choice
        values: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: choice.title,
            Qt.ItemDataRole.AccessibleTextRole: choice.spoken,
            RowRole.CAPTION: choice.caption or None,
            RowRole.CHIP: choice.private or choice.chip or None,
            RowRole.CHIP_COLOUR: "private" if choice.private else choice.colour,
            RowRole.ICON: choice.icon or None,
            RowRole.SECTION: choice.enter is Enter.NOTHING or None,
        }
        return values.get(role)
