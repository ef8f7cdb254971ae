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
	explore              bool
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
	case o.explore && given("per"):
		return fmt.Errorf("--per: does not go with --explore, which plans each head by itself; leave one out")
	case o.explore && !given("threshold") && !given("sparsity"):
		if given("out") {
			return fmt.Errorf("--out: with --explore it needs --threshold or --sparsity to choose what is planned; add --threshold 0.3, or leave it out for the tables alone")
		}
		return nil
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
// representative, in the order given; with explore also what no flag says: every way
// to choose columns, both representatives, centring or not, one round or two. The first
// variant is always that of the configuration.
func (o *planOptions) search(cmd *cobra.Command, r *config.Resolved, representatives []string) (plan.Search, error) {
	s := plan.Search{Blocks: o.per == perBlock}
	if cmd.Flags().Changed("threshold") {
		s.Threshold = &o.threshold
	}
	if cmd.Flags().Changed("sparsity") {
		s.Sparsity = &o.sparsity
	}
	for _, word := range representatives {
		if word != plan.Medoid && word != plan.Mean {
			return s, &config.Error{At: "--representative", Value: word, Rule: "one or more of medoid, mean, with commas", Fix: plan.Mean}
		}
	}
	// free reports whether a setting is explored: nobody asked for one.
	free := func(key string) bool { return o.explore && r.Source(key).Origin != config.FromFlag }
	selections := strings.Split(o.selections, ",")
	if o.explore && !cmd.Flags().Changed("select") {
		selections = plan.Selections
	}
	centers, iterations := []bool{r.Center}, []int{r.Iterations}
	if representatives == nil {
		representatives = []string{r.Representative}
		if free("representative") {
			representatives = append(representatives, other(r.Representative, plan.Medoid, plan.Mean))
		}
	}
	if free("center") {
		centers = append(centers, !r.Center)
	}
	if free("iterations") {
		iterations = append(iterations, other(r.Iterations, 1, 2))
	}
	for _, how := range selections {
		for _, representative := range representatives {
			for _, center := range centers {
				for _, rounds := range iterations {
					s.Variants = append(s.Variants, plan.Variant{Select: how, Representative: representative, Center: center, Iterations: rounds})
				}
			}
		}
	}
	return s, nil
}

// other returns b when v is a, else a.
func other[T comparable](v, a, b T) T {
	if v == a {
		return b
	}
	return a
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
