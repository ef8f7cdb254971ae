"""Measures a model with its attention replaced by the accelerator's, for plans of
several kinds, and writes the figures as JSON: evaluate.py minilm 128 OUT.json"""

import json
import sys
import time
from pathlib import Path

from measure import run_plan
from planning import Calibration


def open_model(name):
    if name == "minilm":
        from minilm import MiniLM

        return MiniLM()
    from dinov2 import DINOv2

    return DINOv2()


# Representative and centring of the plans: the paper's first, the best last.
ALL = (("medoid", False), ("medoid", True), ("mean", False), ("mean", True))
BOTH = (ALL[0], ALL[-1])
REPRESENTATIVES = {"best": "medoid,mean"}  # the planner chooses for each head


def variants(name, n):
    """Target, representative, centring and flags of the plans to measure: all of them
    for MiniLM at 128 tokens, which it was trained for; fewer elsewhere."""
    wide = name == "minilm" and n == 128
    yield "dense", "mean", True, ["--sparsity", "0"]
    for threshold in ("0.1", "0.3", "1.0"):
        for representative, center in BOTH if wide else BOTH[1:]:
            yield f"t={threshold}", representative, center, ["--threshold", threshold]
    for sparsity in ("0.5", "0.75", "0.85", "0.9") if wide else ("0.75", "0.9", "0.85"):
        for representative, center in ALL if wide else BOTH:
            yield f"s={sparsity}", representative, center, ["--sparsity", sparsity]
    if wide:
        # The planner's own choice of columns and representative for each head, by cycles: long.
        for threshold in ("0.03", "0.1"):
            yield f"t={threshold}", "best", True, ["--threshold", threshold, "--explore", "--select", "stride,fisher,lda"]


def main(name, n, out):
    out = Path(out)
    model = open_model(name)
    calibration_inputs, inputs = model.inputs(n)
    calibration = Calibration(model, calibration_inputs, f"build/models/{name}/n{n}")
    x = model.embed(inputs)
    exact = model.outputs(model.run(x))
    shape = {"model": model.name, "unit": model.unit, "n": n, "d": model.dim, "heads": model.heads, "layers": model.layers}
    result = {**shape, "inputs": len(inputs), "calibration": len(calibration_inputs), "runs": []}
    if out.exists():  # goes on where it stopped
        result["runs"] = json.loads(out.read_text())["runs"]
    have = {(run["target"], run["representative"], run["center"]) for run in result["runs"]}
    for target, representative, center, flags in variants(name, n):
        if (target, representative, center) in have:
            continue
        started = time.time()
        flags = [*flags, "--representative", REPRESENTATIVES.get(representative, representative), f"--center={str(center).lower()}"]
        plan = calibration.plan(f"{target}_{representative}_{'centred' if center else 'plain'}", *flags)
        run = {"target": target, "representative": representative, "center": center, **run_plan(model, x, exact, plan)}
        result["runs"].append(run)
        out.write_text(json.dumps(result, indent=1) + "\n")
        print(
            f"{name} n={n} {target} {representative} center={center}: cosine {run['cosine']:.4f}"
            f" Spearman {run['spearman']:.4f} speed-up {run['speedup']:.2f} ({time.time() - started:.0f} s)",
            file=sys.stderr,
            flush=True,
        )


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
