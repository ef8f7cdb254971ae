"""Chooses the clusters of every head for the fastest model whose embedding keeps a
cosine to the exact one: budget.py minilm 128 OUT.json

Every head is clustered alone, in several ways, on calibration inputs; what that costs
the embedding is taken to add up. A price for a cycle then chooses each head's way,
dense among them, and bisection finds the highest price at which the whole model, all
heads clustered at once on the calibration inputs, still keeps a target. The plans of
several targets are measured on the other inputs."""

import json
import sys
from pathlib import Path

import numpy as np

from engine import Engine, head_name
from evaluate import open_model
from layers import exact_attention
from measure import Replaced, run_plan, steady
from planning import Calibration, with_choices

TARGETS = (0.99, 0.991, 0.9925, 0.995)  # cosines on the calibration inputs
ALONE = 2  # calibration inputs on which heads are clustered alone
# Sparsities at which heads are clustered alone, by representative; fewer where a run
# of the model takes longer.
WAYS = {
    "MiniLM": {"mean": (0.375, 0.5, 0.625, 0.75, 0.875, 0.95), "medoid": (0.5, 0.75, 0.875, 0.95)},
    "DINOv2": {"mean": (0.5, 0.75, 0.9), "medoid": (0.9,)},
}


def fixed(at, head, z):
    """Exact attention but for one head of the first layer, whose Z is given."""

    def attend(layer, q, k, v):
        out = exact_attention(layer, q, k, v)
        if layer == at:
            out[:, head] = z
        return out

    return attend


class Search:
    """The damage and the cycles of every head [layers * heads, ways]; way 0 is dense."""

    def __init__(self, model, inputs, calibration, n):
        self.model, self.calibration, self.tried = model, calibration, {}
        self.plans = {
            representative: calibration.plan("budget_" + representative, "--sparsity", "0.75", "--representative", representative, "--center=true")
            for representative in WAYS[model.name]
        }
        self.ways = [{"clusters": n, "representative": "mean", "center": True}]
        for representative, sparsities in WAYS[model.name].items():
            self.ways += [{"clusters": int((1 - s) * n + 0.5), "representative": representative, "center": True} for s in sparsities]
        self.x = model.embed(inputs)
        self.exact = model.embedding(model.run(self.x))
        shape = (model.layers * model.heads, len(self.ways))
        self.damage, self.cycles = np.zeros(shape), np.zeros(shape)
        path = calibration.folder / "damage.npz"
        if path.exists():
            saved = np.load(path)
            self.damage, self.cycles = saved["damage"], saved["cycles"]
            return
        x = self.x[:ALONE]
        with Engine(self.plans["mean"]) as mean, Engine(self.plans["medoid"]) as medoid:
            engines = {"mean": mean, "medoid": medoid}
            for layer, qkv in enumerate(calibration.recorded):
                for index, way in enumerate(self.ways):
                    self.layer(engines[way["representative"]], x, layer, index, way["clusters"], [part[:ALONE] for part in qkv])
                total = self.damage[layer * model.heads :][: model.heads].sum(axis=0)
                print(f"layer {layer}: damage of all ways {np.round(total, 4)}", file=sys.stderr, flush=True)
                x = model.run(x, first=layer, last=layer + 1)
        np.savez(path, damage=self.damage, cycles=self.cycles)

    def layer(self, engine, x, layer, way, clusters, qkv):
        heads = self.model.heads
        batch, _, n, d = qkv[0].shape
        names = [head_name(layer, h) for h in range(heads)] * batch
        flat = [a.reshape(batch * heads, n, d) for a in qkv]
        answer, z = engine.ask(names, *flat, clusters=[clusters] * len(names), timed=2 * heads)
        z = z.reshape(batch, heads, n, d)
        rows = slice(layer * heads, (layer + 1) * heads)
        self.cycles[rows, way] = steady(answer["stamps"], heads) / heads
        if clusters == n:
            return
        for head in range(heads):
            got = self.model.embedding(self.model.run(x, fixed(layer, head, z[:, head]), first=layer))
            self.damage[layer * heads + head, way] = 1 - (got * self.exact[: len(got)]).sum(axis=1).mean()

    def choose(self, price):
        """A plan at a price of a cycle, in cosine, and the ways it takes by head."""
        names = [head_name(l, h) for l in range(self.model.layers) for h in range(self.model.heads)]
        ways = (self.damage + price * self.cycles).argmin(axis=1)
        choices = {name: self.ways[way] for name, way in zip(names, ways)}
        return with_choices(self.plans["mean"], self.calibration.folder / f"budget_{price:.2e}.yaml", choices), choices

    def cosine(self, plan):
        """Of the whole model on the calibration inputs."""
        with Engine(plan) as engine:
            got = self.model.embedding(self.model.run(self.x, Replaced(engine, figures=False)))
        return float((got * self.exact).sum(axis=1).mean())

    def best(self, target, steps=10):
        """The plan at the highest price found that keeps the target, its choices and cosine."""
        low, high = 1e-10, 1e-5
        kept = (*self.choose(0), 1.0)
        for _ in range(steps):
            price = np.sqrt(low * high)
            if price not in self.tried:
                plan, choices = self.choose(price)
                self.tried[price] = (plan, choices, self.cosine(plan))
                print(f"price {price:.2e}: cosine {self.tried[price][2]:.5f}", file=sys.stderr, flush=True)
            if self.tried[price][2] >= target:
                low, kept = price, self.tried[price]
            else:
                high = price
        return kept


def main(name, n, out):
    model = open_model(name)
    calibration_inputs, inputs = model.inputs(n)
    calibration = Calibration(model, calibration_inputs, f"build/models/{name}/n{n}-budget")
    search = Search(model, calibration_inputs, calibration, n)
    x = model.embed(inputs)
    exact = model.outputs(model.run(x))
    runs = []
    for target in TARGETS:
        plan, choices, cosine = search.best(target)
        run = {"target": f"cosine={target}", "representative": "best", "center": True, "calibration_cosine": cosine}
        run.update(run_plan(model, x, exact, plan))
        run["choices"] = {name: [way["clusters"], way["representative"]] for name, way in choices.items()}
        runs.append(run)
        print(f"{name} n={n} {run['target']}: cosine {run['cosine']:.4f} speed-up {run['speedup']:.3f}", file=sys.stderr, flush=True)
    Path(out).write_text(json.dumps(runs, indent=1) + "\n")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
