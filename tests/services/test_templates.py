import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.services.template import TemplateKind
from rm_desktop.services.templates import KICK_OFF, fitting_agenda, template, templates


def test_every_shipped_agenda_is_offered_by_name():
    names = [one.name for one in templates()]
    assert len(names) >= 12
    assert names == sorted(names)


@pytest.mark.parametrize(
    ("kind", "count"), [(TemplateKind.FORM, 8), (TemplateKind.REFLECTION, 8), (TemplateKind.KIT, 14)]
)
def test_forms_reflections_and_kits_are_shipped_too(kind, count):
    assert len(templates(kind)) == count
    assert {one.kind for one in templates(kind)} == {kind}


def test_the_kick_off_lasts_an_hour_and_both_roles_lead():
    kick_off = template(KICK_OFF)
    assert sum(step.minutes or 0 for step in kick_off.steps) == kick_off.minutes == 60
    assert len({step.lead for step in kick_off.steps}) == 2


def test_an_agenda_that_is_not_shipped_is_not_found():
    with pytest.raises(UserError) as raised:
        template("nonsense")
    assert raised.value.problem is Problem.NOT_FOUND


def test_each_place_in_a_programme_has_an_agenda_that_is_shipped():
    standard = "standard-working-session"
    arc = [fitting_agenda(number, 6) for number in range(1, 8)]
    assert arc == [KICK_OFF, "focus-and-baseline", standard, "midpoint", standard, "closing", standard]
    assert [fitting_agenda(number, 3) for number in (1, 2, 3)] == [KICK_OFF, "focus-and-baseline", "closing"]
    assert {each.id for each in templates()} >= set(arc)
