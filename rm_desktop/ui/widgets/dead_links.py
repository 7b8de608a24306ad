"""Which `[[links]]` of a rendered text lead to no note; each title is looked up once."""

import re
from collections.abc import Callable
from urllib.parse import unquote

from rm_desktop.ui.widgets.reading_html import NOTE_SCHEME

Known = Callable[[frozenset[str]], frozenset[str]]
"""Given titles, returns those by which a note is found."""

# A look-up takes 0.2 ms. In a text with more different titles the others are shown as if their notes were there.
_MOST = 100
_LINK = re.compile(rf'<a (?:[a-z]+="[^"]*" )*href="{NOTE_SCHEME}:([^"]*)"')


class DeadLinks:
    """Remembers what it was told until it is to `forget`."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._dead: dict[str, bool] = {}

    def forget(self) -> None:
        """Look every title up again: notes came or went."""
        self._dead.clear()

    def among(self, html: str) -> frozenset[str]:
        """Return what the dead links in this HTML have after `note:`."""
        targets = list(dict.fromkeys(_LINK.findall(html)))[:_MOST]
        titles = {target: unquote(target) for target in targets}
        unasked = frozenset(titles.values()) - self._dead.keys()
        if unasked:
            known = self._known(unasked)
            self._dead.update({title: title not in known for title in unasked})
        return frozenset(target for target, title in titles.items() if self._dead[title])
