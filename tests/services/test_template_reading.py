"""A template file that anybody may have written is read, or named with its line and cause."""

import os
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rm_desktop.models.kinds import Role
from rm_desktop.services.template import Into, Step, Template, TemplateKind
from rm_desktop.services.template_faults import Cause, Fault
from rm_desktop.services.template_reading import LARGEST, MOST_STEPS, parse_template, read_template
from rm_desktop.services.template_writing import file_name, template_text

GOOD = 'kind = "agenda"\nname = "Ours"\n\n[[step]]\ntitle = "Begin"\nminutes = 5\n'
_WORDS = st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn"]) | st.sampled_from("\n\t\"'\\{}"), max_size=40)
_LINES = _WORDS.map(lambda text: " ".join(text.split())).filter(bool)
_TEXTS = _WORDS.map(str.strip)
_STEPS = st.builds(
    Step,
    title=_LINES,
    detail_mentor=_TEXTS,
    detail_leader=_TEXTS,
    lead=st.sampled_from([None, *Role]),
    minutes=st.none() | st.integers(1, 1440),
    area=_LINES | st.just(""),
    detail_both=_TEXTS,
    into=st.sampled_from([None, *Into]),
)


@pytest.mark.parametrize(
    ("text", "cause", "line"),
    [
        ("", Cause.MISSING, 1),
        ("name: Ours", Cause.NO_EQUALS, 1),
        ("# ours\nname = “Ours”", Cause.BAD_VALUE, 2),
        ('name = "C:\\ours"', Cause.BACKSLASH, 1),
        ('name = "a\nb"', Cause.NOT_CLOSED, 1),
        ("name = 'a", Cause.NOT_CLOSED, 1),
        ('kind = "agenda"\nkind = "kit"', Cause.TWICE, 2),
        ('kind = "poem"\n' + GOOD.partition("\n")[2], Cause.UNKNOWN_WORD, 1),
        ('kind = "agenda"\nname = "Ours"', Cause.MISSING, 1),
        ('kind = "agenda"\nname = "Ours"\nstep = "s"', Cause.NOT_STEPS, 3),
        (GOOD.replace('"Begin"', '""'), Cause.EMPTY, 5),
        (GOOD.replace('title = "Begin"\n', ""), Cause.MISSING, 4),
        (GOOD.replace('"Begin"', "7"), Cause.NOT_TEXT, 5),
        (GOOD.replace("5\n", "0\n"), Cause.NOT_MINUTES, 6),
        (GOOD.replace("5\n", "true\n"), Cause.NOT_MINUTES, 6),
        (GOOD + 'lead = "boss"\n', Cause.UNKNOWN_WORD, 7),
        (GOOD + 'detail = "bell \\u0007"\n', Cause.BAD_CHARACTERS, 7),
        (GOOD + f'detail = "{"a" * 20_000}"\n', Cause.TOO_LONG, 7),
        (GOOD + '\n[[step]]\nminutes = 3\ntitle = ""\n', Cause.EMPTY, 10),
        ('kind = "agenda"\nname = "Ours"\nstep = [{title = "a"}, {minutes = 2}]', Cause.MISSING, None),
        ("a = " + "[" * 30_000, Cause.NOT_TOML, None),
        ("a = " + "1" * 30_000, Cause.NOT_TOML, 1),
        ("\n" + "a." * 30_000 + "a = 1", Cause.NOT_TOML, 2),
        ('"a".' * 15_000 + "a = 1", Cause.NOT_TOML, 1),
        (" " * 60_000, Cause.MISSING, 1),
    ],
)
def test_what_is_wrong_is_named_with_its_line(text, cause, line):
    began = perf_counter()
    found = parse_template(text, "ours")
    assert isinstance(found, Fault)
    assert (found.cause, found.line) == (cause, line)
    assert perf_counter() - began < 1


def test_a_fault_in_a_later_step_names_the_step_and_what_may_stand_there():
    found = parse_template(GOOD + '[[step]]\ntitle = "End"\nlead = "us"\n', "ours")
    assert found == Fault(Cause.UNKNOWN_WORD, 9, "lead", 2, ("mentor", "leader"))


def test_more_than_a_hundred_steps_are_too_many():
    text = GOOD + '[[step]]\ntitle = "x"\n' * MOST_STEPS
    found = parse_template(text, "ours")
    assert isinstance(found, Fault)
    assert (found.cause, found.line) == (Cause.TOO_MANY_STEPS, text.count("\n") - 1)


@pytest.mark.parametrize(
    ("data", "cause", "line"),
    [
        (GOOD.encode("utf-16"), Cause.UTF16, None),
        (GOOD.encode("utf-16-be"), Cause.UTF16, None),
        (GOOD.replace("Begin", "Café").encode("latin-1"), Cause.NOT_UTF8, 5),
        (b"#" * (LARGEST + 1), Cause.TOO_LARGE, None),
        (b"#" * 1_000_000, Cause.TOO_LARGE, None),
    ],
)
def test_another_encoding_and_a_large_file_are_told(tmp_path, data, cause, line):
    path = tmp_path / "ours.toml"
    path.write_bytes(data)
    assert read_template(path) == Fault(cause, line)


def test_what_windows_writes_is_read(tmp_path):
    path = tmp_path / "ours.toml"
    path.write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    found = read_template(path)
    assert isinstance(found, Template)
    assert (found.id, found.name, found.minutes, found.file) == ("ours", "Ours", 5, path)


def test_markup_stays_the_text_it_is():
    found = parse_template(GOOD.replace("Begin", "<img src=x onerror=alert(1)> **now**"), "ours")
    assert isinstance(found, Template)
    assert found.steps[0].title == "<img src=x onerror=alert(1)> **now**"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_pipes_links_in_circles_and_folders_are_no_templates_and_are_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.toml")
    (tmp_path / "circle.toml").symlink_to("circle.toml")
    (tmp_path / "folder.toml").mkdir()
    causes = {path.stem: read_template(path).cause for path in tmp_path.iterdir()}
    assert causes == {"pipe": Cause.NOT_A_FILE, "circle": Cause.UNREADABLE, "folder": Cause.NOT_A_FILE}


@given(
    st.builds(
        Template,
        id=_LINES,
        kind=st.sampled_from(TemplateKind),
        name=_LINES,
        summary=_TEXTS,
        minutes=st.integers(1, 1440),
        steps=st.lists(_STEPS, min_size=1, max_size=3).map(tuple),
        role=st.sampled_from([None, *Role]),
        area=_LINES | st.just(""),
    )
)
def test_what_is_written_is_read_again_as_it_was(template):
    assert parse_template(template_text(template), "other") == template


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Our standing hour", "our-standing-hour.toml"),
        ("../../etc/passwd", "etc-passwd.toml"),
        ("CON", "con-template.toml"),
        ("???", "template.toml"),
        ("Größe & Ärger", "größe-ärger.toml"),
        ("שלום", "שלום.toml"),
    ],
)
def test_a_file_is_named_after_its_template_as_every_system_takes_it(name, file):
    assert file_name(name) == file


@given(st.text(max_size=300))
def test_no_name_leads_out_of_the_folder(name):
    file = file_name(name)
    assert file.endswith(".toml")
    assert not set(file) & set('/\\:*?"<>|\0')
    assert len(file.encode()) <= 255


_PIECES = st.sampled_from(
    [
        *(
            'kind = "agenda"\n',
            'name = "a"\n',
            "[[step]]\n",
            "[step]\n",
            "step = []\n",
            'title = "x"\n',
            "minutes = 5\n",
        ),
        *(
            "minutes = 1e9\n",
            "title = 2020-01-01\n",
            "kind = {a = 1}\n",
            "[[step.x]]\n",
            "[kind]\n",
            "name = [1]\n",
            '"',
        ),
        *("'''", "[", "{", "\\", "\x00", "\ud800", "é", "#", "lead = []\n", "step = [1]\n", 'step = [{title = "x"}]\n'),
    ]
)


@given(st.lists(_PIECES, max_size=12).map("".join))
def test_whatever_a_file_says_it_is_a_template_or_a_fault(text):
    found = parse_template(text, "ours")
    assert isinstance(found, Template | Fault)
    if isinstance(found, Fault) and found.line is not None:
        assert 1 <= found.line <= text.count("\n") + 1
