"""All there is to see, in the order in which a person comes to it."""

from tests.ui.gallery.dialog_scenes import DIALOG_SCENES
from tests.ui.gallery.page_scenes import PAGE_SCENES
from tests.ui.gallery.scene import Scene
from tests.ui.gallery.standing_scenes import STANDING_SCENES

SCENES: tuple[Scene, ...] = (*PAGE_SCENES, *STANDING_SCENES, *DIALOG_SCENES)


def named(names: str) -> tuple[Scene, ...]:
    """Return the scenes whose names are, or begin with, one of those between commas; all without any."""
    wanted = tuple(name for name in names.split(",") if name)
    return tuple(scene for scene in SCENES if not wanted or scene.name.startswith(wanted))
