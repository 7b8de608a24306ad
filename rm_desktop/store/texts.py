"""Which columns hold long texts: what versions are kept of, and what the history's size is measured by."""

from rm_desktop.models.kinds import Kind

LONG_TEXTS: dict[Kind, tuple[str, ...]] = {
    Kind.PAIR: ("purpose", "standing"),
    Kind.CHARTER: ("body",),
    Kind.SESSION: ("notes", "purpose", "reason"),
    Kind.TOPIC: ("detail",),
    Kind.ACTION: ("evidence",),
    Kind.GOAL: ("success",),
    Kind.CHECK_IN: ("evidence",),
    Kind.NOTE: ("body",),
    Kind.ASSUMPTION: ("assumed", "learned"),
    Kind.OBSERVATION: ("situation", "behaviour", "impact"),
    Kind.JOURNAL: ("body",),
    Kind.PREPARATION: ("to_raise", "not_yet", "with_care"),
    Kind.DRAFT_GOAL: ("success",),
}
