package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/plan"
)

// What has a number of clusters of its own.
const (
	perHead  = "head"
	perBlock = "block"
)

var pers = []string{perHead, perBlock}

// planOptions are the flags of plan that are not of the configuration.
type planOptions struct {
	selections, per, out string
	threshold, sparsity  float64
}

// check refuses what is wrong whatever the tensors are.
func (o *planOptions) check(cmd *cobra.Command) error {
	given := func(name string) bool { return cmd.Flags().Changed(name) }
	for _, how := range strings.Split(o.selections, ",") {
		if !slices.Contains(plan.Selections, how) {
			return &config.Error{At: "--select", Value: how, Rule: "one or more of " + joined(plan.Selections) + ", with commas", Fix: plan.Stride}
		}
	}
	switch {
	case !slices.Contains(pers, o.per):
		return &config.Error{At: "--per", Value: o.per, Rule: "one of " + joined(pers), Fix: perHead}
	case given("threshold") && given("sparsity"):
		return fmt.Errorf("--threshold, --sparsity: both given; a head has one number of clusters, so leave one out")
	case given("threshold") && !(o.threshold >= 0):
		return &config.Error{At: "--threshold", Value: fmt.Sprint(o.threshold), Rule: "a number from 0 on", Fix: "0.3"}
	case !given("threshold") && !given("sparsity"):
		return fmt.Errorf("--threshold, --sparsity: neither given; the number of clusters follows from one of them, so use --threshold 0.3 or --sparsity 0.85")
	case given("per") && !given("threshold"):
		return fmt.Errorf("--per: goes with --threshold: a sparsity gives every head its number of clusters; leave it out")
	case o.out == "":
		return &config.Error{At: "--out", Value: "", Rule: "the path of a YAML file", Fix: "plan.yaml"}
	}
	return checkSparsity(o.sparsity)
}

// search returns what the flags ask for: every way to choose columns with every
// representative, in the order given.
func (o *planOptions) search(cmd *cobra.Command, c config.Config, representatives []string) (plan.Search, error) {
	s := plan.Search{Sparsity: o.sparsity, Blocks: o.per == perBlock}
	if cmd.Flags().Changed("threshold") {
		s.Threshold = &o.threshold
	}
	if representatives == nil {
		representatives = []string{c.Representative}
	}
	for _, how := range strings.Split(o.selections, ",") {
		for _, r := range representatives {
			if r != plan.Medoid && r != plan.Mean {
				return s, &config.Error{At: "--representative", Value: r, Rule: "one or more of medoid, mean, with commas", Fix: plan.Mean}
			}
			s.Variants = append(s.Variants, plan.Variant{Select: how, Representative: r, Center: c.Center, Iterations: c.Iterations})
		}
	}
	return s, nil
}

// list takes a flag of a field that has several words, with commas, off the
// configuration and returns the words; nil when it has one or is not given.
func (c *configFlags) list(key string) []string {
	i := slices.IndexFunc(c.settings, func(s config.Setting) bool { return s.Key == key && strings.Contains(s.Value, ",") })
	if i < 0 {
		return nil
	}
	words := strings.Split(c.settings[i].Value, ",")
	c.settings = slices.Delete(c.settings, i, i+1)
	return words
}
