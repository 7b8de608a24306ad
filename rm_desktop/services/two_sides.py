"""What a topic's detail says to both, to the mentor and to the leader: `Priya: …`, an empty line, `Robert: …`."""

from rm_desktop.models.kinds import Role
from rm_desktop.services.today_view import PairView


def parted(detail: str, pair: PairView) -> tuple[str, str, str]:
    """Return what a topic's detail says to both, to the mentor and to the leader, as `Step.detail` puts it together."""
    names = [pair.mentor.short, pair.leader.short]
    texts: list[list[str]] = [[], [], []]
    whose = 0
    for part in detail.split("\n\n"):
        said = part
        for place, name in enumerate(names, 1):
            if name and names[0] != names[1] and part.startswith(f"{name}: "):
                whose, said = place, part[len(name) + 2 :]
        texts[whose].append(said)
    both, mentor, leader = ("\n\n".join(each).strip() for each in texts)
    return both, mentor, leader


def own_side(detail: str, pair: PairView) -> str:
    """Return what concerns who sits here where a detail speaks to each of the two; else all of it."""
    _both, mentor, leader = parted(detail, pair)
    own = mentor if pair.me is Role.MENTOR else leader
    return own if mentor and leader else detail
