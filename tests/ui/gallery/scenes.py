"""All there is to see, in the order in which a person comes to it."""

from tests.ui.gallery.actions_scenes import SCENES as ACTIONS_SCENES
from tests.ui.gallery.agenda_scenes import AGENDA_SCENES
from tests.ui.gallery.charter_scenes import CHARTER_SCENES
from tests.ui.gallery.dialog_scenes import DIALOG_SCENES
from tests.ui.gallery.live_scenes import LIVE_SCENES
from tests.ui.gallery.page_scenes import PAGE_SCENES
from tests.ui.gallery.papers_scenes import SCENES as PAPERS_SCENES
from tests.ui.gallery.programme_scenes import SCENES as PROGRAMME_SCENES
from tests.ui.gallery.scene import Scene
from tests.ui.gallery.standing_scenes import STANDING_SCENES
from tests.ui.gallery.template_scenes import TEMPLATE_SCENES
from tests.ui.gallery.wrap_scenes import SCENES as WRAP_SCENES

SCENES: tuple[Scene, ...] = (
    *PAGE_SCENES,
    *STANDING_SCENES,
    *AGENDA_SCENES,
    *LIVE_SCENES,
    *ACTIONS_SCENES,
    *CHARTER_SCENES,
    *PROGRAMME_SCENES,
    *DIALOG_SCENES,
    *TEMPLATE_SCENES,
    *WRAP_SCENES,
    *PAPERS_SCENES,
)


def named(names: str) -> tuple[Scene, ...]:
    """Return the scenes whose names are, or begin with, one of those between commas; all without any."""
    wanted = tuple(name for name in names.split(",") if name)
    return tuple(scene for scene in SCENES if not wanted or scene.name.startswith(wanted))
