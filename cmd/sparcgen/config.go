package main

import (
	"fmt"

	"github.com/spf13/cobra"
)

func newConfigCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "config",
		Short: "Print the resolved configuration and where each value comes from",
		Long: `Print the configuration as YAML that --config reads again; a comment on each
line says where the value comes from. A flag wins over the file, the file over
the preset.`,
		Example: `  sparcgen config --preset balanced --lanes 32
  sparcgen config --preset tiny --json`,
		Args: noArgs,
	}
	asJSON := cmd.Flags().Bool("json", false, "print one JSON document")
	flags := addConfigFlags(cmd)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		r, err := flags.resolve(cmd)
		if err != nil {
			return err
		}
		if !*asJSON {
			fmt.Fprint(cmd.OutOrStdout(), r.YAML())
			return nil
		}
		return printJSON(cmd, r.Document())
	}
	return cmd
}
