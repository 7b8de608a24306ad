import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.services.templates import KICK_OFF, template, templates


def test_every_shipped_agenda_is_offered_by_name():
    names = [one.name for one in templates()]
    assert len(names) >= 12
    assert names == sorted(names)


def test_the_kick_off_lasts_an_hour_and_both_roles_lead():
    kick_off = template(KICK_OFF)
    assert sum(step.minutes for step in kick_off.steps) == kick_off.minutes == 60
    assert len({step.lead for step in kick_off.steps}) == 2


def test_an_agenda_that_is_not_shipped_is_not_found():
    with pytest.raises(UserError) as raised:
        template("nonsense")
    assert raised.value.problem is Problem.NOT_FOUND
