package main

import (
	"errors"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sparcgen/sparcgen/gen"
)

// chooseUnits returns the units of all that a flag --unit names, in their order;
// all of them when the flag is not given.
func chooseUnits(cmd *cobra.Command, all []gen.Unit, list string) ([]gen.Unit, error) {
	if !cmd.Flags().Changed("unit") {
		return all, nil
	}
	var names []string
	for i := range all {
		names = append(names, all[i].Name)
	}
	chosen := make(map[string]bool)
	var errs []error
	for name := range strings.SplitSeq(list, ",") {
		name = strings.TrimSpace(name)
		if !slices.Contains(names, name) {
			errs = append(errs, unknown("unit", name, "--unit ", names))
		}
		chosen[name] = true
	}
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	return slices.DeleteFunc(all, func(u gen.Unit) bool { return !chosen[u.Name] }), nil
}
