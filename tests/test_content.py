"""The shipped content is complete and consistent: sample pair, prompts, agendas, focus areas and scales."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

Table = dict[str, object]

RESOURCES = Path(__file__).parents[1] / "resources"
FILES = [path for depth in ("*", "*/*", "*/*/*") for path in sorted(RESOURCES.glob(f"{depth}.toml"))]
AGENDAS = sorted((RESOURCES / "templates").glob("*.toml"))
FORMS = sorted((RESOURCES / "templates" / "forms").glob("*.toml"))
REFLECTIONS = sorted((RESOURCES / "templates" / "reflections").glob("*.toml"))
KITS = sorted((RESOURCES / "templates" / "kits").glob("*.toml"))
# What a template may leave open; services/template_using.py fills it.
VARIABLES = {
    *("mentor", "leader", "mentor_name", "leader_name", "me", "partner", "pair"),
    *("number", "title", "date", "today", "last_actions", "goals"),
}
AREAS = ["technology", "social-trends", "inclusion", "culture", "give-back"]
EVIDENCE = ["shown", "used", "seen", "artefact", "taught"]
ROLES = ["leader", "mentor"]
COUNTS = {"person": 2, "session": 6, "topic": 20, "note": 12, "goal": 5, "check_in": 15, "action": 10, "journal": 28}

# The minutes of each step, from the tables of the practice guide.
STEP_MINUTES = {
    "kick-off": [15, 10, 20, 10, 5],
    "focus-and-baseline": [5, 15, 15, 20, 5],
    "standard-working-session": [5, 5, 15, 10, 10, 10, 5],
    "midpoint": [5, 15, 10, 20, 5, 5],
    "observation-debrief": [5, 15, 10, 10, 5],
    "tool-demo": [5, 10, 20, 10, 5, 5, 5],
    "trend-safari": [10, 20, 10, 10, 5, 5],
    "inclusion-listening": [5, 15, 10, 5, 15, 5, 5],
    "policy-critique": [5, 15, 10, 15, 10, 5],
    "career-give-back": [5, 15, 15, 5, 5],
    "hard-conversation": [5, 10, 10, 10, 5, 5],
    "closing": [10, 10, 10, 10, 5, 10, 5],
}
PROMPTS_PER_MOMENT = {
    "leader": {"before": 4, "after": 12, "monthly": 6, "closing": 4},
    "mentor": {"before": 7, "after": 7, "closing": 2},
}

# Field names of every record of the sample pair; a question mark at the end means it may be left out.
FIELDS = {
    "person": "role name initials team pronouns",
    "session": "key number title purpose day at minutes place state started_minute? ran_minutes? notes"
    " moved_from_day? postponed_by? reason?",
    "signature": "by name day earlier?",
    "pulse": "session by said learned worth",
    "topic": "session title detail lead minutes minutes_used? area state carried_from?",
    "action": "text owner due_day done_day? evidence? session goal?",
    "takeaway": "text learner teacher area session",
    "goal": "key owner statement success area baseline target due_day",
    "check_in": "goal by level confidence evidence_kind evidence day",
    "note": "key title body tags pinned session? day edited_day",
    "journal": "me day title body prompt? feeling feeling_word tags session? goal?",
    "preparation": "me session raise not_yet with_care",
    "assumption": "owner assumed learned ask_again_day still_true?",
    "observation": "by situation behaviour impact goal",
}


def read(path: Path) -> Table:
    """The whole file as plain values."""
    return tomllib.loads(path.read_text(encoding="utf-8"))


def rows(source: Table, name: str) -> list[Table]:
    """The tables written as [[name]], in file order."""
    found = source[name]
    assert isinstance(found, list)
    return found


def text(row: Table, field: str) -> str:
    """A field that must be text."""
    value = row[field]
    assert isinstance(value, str)
    return value


def number(row: Table, field: str) -> int:
    """A field that must be a whole number."""
    value = row[field]
    assert isinstance(value, int)
    assert not isinstance(value, bool)
    return value


def words(value: object) -> Iterator[str]:
    """Every text anywhere inside a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from words(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from words(inner)


def prompt_texts(role: str) -> list[str]:
    """The wording of every prompt shipped for a role."""
    return [text(prompt, "text") for prompt in rows(read(RESOURCES / "prompts" / f"{role}.toml"), "prompt")]


PAIR = read(RESOURCES / "sample" / "pair.toml")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_text_is_empty_or_left_as_filler(path: Path) -> None:
    for word in words(read(path)):
        assert word.strip()
        assert "lorem" not in word.lower()


@pytest.mark.parametrize("name", COUNTS)
def test_the_sample_pair_has_exactly_the_promised_number_of_records(name: str) -> None:
    assert len(rows(PAIR, name)) == COUNTS[name]


@pytest.mark.parametrize("name", FIELDS)
def test_sample_records_have_the_fields_of_their_kind_and_no_others(name: str) -> None:
    required = {field for field in FIELDS[name].split() if not field.endswith("?")}
    allowed = required | {field.rstrip("?") for field in FIELDS[name].split()}
    for row in rows(PAIR, name):
        assert required <= row.keys() <= allowed


@pytest.mark.parametrize("role", ROLES)
def test_each_person_gets_fourteen_journal_entries_in_their_own_voice(role: str) -> None:
    own = [entry for entry in rows(PAIR, "journal") if entry["me"] == role]
    assert len(own) == 14
    assert {text(entry, "prompt") for entry in own if "prompt" in entry} <= set(prompt_texts(role))
    assert all(1 <= number(entry, "feeling") <= 5 for entry in own)


@pytest.mark.parametrize(
    ("field", "target"), [("session", "session"), ("carried_from", "session"), ("goal", "goal")], ids=str
)
def test_every_reference_of_the_sample_names_an_existing_record(field: str, target: str) -> None:
    known = {text(row, "key") for row in rows(PAIR, target)}
    used = {text(row, field) for name in FIELDS for row in rows(PAIR, name) if field in row}
    assert used
    assert used <= known


@pytest.mark.parametrize("field", ["role", "lead", "owner", "by", "learner", "teacher", "me"])
def test_people_in_the_sample_are_named_by_one_of_the_two_roles(field: str) -> None:
    assert {text(row, field) for name in FIELDS for row in rows(PAIR, name) if field in row} == set(ROLES)


@pytest.mark.parametrize("name", ["session", "goal", "note"])
def test_keys_of_the_sample_are_unique(name: str) -> None:
    keys = [text(row, "key") for row in rows(PAIR, name)]
    assert len(set(keys)) == len(keys)


def test_areas_of_the_sample_are_the_shipped_focus_areas() -> None:
    pair = PAIR["pair"]
    assert isinstance(pair, dict)
    used = {text(row, "area") for name in FIELDS for row in rows(PAIR, name) if "area" in row}
    assert used == set(AREAS)
    assert set(pair["leader_learns"]) | set(pair["mentor_learns"]) == set(AREAS)


def test_every_link_between_brackets_leads_to_a_record_of_the_sample() -> None:
    titles = {text(row, "title") for name in ("note", "session") for row in rows(PAIR, name)}
    titles |= {text(row, "statement") for row in rows(PAIR, "goal")}
    links = {link for word in words(PAIR) for link in re.findall(r"\[\[(.+?)\]\]", word)}
    assert len(links) > 5
    assert links <= titles


def test_four_sessions_are_held_and_then_two_are_planned() -> None:
    sessions = rows(PAIR, "session")
    assert [number(row, "number") for row in sessions] == [1, 2, 3, 4, 5, 6]
    assert [text(row, "state") for row in sessions] == ["held"] * 4 + ["planned"] * 2
    days = [number(row, "day") for row in sessions]
    assert days == sorted(days)
    assert days[3] < 0 < days[4]
    assert all(("ran_minutes" in row) == (row["state"] == "held") for row in sessions)


def test_the_next_session_is_in_two_days_with_thirty_five_of_forty_five_minutes_planned() -> None:
    following = rows(PAIR, "session")[4]
    topics = [row for row in rows(PAIR, "topic") if row["session"] == following["key"]]
    assert (following["day"], following["at"], following["minutes"]) == (2, "15:00", 45)
    assert following["title"] == "Letting AI draft, keeping judgement"
    assert [number(row, "minutes") for row in topics] == [15, 10, 10]
    assert [row.get("carried_from") for row in topics] == [None, None, "s4"]


def test_held_topics_fill_exactly_the_minutes_their_session_ran() -> None:
    for session in (row for row in rows(PAIR, "session") if row["state"] == "held"):
        topics = [row for row in rows(PAIR, "topic") if row["session"] == session["key"]]
        assert {text(row, "state") for row in topics} <= {"done", "parked"}
        assert sum(number(row, "minutes_used") for row in topics) == number(session, "ran_minutes")


def test_done_actions_tell_what_was_said_and_done() -> None:
    done = [row for row in rows(PAIR, "action") if "done_day" in row]
    assert len(done) == 7
    assert all(number(row, "done_day") <= 0 for row in done)
    assert all(text(row, "evidence").startswith("You said ") and " → " in text(row, "evidence") for row in done)


def test_three_actions_are_open_and_one_of_them_is_overdue() -> None:
    due = [number(row, "due_day") for row in rows(PAIR, "action") if "done_day" not in row]
    assert len(due) == 3
    assert sum(day < 0 for day in due) == 1


def test_takeaways_run_both_ways() -> None:
    learners = Counter(text(row, "learner") for row in rows(PAIR, "takeaway"))
    assert learners["leader"] >= 4
    assert learners["mentor"] >= 5
    assert all(row["learner"] != row["teacher"] for row in rows(PAIR, "takeaway"))


def test_levels_and_confidence_stay_inside_their_scales() -> None:
    for goal in rows(PAIR, "goal"):
        assert 0 <= number(goal, "baseline") < number(goal, "target") <= 5
    for check_in in rows(PAIR, "check_in"):
        assert 0 <= number(check_in, "level") <= 5
        assert 1 <= number(check_in, "confidence") <= 5
    assert {text(row, "evidence_kind") for row in rows(PAIR, "check_in")} == set(EVIDENCE)


def test_every_goal_has_been_rated_by_owner_and_partner() -> None:
    raters = {(text(row, "goal"), text(row, "by")) for row in rows(PAIR, "check_in")}
    assert raters == {(text(goal, "key"), role) for goal in rows(PAIR, "goal") for role in ROLES}


def test_what_has_been_written_is_not_in_the_future() -> None:
    for name in ("check_in", "journal"):
        days = [number(row, "day") for row in rows(PAIR, name)]
        assert max(days) <= 0
    assert all(number(row, "day") <= number(row, "edited_day") <= 0 for row in rows(PAIR, "note"))


def test_the_sample_exercises_scripts_beyond_latin() -> None:
    everything = "".join(words(PAIR))
    assert set("éü→") <= set(everything)
    assert re.search("[\u0590-\u06ff]", everything)
    assert re.search("[\U0001f300-\U0001faff]", everything)


@pytest.mark.parametrize("role", ROLES)
def test_each_role_has_all_its_prompts_with_stable_ids(role: str) -> None:
    prompts = rows(read(RESOURCES / "prompts" / f"{role}.toml"), "prompt")
    expected = [
        f"{role}-{moment}-{place:02}"
        for moment, count in PROMPTS_PER_MOMENT[role].items()
        for place in range(1, count + 1)
    ]
    assert [text(prompt, "id") for prompt in prompts] == expected
    assert all(f"{role}-{prompt['moment']}-" in text(prompt, "id") for prompt in prompts)
    assert len(set(prompt_texts(role))) == len(expected)


def test_twelve_agendas_are_shipped_each_named_after_its_file() -> None:
    assert {path.stem for path in AGENDAS} >= STEP_MINUTES.keys()
    assert len(STEP_MINUTES) == 12
    assert all(read(path)["id"] == path.stem for path in AGENDAS)
    names = [read(path)["name"] for path in AGENDAS]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("name", STEP_MINUTES)
def test_an_agenda_keeps_the_minutes_of_its_steps_and_speaks_to_both_roles(name: str) -> None:
    agenda = read(RESOURCES / "templates" / f"{name}.toml")
    steps = rows(agenda, "step")
    assert agenda["kind"] == "agenda"
    assert [number(step, "minutes") for step in steps] == STEP_MINUTES[name]
    assert number(agenda, "minutes") == sum(STEP_MINUTES[name])
    for step in steps:
        assert {"title", "detail_mentor", "detail_leader", "lead", "minutes"} <= step.keys()
        assert step["lead"] in ROLES
        assert step.get("area", AREAS[0]) in AREAS


def test_eight_forms_are_shipped_and_two_of_them_prepare_one_person_each() -> None:
    assert len(FORMS) == 8
    preparing = {text(read(path), "role") for path in FORMS if any("into" in step for step in rows(read(path), "step"))}
    assert preparing == set(ROLES)


def test_eight_reflections_are_shipped_with_the_known_models_among_them() -> None:
    assert len(REFLECTIONS) == 8
    told = " ".join(text(read(path), "summary") for path in REFLECTIONS)
    assert all(model in told for model in ("Driscoll", "Gibbs", "Kolb"))


def test_a_kit_takes_ten_to_fifteen_minutes_and_there_are_some_for_each_area() -> None:
    per_area = Counter(text(read(path), "area") for path in KITS)
    kits = {text(area, "key"): area["kit"] for area in rows(read(RESOURCES / "areas.toml"), "area")}
    assert per_area == {area: len(list(words(kit))) for area, kit in kits.items()}
    for path in KITS:
        assert 10 <= sum(number(step, "minutes") for step in rows(read(path), "step")) <= 15


@pytest.mark.parametrize("path", FORMS + REFLECTIONS + KITS, ids=lambda path: path.stem)
def test_a_template_speaks_to_everybody_it_is_for_and_leaves_open_only_what_is_known(path: Path) -> None:
    template = read(path)
    assert template["id"] == path.stem
    assert template["kind"] == path.parent.name.removesuffix("s")
    wanted = {f"detail_{role}" for role in ROLES if template.get("role", role) == role}
    for step in rows(template, "step"):
        assert {key for key in step if key.startswith("detail_")} == wanted
        assert len(text(step, "title")) <= 50
    assert set(re.findall(r"\{(\w+)\}", "".join(words(template)))) <= VARIABLES


def test_the_five_focus_areas_are_complete() -> None:
    areas = rows(read(RESOURCES / "areas.toml"), "area")
    assert [text(area, "key") for area in areas] == AREAS
    assert all(area.keys() == {"key", "name", "sub_topics", "starters", "rungs", "kit"} for area in areas)
    assert all(list(words(area[part])) for area in areas for part in ("sub_topics", "starters", "rungs", "kit"))


@pytest.mark.parametrize(("scale", "values"), [("level", [0, 1, 2, 3, 4, 5]), ("confidence", [1, 2, 3, 4, 5])])
def test_every_value_of_a_scale_has_its_word(scale: str, values: list[int]) -> None:
    found = read(RESOURCES / "scales.toml")[scale]
    assert isinstance(found, dict)
    assert [number(step, "value") for step in rows(found, "step")] == values
    assert len({text(step, "word") for step in rows(found, "step")}) == len(values)


def test_every_kind_of_evidence_has_its_word() -> None:
    kinds = rows(read(RESOURCES / "scales.toml"), "evidence")
    assert [text(kind, "key") for kind in kinds] == EVIDENCE
