"""Writes what evaluate.py and budget.py measured to the committed file of a model
and a length: a line a run, numbers to seven digits. collect.py OUT.json EVALUATED.json [BUDGET.json]"""

import json
import sys
from pathlib import Path


def short(value):
    if isinstance(value, float):
        return float(f"{value:.7g}")
    if isinstance(value, dict):
        return {key: short(v) for key, v in value.items()}
    if isinstance(value, list):
        return [short(v) for v in value]
    return value


def place(run):
    """Dense, then sparsities, then thresholds, then goals; the paper's algorithm first."""
    kind, _, number = run["target"].partition("=")
    return ["dense", "s", "t", "cosine"].index(kind), float(number or 0), ["medoid", "mean", "best"].index(run["representative"]), run["center"]


def main(out, evaluated, budget=None):
    result = json.loads(Path(evaluated).read_text())
    runs = result.pop("runs")
    if budget and Path(budget).exists():
        runs += json.loads(Path(budget).read_text())
    runs.sort(key=place)
    head = json.dumps(result)[:-1]
    lines = ",\n".join(json.dumps(short(run)) for run in runs)
    Path(out).parent.mkdir(parents=True, exist_ok=True)
    Path(out).write_text(f'{head}, "runs": [\n{lines}\n]}}\n')


if __name__ == "__main__":
    main(*sys.argv[1:])
