"""The words of the scales: every number that can be stored has one."""

from rm_desktop.models.kinds import Evidence
from rm_desktop.services.goals import CONFIDENCES, LEVELS
from rm_desktop.services.scales import scales


def test_every_level_and_every_confidence_has_its_word_in_order():
    for scale, (lowest, highest) in ((scales().level, LEVELS), (scales().confidence, CONFIDENCES)):
        assert [step.value for step in scale.steps] == list(range(lowest, highest + 1))
        assert all(step.word and step.meaning.endswith(".") for step in scale.steps)


def test_every_kind_of_evidence_has_its_word():
    assert [each.kind for each in scales().evidence] == list(Evidence)
    assert scales().evidence_word(Evidence.TAUGHT) == "Taught to someone"


def test_a_value_outside_the_scale_is_shown_as_its_number():
    assert (scales().level.word(3), scales().level.word(9)) == ("On their own", "9")
