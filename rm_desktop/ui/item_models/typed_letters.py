"""Which row a person means who types its first letters into a list."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QModelIndex


def meant(
    model: QAbstractItemModel, start: int, typed: object, hits: int, title: Callable[[int], str | None]
) -> list[QModelIndex]:
    """Return the rows whose titles begin so, from `start` on and around; `title` is None where a row is not known."""
    letters, length = str(typed).casefold(), model.rowCount()
    titles = ((place % length, title(place % length)) for place in range(start, start + length))
    found = (place for place, said in titles if said is not None and said.casefold().startswith(letters))
    return [model.index(place, 0) for _, place in zip(range(max(hits, 1)), found, strict=False)]
