"""The points as a list: for people to read, and as plain data for programs."""

from collections.abc import Iterator
from typing import Any

from acuchart.atlas.charts import Atlas, Spot
from acuchart.catalogue.catalogue import Catalogue
from acuchart.domain.locating import Along, AtLevel, InForamen, Rule
from acuchart.domain.points import Instruction, Point, Statement
from acuchart.domain.sides import told_sides

SPOTS_CHART = "back"  # all charts share one coordinate system; spots are told on the whole back


def listed(catalogue: Catalogue, atlas: Atlas) -> list[dict[str, Any]]:
    """Every point as plain data: texts, numbers, lists and dictionaries."""
    return [_point(point, catalogue, atlas) for point in catalogue.points.values()]


def told(catalogue: Catalogue, atlas: Atlas) -> str:
    """Every point in words, and at the end the sources."""
    lines = [line for point in catalogue.points.values() for line in (*_lines(point, atlas), "")]
    cited = {key for point in catalogue.points.values() for key in _cited(point)}
    lines.append("Sources")
    for key, source in catalogue.sources.items():
        if key in cited:
            lines.append(f"  [{key}] {source.citation}{f' ({source.where})' if source.where else ''}")
    return "\n".join(lines)


def _point(point: Point, catalogue: Catalogue, atlas: Atlas) -> dict[str, Any]:
    names, account = point.names, point.account
    return {
        "code": point.code,
        "pinyin": names.pinyin,
        "han": names.han,
        "han_simplified": names.han_simplified,
        "english": names.english,
        "older_codes": list(names.older_codes),
        "numbering": _statement(names.numbering) if names.numbering else None,
        "meridian": point.meridian,
        "location": _statement(point.location),
        "foramen": point.foramen,
        "bilateral": point.bilateral,
        "rule": _rule(point.rule) | {"words": _why(point, atlas)},
        "pregnancy": point.pregnancy.value,
        "pregnancy_sources": list(point.pregnancy_sources),
        "cautions": [_statement(each) for each in (*account.refuse, *account.cautions)],
        "locate": [_instruction(each) for each in account.locate],
        "activate": [_instruction(each) for each in account.activate],
        "tradition": [_statement(each) for each in account.tradition],
        "anatomy": [_statement(each) for each in account.anatomy],
        "evidence": [_statement(each) for each in account.evidence],
        "sources": [
            {"key": key, "citation": source.citation, "where": source.where}
            for key, source in catalogue.sources.items()
            if key in _cited(point)
        ],
        "spots": {side.value: _spot(atlas.spots[point.code, side]) for side in point.sides},
    }


def _lines(point: Point, atlas: Atlas) -> Iterator[str]:
    names = point.names
    yield f"{point.code}  {names.pinyin}  {names.han}  {names.english}"
    yield f"  {point.meridian}, {told_sides(point.sides)}, {_why(point, atlas)}"
    yield f"  Where: {_cite(point.location)}"
    yield f"  Pregnancy: {point.pregnancy.value}{_keys(point.pregnancy_sources)}"
    yield "  Cautions:"
    for statement in (*point.account.refuse, *point.account.cautions):
        yield f"    {_cite(statement)}"


def _cite(statement: Statement) -> str:
    return f"{statement.text}{_keys(statement.sources)}"


def _keys(keys: tuple[str, ...]) -> str:
    return f" [{', '.join(keys)}]"


def _cited(point: Point) -> set[str]:
    account, numbering = point.account, point.names.numbering
    said: list[Statement | Instruction] = [point.location, *([numbering] if numbering else [])]
    said += [*account.locate, *account.activate, *account.tradition, *account.anatomy, *account.evidence]
    said += [*account.refuse, *account.cautions]
    return {key for each in said for key in each.sources} | set(point.pregnancy_sources)


def _why(point: Point, atlas: Atlas) -> str:
    return atlas.spots[point.code, point.sides[0]].why


def _rule(rule: Rule) -> dict[str, Any]:
    match rule:
        case InForamen(foramen):
            return {"kind": "in foramen", "foramen": foramen}
        case AtLevel(landmark, lateral_cun):
            return {"kind": "at level", "landmark": landmark, "lateral_cun": lateral_cun}
        case Along(start, end, fraction):
            return {"kind": "along", "start": start, "end": end, "fraction": fraction}


def _spot(spot: Spot) -> dict[str, Any]:
    return {"chart": SPOTS_CHART, "x_mm": round(spot.position.x, 2), "y_mm": round(spot.position.y, 2)}


def _statement(statement: Statement) -> dict[str, Any]:
    return {"text": statement.text, "sources": list(statement.sources)}


def _instruction(instruction: Instruction) -> dict[str, Any]:
    return {"title": instruction.title, "text": instruction.text, "sources": list(instruction.sources)}
