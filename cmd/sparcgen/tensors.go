package main

import (
	"fmt"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/gen/tensor"
)

// addTensors gives a command the flag --tensors. Further files may follow it as
// words, as a shell writes --tensors *.npz.
func addTensors(cmd *cobra.Command) *[]string {
	cmd.Args = func(cmd *cobra.Command, args []string) error {
		for i, word := range args {
			if !cmd.Flags().Changed("tensors") || !slices.Contains(tensor.Extensions(), filepath.Ext(word)) {
				return noArgs(cmd, args[i:])
			}
		}
		return nil
	}
	return cmd.Flags().StringArray("tensors", nil, "`FILES` (.npz, .npy, .safetensors) with Q, K and V of heads, and Qcal and Kcal to calibrate with if there are any")
}

// readTensors reads the heads of a flag and of the words behind it. Heads go by
// the names that [tensor.Read] gives them, which must differ.
func readTensors(flag, words []string) ([]*tensor.Head, error) {
	files := append(flag[:len(flag):len(flag)], words...)
	if len(files) == 0 {
		return nil, &config.Error{At: "--tensors", Value: "", Rule: "the path of a file of tensors (" + joined(tensor.Extensions()) + ")", Fix: "FILE.npz"}
	}
	var heads []*tensor.Head
	first := make(map[string]string)
	for _, file := range files {
		list, err := tensor.Read(file)
		if err != nil {
			return nil, err
		}
		for _, h := range list {
			if first[h.Name] != "" {
				return nil, fmt.Errorf("%s: a second head of the name %s, after %s; rename one, or queue a head several times with --repeat", file, h.Name, first[h.Name])
			}
			first[h.Name] = file
			heads = append(heads, h)
		}
	}
	return heads, nil
}

// checkSparsity refuses what is no sparsity.
func checkSparsity(s float64) error {
	if s >= 0 && s <= 1 {
		return nil
	}
	return &config.Error{At: "--sparsity", Value: fmt.Sprint(s), Rule: "a number from 0 to 1", Fix: "0.85"}
}
