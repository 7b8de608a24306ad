"""`rm-desktop templates`: the templates there are, or whether those of a folder can be read."""

from collections.abc import Iterable
from pathlib import Path

from rm_desktop.cli.options import TemplatesOptions, home_of
from rm_desktop.cli.output import Json, say
from rm_desktop.cli.template_words import doubt_words, fault_words
from rm_desktop.errors import Problem, UserError
from rm_desktop.services.own_templates import OwnTemplate, own_template, own_templates
from rm_desktop.services.template import Template, TemplateKind
from rm_desktop.services.template_checking import doubts
from rm_desktop.services.templates import templates
from rm_desktop.settings import SettingsFile


def run(options: TemplatesOptions) -> int:
    """List what is shipped and what the own folder holds, or check a folder or a file; 1 where something is wrong."""
    if options.check is not None:
        return _check(options.check, as_json=options.json)
    own = tuple(own_templates(_own_folder(options)))
    shipped = [each for kind in TemplateKind for each in templates(kind)]
    lines = [_line(each) for each in shipped] + _own_lines(own)
    value: Json = {"templates": [_json(each) for each in shipped] + [_own_json(each) for each in own]}
    say("\n".join(lines), value, as_json=options.json)
    return 0


def _check(folder: Path, *, as_json: bool) -> int:
    name = folder.name or str(folder)
    if not folder.exists():
        raise UserError(Problem.NO_SUCH_FOLDER, folder=name, file=name)
    own = tuple(own_templates(folder)) if folder.is_dir() else (own_template(folder, name),)
    broken = sum(each.fault is not None for each in own)
    found = tuple(doubts(own))
    lines = _own_lines(own) or ["There is no template in this folder: no file ends with .toml."]
    lines += [f"{doubt.file}: {doubt_words(doubt)}" for doubt in found]
    value: Json = {
        "folder": str(folder),
        "broken": broken,
        "files": [_own_json(each) for each in own],
        "doubts": [{"file": each.file, "line": each.line, "words": doubt_words(each)} for each in found],
    }
    say("\n".join(lines), value, as_json=as_json)
    return 1 if broken or found else 0


def _own_folder(options: TemplatesOptions) -> Path:
    home = home_of(options)
    chosen = SettingsFile(home.config).load().templates
    return Path(chosen) if chosen else home.workspaces / "Templates"


def _line(template: Template) -> str:
    minutes = f"  {template.minutes} min" if template.minutes else ""
    return f"{template.kind.value:10}  {template.id}  {template.name}{minutes}"


def _own_lines(own: Iterable[OwnTemplate]) -> list[str]:
    return [
        f"{each.file}: {_line(each.template).strip()}"
        if each.template is not None
        else f"{each.file}: skipped. {fault_words(each.fault)}"
        for each in own
    ]


def _json(template: Template) -> Json:
    return {
        "id": template.id,
        "kind": template.kind.value,
        "name": template.name,
        "summary": template.summary,
        "minutes": template.minutes,
        "steps": len(template.steps),
        "role": None if template.role is None else template.role.value,
        "area": template.area,
    }


def _own_json(own: OwnTemplate) -> Json:
    if own.template is not None:
        return {"file": own.file, **_json(own.template)}
    fault = own.fault
    cause, line = (None, None) if fault is None else (fault.cause.value, fault.line)
    return {"file": own.file, "broken": True, "cause": cause, "line": line, "words": fault_words(fault)}
