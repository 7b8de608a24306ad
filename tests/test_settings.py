"""The window's habits survive, and a broken file of them is no trouble."""

from pathlib import Path

import pytest

from rm_desktop.settings import Settings, SettingsFile, Spot


def test_what_is_saved_is_loaded_again(tmp_path):
    file = SettingsFile(tmp_path / "config")
    settings = Settings(theme="dark", zoom=150, geometry="abc=", recent=("/a", "/b"))
    assert file.save(settings)
    assert file.load() == settings


@pytest.mark.parametrize("content", ["", "{", "[]", "null", '"x"', "\x00\xff", '{"zoom": 1e999}', "[" * 100_000])
def test_a_file_that_makes_no_sense_reads_as_the_defaults(tmp_path, content):
    (tmp_path / "settings.json").write_text(content, encoding="latin-1")
    assert SettingsFile(tmp_path).load() == Settings()


def test_each_value_is_checked_by_itself(tmp_path):
    content = '{"theme": "pink", "zoom": 150, "recent": ["/a", 3], "geometry": null, "strange": 1}'
    (tmp_path / "settings.json").write_text(content, encoding="utf-8")
    assert SettingsFile(tmp_path).load() == Settings(zoom=150, recent=("/a",))


@pytest.mark.parametrize("zoom", [True, "150", 20, 5000, 1.5])
def test_a_zoom_out_of_range_is_the_default(tmp_path, zoom):
    (tmp_path / "settings.json").write_text(f'{{"zoom": {zoom!r}}}'.replace("T", "t").replace("'", '"'))
    assert SettingsFile(tmp_path).load().zoom == 100


@pytest.mark.parametrize("path", ["/a\\u0000b", "/a\\ud800", "/", ""])
def test_what_can_be_no_path_is_passed_over(tmp_path, path):
    content = f'{{"recent": ["{path}", "/b"], "backups": "{path}", "documents": "{path}"}}'
    (tmp_path / "settings.json").write_text(content, encoding="utf-8")
    assert SettingsFile(tmp_path).load() == Settings(recent=("/b",))


def test_where_a_person_was_comes_back_and_what_makes_no_sense_of_it_does_not(tmp_path):
    spot = Spot("notes", (("notes", "1"),), (("notes.list", "AAA="),))
    settings = Settings(recent=("/a",), keys=(("find", "Ctrl+P"),)).left_at(Path("/a"), spot)
    SettingsFile(tmp_path).save(settings)
    assert SettingsFile(tmp_path).load() == settings
    assert settings.spot(Path("/a")) == spot and settings.spot(Path("/b")) == Spot()
    (tmp_path / "settings.json").write_text('{"spots": [["/a", 3], ["/b", ["notes", [3], null]], 7], "keys": [["a"]]}')
    assert SettingsFile(tmp_path).load() == Settings(spots=(("/a", Spot()), ("/b", Spot("notes"))))


def test_a_place_that_cannot_be_written_is_told_not_raised(tmp_path):
    (tmp_path / "config").write_text("a file where the folder should be")
    assert not SettingsFile(tmp_path / "config").save(Settings())


def test_nothing_is_left_beside_the_settings(tmp_path):
    SettingsFile(tmp_path).save(Settings())
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]


def test_the_workspace_opened_last_comes_first_and_once():
    settings = Settings(recent=tuple(f"/{number}" for number in range(8)))
    assert settings.opened(Path("/3")).recent == ("/3", "/0", "/1", "/2", "/4", "/5", "/6", "/7")
    assert len(settings.opened(Path("/new")).recent) == 8
