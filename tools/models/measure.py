"""What a model with replaced attention gives, against the exact model."""

import numpy as np
from scipy.stats import spearmanr

from engine import Engine, head_name

TIMED = 3  # inputs whose heads stand in the queue that is timed
MEASURED = 4  # inputs whose heads are compared with float64 attention


class Replaced:
    """An attention that asks the engine, and notes what the heads of each layer cost."""

    dense_cycles = {}  # of a layer of a shape: they do not depend on the data

    def __init__(self, engine, figures=True):
        self.engine, self.figures, self.layers = engine, figures, []

    def __call__(self, layer, q, k, v):
        batch, heads, n, d = q.shape
        names = [head_name(layer, h) for h in range(heads)] * batch
        flat = [a.reshape(batch * heads, n, d) for a in (q, k, v)]
        if not self.figures:
            return self.engine.ask(names, *flat)[1].reshape(batch, heads, n, d)
        timed, measured = min(TIMED, batch) * heads, min(MEASURED, batch) * heads
        answer, z = self.engine.ask(names, *flat, measured=measured, timed=timed)
        if (heads, n, d) not in self.dense_cycles:
            dense = self.engine.ask(names[:timed], *(a[:timed] for a in flat), clusters=[n] * timed, timed=timed)[0]
            self.dense_cycles[heads, n, d] = steady(dense["stamps"], heads)
        figures = {"cycles": steady(answer["stamps"], heads), "dense_cycles": self.dense_cycles[heads, n, d]}
        figures.update(costs(answer["heads"], heads, n, d))
        figures.update(errors(answer["heads"][:measured]))
        self.layers.append(figures)
        return z.reshape(batch, heads, n, d)


def steady(stamps, heads):
    """Cycles of an input's heads, without what it takes until the first are through."""
    return (stamps[-1] - stamps[heads - 1]) / (len(stamps) // heads - 1)


def mean(answers, figure):
    return float(np.mean([figure(a) for a in answers]))


def costs(answers, heads, n, d):
    """Multiplications, distances and bytes of a layer's heads, a mean input."""
    row = 2 * d  # bytes of a row of Q, K, V or Z
    columns = lambda a: a["m"] if a["clusters"] < n else 0
    lines = lambda a: 4 * n + (a["m"] + 2 * a["used"] if a["clusters"] < n else 0)  # Z_c is written and read once
    return {
        "sparsity": mean(answers, lambda a: 1 - a["clusters"] / n),
        "dense_heads": sum(a["clusters"] == n for a in answers[:heads]),
        "used": mean(answers, lambda a: a["used"]),
        "macs": heads * mean(answers, lambda a: n * d * (columns(a) + 2 * a["used"])),
        "dense_macs": heads * 2 * n * n * d,
        "distances": heads * mean(answers, lambda a: n * a["clusters"] * columns(a)),
        "bytes": heads * row * mean(answers, lines),
        "dense_bytes": heads * row * 4 * n,
        "saturated": sum(a["saturated"] for a in answers) / (len(answers) * 3 * n * d),
    }


def errors(answers):
    """How far the heads of a layer are from float64 attention on the same Q, K and V."""
    return {
        "kl": mean(answers, lambda a: a["fidelity"]["KL"]),
        "rel_error": mean(answers, lambda a: a["fidelity"]["RelError"]),
        "arithmetic": max(a["fidelity"]["Arithmetic"] for a in answers),
    }


def similarities(e):
    """Cosines of all pairs of rows of length 1."""
    return (e @ e.T)[np.triu_indices(len(e), 1)]


def compare(got, exact):
    """The end metric: outputs of a model against those of the exact one."""
    cosine = (got["embedding"] * exact["embedding"]).sum(axis=1)
    figures = {
        "cosine": float(cosine.mean()),
        "cosine_min": float(cosine.min()),
        "spearman": float(spearmanr(similarities(got["embedding"]), similarities(exact["embedding"])).statistic),
        "pairs": len(similarities(exact["embedding"])),
    }
    if "map" in exact:
        a, b = got["map"], exact["map"]
        figures["map_cosine"] = float(((a * b).sum(axis=1) / np.linalg.norm(a, axis=1) / np.linalg.norm(b, axis=1)).mean())
    return figures


def run_plan(model, x, exact, plan, preset="balanced"):
    """Runs the model on its first layer's input x with the plan and returns all figures."""
    with Engine(plan, preset) as engine:
        attend = Replaced(engine)
        got = model.outputs(model.run(x, attend))
    figures = compare(got, exact)
    cycles = sum(layer["cycles"] for layer in attend.layers)
    figures["speedup"] = sum(layer["dense_cycles"] for layer in attend.layers) / cycles
    figures["layers"] = attend.layers
    return figures
